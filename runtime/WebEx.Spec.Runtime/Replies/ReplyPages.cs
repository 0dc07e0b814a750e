using System.Globalization;
using System.Net;
using System.Text;

namespace WebEx.CodeGeneration;

/// <summary>Pages that a site shows in place of a reply, or that bring one to the BackURL.</summary>
public static class ReplyPages
{
    private const string Start = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>WebEx</title>\n</head>\n<body>\n";
    private const string End = "</body>\n</html>\n";

    /// <summary>What a command responds with when no BackURL was given and the guide names nothing else: a page that tells nothing about the command.</summary>
    public static string Home => Start + "<p>Home page</p>\n" + End;

    /// <summary>A page with a script that goes on to a URL, as some sites send where a redirect is expected.</summary>
    /// <param name="url">Any URL.</param>
    /// <exception cref="ArgumentNullException"><paramref name="url"/> is null.</exception>
    public static string Script(string url)
    {
        if (url is null)
            throw new ArgumentNullException(nameof(url));

        return new StringBuilder(Start).Append("<script>location.href=").Append(ScriptText(url)).Append(";</script>\n").Append(End).ToString();
    }

    /// <summary>
    /// A text as a string of a script, with its quotation marks: everything but ASCII letters and digits is escaped, so that no text can leave the string.
    /// </summary>
    /// <param name="text">Any text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is null.</exception>
    public static string ScriptText(string text)
    {
        if (text is null)
            throw new ArgumentNullException(nameof(text));

        // As sites were seen to do it.
        var script = new StringBuilder("\"", text.Length * 2);
        foreach (char c in text)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9'))
                _ = script.Append(c);
            else if (c <= '\u00FF')
                _ = script.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
            else
                _ = script.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
        }

        return script.Append('"').ToString();
    }

    /// <summary>Where a page leads a browser by itself once it is loaded: by a script, a refresh, or a form that a script posts.</summary>
    /// <param name="page">The page.</param>
    /// <param name="refresh">The Refresh header of the response. Default: none.</param>
    /// <param name="form">What is posted there, percent-encoded; null where nothing is posted.</param>
    /// <returns>
    /// The address as the page has it, which can be relative to that of the page; null where the page stays, or where that cannot be told for certain.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is null.</exception>
    public static string? FindNext(string page, string? refresh, out string? form) =>
        ReplyPage.FindNext(page ?? throw new ArgumentNullException(nameof(page)), refresh, out form);

    // The script is that of WebExForm's page.
    internal static string Form(string action, IEnumerable<ReplyField> fields)
    {
        var page = new StringBuilder(Start)
            .Append("<form method=\"post\" action=\"")
            .Append(WebUtility.HtmlEncode(action))
            .Append("\" accept-charset=\"utf-8\">\n");
        foreach (ReplyField field in fields)
            _ = page.Append("<input type=\"hidden\" name=\"").Append(Attribute(field.Code)).Append("\" value=\"").Append(Attribute(field.Text)).Append("\">\n");
        return page.Append("<noscript><button>Continue</button></noscript>\n</form>\n<script>document.forms[0].submit();</script>\n").Append(End).ToString();
    }

    // Browsers make \r\n of line ends when they submit; a character reference keeps the reading of the page from changing them before that.
    private static string Attribute(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;").Replace("\n", "&#10;");
}
