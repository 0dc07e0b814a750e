using System.Net;
using System.Text;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>The ways in which one and the same response comes back: redirects, joined as they should be and as sites do it, texts, and pages that go on by
/// themselves.</summary>
internal static class ReplyShapes
{
    private const string Back = "https://www.example.com/back";

    /// <summary>Those of a redirect, each with its name, for a query such as <c>AT=KM&amp;ST=SUCCESS</c>.</summary>
    public static IEnumerable<(string Name, string Text)> Of(string query) =>
        [
            ("query", query),
            ("question-mark", "?" + query),
            ("blank-lines", $"\r\n {query}\n"),
            ("byte-order-mark", "\uFEFF" + query),
            ("url", $"{Back}?{query}"),
            ("url-with-fragment", $"{Back}?{query}#top"),
            ("relative-url", $"/acme/back?{query}"),
            ("page", $"back.php?{query}"),
            ("joined-by-ampersand", $"{Back}&{query}"),
            ("script-location", $"<html><head><script>location.href=\"{Escaped($"{Back}?{query}")}\";</script></head></html>"),
            (
                "script-replace",
                $"<HTML><BODY><SCRIPT language=JavaScript>\n  window.location.replace('{Escaped($"/acme/back?{query}")}');\n</SCRIPT></BODY></HTML>"
            ),
            ("script-variable", $"<html><script>var url = '{Escaped(Back)}'; url += '?' + '{Escaped(query)}'; top.location = url;</script></html>"),
            ("onload", $"<html><body onload=\"location.href='{Escaped($"{Back}?{query}")}'\"></body></html>"),
            ("meta-refresh", $"<html><head><meta http-equiv=\"refresh\" content=\"0; url={WebUtility.HtmlEncode($"{Back}?{query}")}\"></head></html>"),
        ];

    /// <summary>A page whose form posts it.</summary>
    public static string FormPage(IEnumerable<(string Code, string Value)> pairs) =>
        $"<html><body onload=\"document.forms[0].submit()\"><form method=\"post\" action=\"{Back}\">"
        + string.Concat(pairs.Select(pair => $"<input type=\"hidden\" name=\"{pair.Code}\" value=\"{WebUtility.HtmlEncode(pair.Value)}\">"))
        + "</form></body></html>";

    /// <summary>A URL that had parameters of its own, joined a second time by a question mark.</summary>
    public static string SecondQuestionMark(string query) => $"{Back}?a=1&b=2?{query}";

    /// <summary>A URL that had parameters of its own.</summary>
    public static string OwnParameters(string query) => $"{Back}?a=1&b=2&{query}";

    // As sites were seen to do it: everything but letters and digits as \xHH.
    private static string Escaped(string url)
    {
        var text = new StringBuilder();
        foreach (char c in url)
            _ = char.IsAsciiLetterOrDigit(c) ? text.Append(c) : text.Append("\\x").Append(InvariantText.CodeOf(c));
        return text.ToString();
    }
}
