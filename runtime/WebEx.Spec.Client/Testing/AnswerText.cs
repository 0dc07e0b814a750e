using System.Globalization;
using System.Net;
using System.Text;

namespace WebEx.Client.Testing;

// An answer in each of its shapes. Whatever the values are, they stay values; markup that isn't XML has no way to say "</", which becomes "&lt;/" there.
internal sealed class AnswerText(WebExCommand command, string? error, IReadOnlyList<(string Code, FakeValue Value)> values)
{
    private const string PageStart = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>WebEx</title>\n</head>\n<body>\n";
    private const string PageEnd = "</body>\n</html>\n";
    private const string Failed = "FAIL";
    private const string MarkupStatus = "Status";

    // What a command answers when it wasn't told where to go.
    public static string HomePage => PageStart + "<p>Home page</p>\n" + PageEnd;

    private bool IsSuccess => error is null;

    // The first word; null for a command whose success has none of its own.
    private string? SuccessWord => command.Reply.SuccessStatus is { } words and not ReplyShape.AnyStatus ? words.Split('|')[0] : null;

    public static string ToScriptPage(string url)
    {
        // As sites were seen to do it: everything but letters and digits as \xHH, so that no URL can leave the text that it is.
        var script = new StringBuilder(PageStart).Append("<script>location.href=\"");
        foreach (char c in url)
        {
            if (IsLetterOrDigit(c)) _ = script.Append(c);
            else _ = script.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        }

        return script.Append("\";</script>\n").Append(PageEnd).ToString();
    }

    public string ToUrl(BackUrl backUrl)
    {
        string address = Ascii(backUrl.ToString());
        string joint = address.IndexOf('?') < 0 ? "?" : address[address.Length - 1] is '?' or '&' ? "" : "&";
        return address + joint + ToQuery();
    }

    public string ToQuery() => string.Join("&", Pairs().Select(pair => Uri.EscapeDataString(pair.Code) + "=" + Uri.EscapeDataString(pair.Value)));

    // A word says that the command was carried out; anything else takes the parameters.
    public string ToWord() => IsSuccess && GivenStatus(command.Reply.StatusCode) is var given && (given ?? SuccessWord) is { } word ? word : ToQuery();

    // The script is that of WebExForm's page, so that its content security policy fits.
    public string ToFormPage(BackUrl backUrl)
    {
        var page = new StringBuilder(PageStart).Append("<form method=\"post\" action=\"").Append(WebUtility.HtmlEncode(Ascii(backUrl.ToString()))).Append("\" accept-charset=\"utf-8\">\n");
        foreach ((string code, string value) in Pairs())
            _ = page.Append("<input type=\"hidden\" name=\"").Append(Attribute(code)).Append("\" value=\"").Append(Attribute(value)).Append("\">\n");
        return page.Append("<noscript><button>Continue</button></noscript>\n</form>\n<script>document.forms[0].submit();</script>\n").Append(PageEnd).ToString();
    }

    public string ToMarkup()
    {
        string root = command.Reply.MarkupRoot ?? command.Name;
        var markup = new StringBuilder("<").Append(root).Append('>');
        if (!IsSuccess) AppendElement(markup, MarkupStatus, Failed);
        else if (SuccessWord is { } word && GivenStatus(MarkupStatus) is null) AppendElement(markup, MarkupStatus, word);
        if (error is not null) AppendElement(markup, "Reason", error);
        foreach ((string code, FakeValue value) in values) AppendElement(markup, code, value);
        return markup.Append("</").Append(root).Append('>').ToString();
    }

    private IEnumerable<(string Code, string Value)> Pairs()
    {
        if (command.At is { } at) yield return ("AT", at);
        foreach (string constant in command.Reply.Constants.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int middle = constant.IndexOf('=');
            yield return (constant.Substring(0, middle), constant.Substring(middle + 1));
        }

        if (!IsSuccess) yield return (command.Reply.StatusCode, Failed);
        else if (SuccessWord is { } word && GivenStatus(command.Reply.StatusCode) is null) yield return (command.Reply.StatusCode, word);
        if (error is not null) yield return ("RS", error);
        foreach ((string code, FakeValue value) in values) yield return (code, value.Inner is null ? value.Text : Elements(value.Inner));
    }

    private string? GivenStatus(string name)
    {
        foreach ((string code, FakeValue value) in values)
        {
            if (string.Equals(code, name, StringComparison.Ordinal)) return value.Text;
        }

        return null;
    }

    private void AppendElement(StringBuilder markup, string name, FakeValue value)
    {
        string text = value.Inner is { } inner ? Elements(inner) : command.Reply.IsXml ? WebUtility.HtmlEncode(value.Text) : value.Text.Replace("</", "&lt;/");
        _ = markup.Append('<').Append(name).Append('>').Append(text).Append("</").Append(name).Append('>');
    }

    private string Elements(IReadOnlyList<(string Code, FakeValue Value)> elements)
    {
        var markup = new StringBuilder();
        foreach ((string code, FakeValue value) in elements) AppendElement(markup, code, value);
        return markup.ToString();
    }

    // A header holds ASCII only; what a browser would send for other characters is their UTF-8, percent-encoded.
    private static string Ascii(string url)
    {
        var text = new StringBuilder(url.Length);
        for (int i = 0; i < url.Length; i++)
        {
            if (url[i] is > ' ' and < '\u007F')
            {
                _ = text.Append(url[i]);
                continue;
            }

            int length = char.IsSurrogatePair(url, i) ? 2 : 1;
            _ = text.Append(Uri.EscapeDataString(char.IsSurrogate(url[i]) && length == 1 ? "\uFFFD" : url.Substring(i, length)));
            i += length - 1;
        }

        return text.ToString();
    }

    // Browsers make \r\n of line ends when they submit; a character reference keeps the reading of the page from changing them before that.
    private static string Attribute(string text) => WebUtility.HtmlEncode(text).Replace("\r", "&#13;").Replace("\n", "&#10;");

    private static bool IsLetterOrDigit(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9');
}
