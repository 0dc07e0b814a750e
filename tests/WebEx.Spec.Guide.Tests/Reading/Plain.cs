using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace WebEx.Tests;

/// <summary>Takes the marks of the conversion off the guide's text.</summary>
internal static partial class Plain
{
    /// <summary>Without tags, entities, stars, back-ticks and the backslash that the conversion puts before a dollar sign.</summary>
    public static string Text(string marked)
    {
        string text = WebUtility.HtmlDecode(Tags().Replace(marked, " ")).Replace(@"\$", "$", StringComparison.Ordinal);
        return Blanks().Replace(text.Replace("*", "", StringComparison.Ordinal).Replace("`", "", StringComparison.Ordinal), " ").Trim();
    }

    /// <summary>An error code without what the print did to it: tags, blanks where its cell was too narrow.</summary>
    public static string Code(string marked)
    {
        string text = WebUtility.HtmlDecode(Tags().Replace(marked, "")).Replace(@"\$", "$", StringComparison.Ordinal);
        return Blanks().Replace(text, "").Replace("$n$", "n", StringComparison.Ordinal);
    }

    /// <summary>For comparing quotations: one kind of quotation mark, no blanks, no marks, no capitals.</summary>
    public static string Essence(string marked)
    {
        var essence = new StringBuilder();
        // Tags go without a trace, since a code may have one in its middle; what is left of marks is dropped from both sides alike.
        foreach (char c in WebUtility.HtmlDecode(Tags().Replace(marked, "")))
            if (!char.IsWhiteSpace(c) && c is not ('*' or '`' or '\\'))
                essence.Append(
                    c switch
                    {
                        '“' or '”' => '"',
                        '‘' or '’' => '\'',
                        '–' or '—' => '-',
                        _ => char.ToLowerInvariant(c),
                    }
                );
        return essence.ToString();
    }

    /// <summary>The words, in small letters, for comparing sentences.</summary>
    public static IEnumerable<string> Words(string marked) =>
        Word().Matches(Text(marked).Replace('’', '\'').ToLowerInvariant()).Select(match => match.Value.Replace("'", "", StringComparison.Ordinal));

    // Only the tags that the conversion writes: <PasswordMinimumLength> is the guide's own.
    [GeneratedRegex(@"</?(?:i|b|p|u|sub|sup|code|span|ul|ol|li|hr|br|table|tr|td|th|strong|em)(?:\s[^<>]*)?\s*/?>")]
    private static partial Regex Tags();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();

    [GeneratedRegex(@"[\p{L}\p{N}][\p{L}\p{N}']*")]
    private static partial Regex Word();
}
