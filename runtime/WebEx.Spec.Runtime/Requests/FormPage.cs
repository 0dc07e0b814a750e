using System.Net;
using System.Text;

namespace WebEx;

// A page that sends a form by itself, for commands that run in the user's browser. Names and values are markup-encoded; nothing of them is ever in the script.
// The site is told the page's origin, because it refuses logins from domains that it does not know (guide 2-22), and no more than that.
internal static class FormPage
{
    // A page's policy names this text by its hash: a test computes it.
    // Taken from the prototype, because a field of the name submit would stand before the form's own.
    public const string Script = "HTMLFormElement.prototype.submit.call(document.forms[0]);";

    public const string ContentSecurityPolicy =
        "default-src 'none'; script-src 'sha256-Zd9Ppkm6KJvfEle1ogzptKkD+DOonO1DYBPhi02doj8='; base-uri 'none'; frame-ancestors 'none'";

    public static string Of(string action, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var page = new StringBuilder(
            "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"referrer\" "
                + "content=\"strict-origin\">\n<title>WebEx</title>\n</head>\n<body>\n<form method=\"post\" action=\""
        );
        _ = page.Append(WebUtility.HtmlEncode(action)).Append("\" accept-charset=\"utf-8\">\n");
        foreach (KeyValuePair<string, string> field in fields)
        {
            _ = page.Append("<input type=\"hidden\" name=\"").Append(Encoded(field.Key)).Append("\" value=\"").Append(Encoded(field.Value)).Append("\">\n");
        }

        return page.Append("<noscript><button>Continue to WebEx</button></noscript>\n</form>\n<script>")
            .Append(Script)
            .Append("</script>\n</body>\n</html>\n")
            .ToString();
    }

    // Browsers make \r\n of line ends when they submit; a character reference keeps the reading of the page from changing them before that.
    private static string Encoded(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;").Replace("\n", "&#10;");
}
