using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>Gives out anchors or names of files: letters, digits, dots, at signs, hyphens and underscores of the text, and each only once.</summary>
/// <param name="comparer">Which of them are the same: files differ by more than the case of their letters.</param>
internal sealed class Anchors(StringComparer comparer)
{
    private readonly Dictionary<string, int> _taken = new(comparer);

    /// <summary>An anchor for a text. A second one for the same text has a number behind it.</summary>
    public string Of(string text)
    {
        string anchor = ReferenceAddress.Plain(text);
        int times = _taken[anchor] = _taken.GetValueOrDefault(anchor) + 1;
        if (times == 1)
            return anchor;
        string next = $"{anchor}-{times}";
        _taken[next] = 1;
        return next;
    }

    /// <summary>The anchor of a text, as long as nothing else has it; else null.</summary>
    public string? TryOf(string text) => _taken.ContainsKey(ReferenceAddress.Plain(text)) ? null : Of(text);
}
