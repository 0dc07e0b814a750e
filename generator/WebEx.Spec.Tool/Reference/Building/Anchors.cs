using System.Globalization;
using System.Text;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>Gives out anchors or names of files: letters, digits, dots, at signs, hyphens and underscores of the text, and each only once.</summary>
/// <param name="comparer">Which of them are the same: files differ by more than the case of their letters.</param>
internal sealed class Anchors(StringComparer comparer)
{
    private readonly Dictionary<string, int> _taken = new(comparer);

    /// <summary>An anchor for a text. A second one for the same text has a number behind it.</summary>
    public string Of(string text)
    {
        string anchor = Plain(text);
        int times = _taken[anchor] = _taken.GetValueOrDefault(anchor) + 1;
        if (times == 1)
            return anchor;
        string next = $"{anchor}-{times}";
        _taken[next] = 1;
        return next;
    }

    /// <summary>A text as it may stand in an anchor and in the name of a file.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (char c in text.Replace("{n}", "n", StringComparison.Ordinal))
        {
            bool isPlain = char.IsAsciiLetterOrDigit(c) || c is '-' or '@' || (c == '.' && plain.Length > 0);
            _ = isPlain ? plain.Append(c) : plain.Append('_').Append(c == '_' ? "" : ((int)c).ToString("X", CultureInfo.InvariantCulture));
        }

        return plain.Length == 0 ? "_" : plain.ToString();
    }
}
