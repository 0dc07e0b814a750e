using System.Globalization;
using System.Text;

namespace WebEx.Spec.Emission.Docs;

/// <summary>Text from a spec file inside a doc comment: escaped for XML, on lines of its own, never able to end the comment.</summary>
internal static class DocText
{
    private const int Width = 150;
    private const string TagStart = "<see\u0001";

    /// <summary>Escapes text, and folds everything that could end a line into a blank.</summary>
    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in text)
        {
            _ = c switch
            {
                '&' => escaped.Append("&amp;"),
                '<' => escaped.Append("&lt;"),
                '>' => escaped.Append("&gt;"),
                '\u2028' or '\u2029' or '\ufffe' or '\uffff' => escaped.Append(' '),
                _ when IsInvisible(c) => escaped.Append("&#x").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)).Append(';'),
                _ => escaped.Append(char.IsControl(c) || char.IsSurrogate(c) ? ' ' : c),
            };
        }

        return escaped.ToString().Trim();
    }

    // It would change what a reader of the code sees, such as the order of the characters behind it. Joiners are parts of words in several scripts.
    private static bool IsInvisible(char c) =>
        c is > '\u007F' and not ('\u200C' or '\u200D') && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format;

    /// <summary>Text set as code.</summary>
    public static string Code(string text) => $"<c>{Escape(text)}</c>";

    /// <summary>A link to a page of the reference, or nothing where there is none.</summary>
    public static IEnumerable<string> SeeAlso(string? address)
    {
        if (address is not null)
            yield return $"<seealso href=\"{Escape(address).Replace("\"", "&quot;")}\">The reference</seealso>";
    }

    /// <summary>An element on one line, or on several when it is long.</summary>
    public static IEnumerable<string> Element(string name, string content)
    {
        if (content.Length == 0)
            yield break;
        if (content.Length + (2 * name.Length) + 5 <= Width)
        {
            yield return $"<{name}>{content}</{name}>";
            yield break;
        }

        yield return $"<{name}>";
        foreach (string line in Wrap(content))
            yield return line;
        yield return $"</{name}>";
    }

    private static IEnumerable<string> Wrap(string content)
    {
        var line = new StringBuilder();
        foreach (string piece in content.Replace("<see ", TagStart).Split(' '))
        {
            // A tag stays on one line.
            string word = piece.Replace(TagStart, "<see ");
            if (line.Length > 0 && line.Length + 1 + word.Length > Width)
            {
                yield return line.ToString();
                line.Clear();
            }

            if (line.Length > 0)
                line.Append(' ');
            line.Append(word);
        }

        if (line.Length > 0)
            yield return line.ToString();
    }
}
