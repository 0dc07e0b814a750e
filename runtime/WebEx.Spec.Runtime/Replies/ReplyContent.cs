using System.Net;
using System.Text;

namespace WebEx;

/// <summary>
/// A reply as a site sends it, in each of the shapes that the guide knows: redirect, posted form, markup, plain text or a word. The status, the constants and
/// AT are added.
/// Whatever the values are, they stay values; markup that is not XML has no way to write <c>&lt;/</c> in a value, which becomes <c>&amp;lt;/</c> there.
/// Immutable.
/// </summary>
public sealed class ReplyContent
{
    internal const string Failed = "FAIL";
    private const string MarkupStatus = "Status";
    private const string MarkupReason = "Reason";
    private const string Reason = "RS";

    private readonly ReplyField[] _fields;

    /// <summary>Creates the content of a reply.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <param name="errorText">The error code of a failure as the site sends it, with its number where it has one; null for a success.</param>
    /// <param name="fields">The values, in order. One for the code of the status takes the place of the first status value of success.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> or <paramref name="fields"/> is null.</exception>
    public ReplyContent(WebExCommand command, string? errorText, IEnumerable<ReplyField> fields)
    {
        Command = command ?? throw new ArgumentNullException(nameof(command));
        ErrorText = errorText;
        _fields = [.. fields ?? throw new ArgumentNullException(nameof(fields))];
    }

    /// <summary>The command that is answered.</summary>
    public WebExCommand Command { get; }

    /// <summary>The error code of a failure, in a form that is the same for all commands; null for a success, and where the command has no such
    /// error.</summary>
    public WebExErrorCode? ErrorCode => Command.Errors?.FindCode(ErrorText);

    /// <summary>The error code of a failure as the site sends it; null for a success.</summary>
    public string? ErrorText { get; }

    /// <summary>Whether it says that the command was carried out.</summary>
    public bool IsSuccess => ErrorText is null;

    /// <summary>The values, in order.</summary>
    public IReadOnlyList<ReplyField> Fields => _fields;

    // The first word; null for a command whose success has none of its own.
    private string? SuccessWord => Command.Reply.SuccessStatus is { } words and not ReplyShape.AnyStatus ? words.Split('|')[0] : null;

    /// <summary>The content of a reply that was made by a method such as <c>ScheduleMeetingReply.CreateSuccess</c>.</summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reply"/> was read from a text: its <see cref="WebExReply.Text"/> is what was sent.</exception>
    public static ReplyContent Of(WebExReply reply)
    {
        if (reply is null)
            throw new ArgumentNullException(nameof(reply));
        return reply.Content
            ?? throw new ArgumentException(
                "The reply was read from a text. Only a reply that CreateSuccess or CreateFailure has made can be sent.",
                nameof(reply)
            );
    }

    /// <summary>The URL that a browser is redirected to.</summary>
    /// <param name="backUrl">Where the reply goes to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="backUrl"/> is null.</exception>
    public string ToUrl(BackUrl backUrl)
    {
        string address = Ascii((backUrl ?? throw new ArgumentNullException(nameof(backUrl))).ToString());
        string joint =
            address.IndexOf('?') < 0 ? "?"
            : address[address.Length - 1] is '?' or '&' ? ""
            : "&";
        return address + joint + ToQuery();
    }

    /// <summary>The parameters as a query, which is also the plain text that some commands respond with.</summary>
    public string ToQuery() => string.Join("&", Pairs().Select(pair => PercentEncoding.Encode(pair.Code) + "=" + PercentEncoding.Encode(pair.Text)));

    /// <summary>The status value of success alone; the parameters where there is none.</summary>
    public string ToWord() => IsSuccess && (GivenStatus() ?? SuccessWord) is { } word ? word : ToQuery();

    /// <summary>A page whose form posts the parameters to the BackURL, by the script of <see cref="WebExForm"/>'s page, so that the content security policy of
    /// that one fits.</summary>
    /// <param name="backUrl">Where the reply goes to.</param>
    /// <exception cref="ArgumentNullException"><paramref name="backUrl"/> is null.</exception>
    public string ToFormPage(BackUrl backUrl) => ReplyPages.Form(Ascii((backUrl ?? throw new ArgumentNullException(nameof(backUrl))).ToString()), Pairs());

    /// <summary>Elements in angle brackets.</summary>
    public string ToMarkup() => ToMarkup(withAll: false);

    /// <summary>What kind of reply it is; the values can be confidential.</summary>
    public override string ToString() => IsSuccess ? "Success" : "Failure: " + ErrorText;

    // Also with what belongs to the redirect alone.
    internal string ToMarkup(bool withAll)
    {
        string root = Command.Reply.MarkupRoot ?? Command.Name;
        return new StringBuilder("<").Append(root).Append('>').Append(Markup(Elements(withAll))).Append("</").Append(root).Append('>').ToString();
    }

    // In the order in which they stand in a query; those that hold elements, as markup.
    internal IEnumerable<ReplyField> Pairs()
    {
        // The guide prints the constants in front (2-46, line 2116): MU=OFF&AT=DF&ST=SUCC.
        foreach (string constant in Command.Reply.Constants.Split(['&'], StringSplitOptions.RemoveEmptyEntries))
        {
            int middle = constant.IndexOf('=');
            yield return new(constant.Substring(0, middle), constant.Substring(middle + 1));
        }

        if (Command.At is { } at)
            yield return new("AT", at);
        if (!IsSuccess)
            yield return new(Command.Reply.StatusCode, Failed);
        else if (SuccessWord is { } word && GivenStatus() is null)
            yield return new(Command.Reply.StatusCode, word);
        if (ErrorText is not null)
            yield return new(Reason, ErrorText);
        foreach (ReplyField field in _fields.Where(field => !field.IsMarkupOnly))
            yield return field.Elements is null ? field : new(field.Code, Markup(field.Elements)) { Parameter = field.Parameter };
    }

    internal IEnumerable<ReplyField> Elements(bool withAll)
    {
        bool hasStatus = _fields.Any(field => string.Equals(field.Code, MarkupStatus, StringComparison.Ordinal));
        if (!IsSuccess)
            yield return new(MarkupStatus, Failed);
        else if (SuccessWord is { } word && !hasStatus)
            yield return new(MarkupStatus, GivenStatus() ?? word);
        if (ErrorText is not null)
            yield return new(MarkupReason, ErrorText);
        foreach (ReplyField field in _fields.Where(field => withAll || !field.IsRedirectOnly))
            yield return field;
    }

    // The text between the tags of an element.
    internal string Inner(ReplyField field) =>
        field.Elements is { } elements ? Markup(elements)
        : Command.Reply.IsXml ? WebUtility.HtmlEncode(field.Text)
        : field.Text.Replace("</", "&lt;/");

    private string? GivenStatus()
    {
        foreach (ReplyField field in _fields)
        {
            if (string.Equals(field.Code, Command.Reply.StatusCode, StringComparison.Ordinal))
                return field.Text;
        }

        return null;
    }

    private string Markup(IEnumerable<ReplyField> fields)
    {
        var markup = new StringBuilder();
        foreach (ReplyField field in fields)
            _ = markup.Append('<').Append(field.Code).Append('>').Append(Inner(field)).Append("</").Append(field.Code).Append('>');
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
            _ = text.Append(PercentEncoding.Encode(url.Substring(i, length)));
            i += length - 1;
        }

        return text.ToString();
    }
}
