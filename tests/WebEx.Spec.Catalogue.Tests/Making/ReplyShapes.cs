using System.Globalization;
using System.Text;

namespace WebEx.Tests;

/// <summary>The ways in which one and the same response can come back.</summary>
internal static class ReplyShapes
{
    /// <summary>All of them, for a query such as <c>AT=KM&amp;ST=SUCCESS</c>.</summary>
    public static IEnumerable<string> Of(string query) => WithoutPages(query).Concat(Pages(query));

    /// <summary>Pages whose script goes on to it.</summary>
    public static IEnumerable<string> Pages(string query)
    {
        yield return $"<html><head><script>location.href=\"{Escaped("https://www.example.com/back?" + query)}\";</script></head></html>";
        yield return $"<HTML><BODY><SCRIPT language=JavaScript>\n  window.location.replace('{Escaped("/acme/back?a=1&" + query)}');\n</SCRIPT></BODY></HTML>";
    }

    /// <summary>URLs and texts.</summary>
    public static IEnumerable<string> WithoutPages(string query)
    {
        yield return query;
        yield return $"\r\n {query}\n";
        yield return "?" + query;
        yield return "https://www.example.com/back?" + query;
        yield return "https://www.example.com/back?" + query + "#top";
        yield return "https://www.example.com/back?a=1&b=2&" + query;
        yield return "https://www.example.com/back?a=1&b=2?" + query;
        yield return "https://www.example.com/back&" + query;
        yield return "/acme/back?" + query;
        yield return "back.php?" + query;
    }

    // As sites were seen to do it: everything but letters and digits as \xHH.
    private static string Escaped(string url)
    {
        var text = new StringBuilder();
        foreach (char c in url)
            _ = char.IsAsciiLetterOrDigit(c) ? text.Append(c) : text.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        return text.ToString();
    }
}
