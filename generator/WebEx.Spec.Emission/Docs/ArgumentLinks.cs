using System.Text;
using WebEx.Spec.Emission.Settings;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Docs;

/// <summary>
/// Sentences of a spec file name arguments by their codes, which a C# programmer does not see elsewhere. In a doc comment each code of the command becomes a
/// link to its property.
/// </summary>
internal sealed class ArgumentLinks
{
    // What separates a code from what is no code: the path of a command (o.php/ST), the name of an indexed one (TC{n}), the command in "AddAttendees (AA)".
    private const string Joints = "./_-{}";

    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    /// <summary>The links of a command.</summary>
    public ArgumentLinks(CommandModel command, RenderContext context)
    {
        string self = context.TypeName(command.Namespace, command.Name);
        // A code that two arguments have, each in other centers, means one of them.
        foreach (IGrouping<string, ArgumentModel> same in command.Arguments.GroupBy(argument => argument.Code))
            if (IsCode(same.Key) && !same.Skip(1).Any())
                _properties.Add(same.Key, $"<see cref=\"{self}.{same.First().Name}\"/>");
    }

    /// <summary>A sentence, escaped for XML, with links.</summary>
    public string Escape(string text)
    {
        string escaped = DocText.Escape(text);
        if (_properties.Count == 0)
            return escaped;

        var linked = new StringBuilder(escaped.Length);
        int at = 0;
        while (at < escaped.Length)
        {
            int end = at;
            while (end < escaped.Length && IsLetterOrDigit(escaped[end]))
                end++;
            if (end > at && Link(escaped, at, end) is { } link)
                linked.Append(link);
            else
                linked.Append(escaped, at, Math.Max(end, at + 1) - at);
            at = Math.Max(end, at + 1);
        }

        return linked.ToString();
    }

    private string? Link(string text, int start, int end)
    {
        bool isInParentheses = start > 0 && text[start - 1] == '(' && end < text.Length && text[end] == ')';
        bool isPartOfName =
            (start > 0 && Joints.IndexOf(text[start - 1]) >= 0) || (end + 1 < text.Length && Joints.IndexOf(text[end]) >= 0 && text[end + 1] != ' ');
        if (isInParentheses || isPartOfName)
            return null;
        return _properties.TryGetValue(text.Substring(start, end - start), out string? property) ? property : null;
    }

    // A word such as Days or Name can be meant as itself.
    private static bool IsCode(string code)
    {
        int capitals = 0;
        foreach (char c in code)
        {
            if (c is >= 'A' and <= 'Z')
                capitals++;
            else if (!IsLetterOrDigit(c))
                return false;
        }

        return capitals > 1;
    }

    private static bool IsLetterOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
