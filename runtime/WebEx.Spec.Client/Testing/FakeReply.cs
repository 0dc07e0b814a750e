using System.Globalization;

namespace WebEx.Client.Testing;

/// <summary>
/// A response of a site that is not there, for tests and sites. Success and failure take the shape that the guide gives the command's responses: redirect,
/// posted form, markup, text or a word. Immutable.
/// </summary>
public sealed class FakeReply
{
    private const string Html = "text/html";
    private const int Found = 302;

    private FakeReply() { }

    private FakeReply(FakeReply other)
    {
        Values = other.Values;
        SetCookies = other.SetCookies;
        Raw = other.Raw;
        Made = other.Made;
        Error = other.Error;
        ErrorName = other.ErrorName;
        IsByScript = other.IsByScript;
        IsChecked = other.IsChecked;
    }

    private IReadOnlyList<(string Code, FakeValue Value)> Values { get; init; } = [];

    private IReadOnlyList<string> SetCookies { get; init; } = [];

    private WebExTransportResponse? Raw { get; init; }

    // A reply that was made, of one command.
    private ReplyContent? Made { get; init; }

    // The error code: a text, or a value of the enumeration of a command's errors, which has its text from the command.
    private Func<WebExCommand, string>? Error { get; init; }

    private string ErrorName { get; init; } = "";

    private bool IsByScript { get; init; }

    // Null for a raw response, of which nobody knows.
    internal bool? IsSuccess =>
        Raw is not null ? null
        : Made is not null ? Made.IsSuccess
        : Error is null;

    internal bool IsChecked { get; private init; } = true;

    internal bool IsMade => Made is not null;

    internal IEnumerable<string> Codes => Values.Select(value => value.Code);

    /// <summary>A reply that was made by <c>CreateSuccess</c> or <c>CreateFailure</c>, as a response to its command.</summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reply"/> was read from a text.</exception>
    public static implicit operator FakeReply(WebExReply reply) => Of(reply);

    /// <summary>
    /// A reply that was made by <c>CreateSuccess</c> or <c>CreateFailure</c>, as a response to its command:
    /// <c>FakeReply.Of(ScheduleMeetingReply.CreateSuccess("123"))</c>.
    /// </summary>
    /// <param name="reply">The reply.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="reply"/> was read from a text.</exception>
    public static FakeReply Of(WebExReply reply) => new() { Made = ReplyContent.Of(reply) };

    /// <summary>The command was carried out. AT, the constants of the page and the status are added.</summary>
    /// <param name="values">Codes and values of the response, in order. A value for the code of the status takes the place of the first status value of
    /// success.</param>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static FakeReply Success(params (string Code, FakeValue Value)[] values) =>
        new() { Values = values ?? throw new ArgumentNullException(nameof(values)) };

    /// <summary>The command was refused. AT, the constants of the page, the status and the reason are added.</summary>
    /// <param name="error">The error code as the site sends it, such as <c>AccessDenied</c>.</param>
    /// <param name="values">Further codes and values, in order.</param>
    /// <exception cref="ArgumentNullException"><paramref name="error"/> or <paramref name="values"/> is null.</exception>
    public static FakeReply Failure(string error, params (string Code, FakeValue Value)[] values) =>
        Failure(error ?? throw new ArgumentNullException(nameof(error)), _ => error, values);

    /// <summary>The command was refused, with one of its errors: <c>FakeReply.Failure(ScheduleMeetingError.AccessDenied)</c>. AT, the constants of the page,
    /// the status and the reason are added.</summary>
    /// <param name="error">The error, of the command that is answered.</param>
    /// <param name="values">Further codes and values, in order.</param>
    /// <typeparam name="TError">The enumeration of the command's errors.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static FakeReply Failure<TError>(TError error, params (string Code, FakeValue Value)[] values)
        where TError : struct, Enum => FailureOf(error, number: null, values);

    /// <summary>The command was refused, with an error whose code holds a number: 6 for <c>PasswordShouldExceed6Chars</c>.</summary>
    /// <param name="error">The error, of the command that is answered.</param>
    /// <param name="number">The number in the code.</param>
    /// <param name="values">Further codes and values, in order.</param>
    /// <typeparam name="TError">The enumeration of the command's errors.</typeparam>
    /// <exception cref="ArgumentNullException"><paramref name="values"/> is null.</exception>
    public static FakeReply Failure<TError>(TError error, int number, params (string Code, FakeValue Value)[] values)
        where TError : struct, Enum => FailureOf(error, number, values);

    /// <summary>A body as it is, whatever the command.</summary>
    /// <param name="body">The body.</param>
    /// <param name="statusCode">The HTTP status code. Default: 200.</param>
    /// <param name="mediaType">The media type of the body. Default: text/html.</param>
    public static FakeReply Text(string body, int statusCode = 200, string mediaType = Html) =>
        new() { Raw = new WebExTransportResponse(statusCode, body, mediaType: mediaType) };

    /// <summary>A redirect as it is, whatever the command.</summary>
    /// <param name="location">The Location header.</param>
    public static FakeReply Redirect(string location) => new() { Raw = new WebExTransportResponse(Found, location: location) };

    /// <summary>
    /// The response, whatever its codes: an error or a parameter that the guide does not know, a success without what the guide promises.
    /// <see cref="FakeTransport"/> refuses these else, because most are misspelt.
    /// </summary>
    public FakeReply Unchecked() => new(this) { IsChecked = false };

    /// <summary>The response with one Set-Cookie header more.</summary>
    /// <param name="setCookie">The value of the header, such as <c>JSESSIONID=1; Path=/; Secure</c>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="setCookie"/> is null.</exception>
    public FakeReply WithCookie(string setCookie) =>
        new(this) { SetCookies = [.. SetCookies, setCookie ?? throw new ArgumentNullException(nameof(setCookie))] };

    /// <summary>The response as a page with a script that goes on to the BackURL, as some sites do, where it would be a redirect.</summary>
    public FakeReply AsScriptPage() => new(this) { IsByScript = true };

    /// <summary>The response as the site sends it.</summary>
    /// <param name="command">The command that is answered.</param>
    /// <param name="backUrl">
    /// Where the site is asked to send the response: an absolute URL, or a page relative to the site. Null or empty where the request has no BackURL; then
    /// comes what the guide says for that case, which for most commands is a page that tells nothing.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="backUrl"/> is not such a URL (see <see cref="BackUrl"/>), or the error or the reply is not one of
    /// the
    /// command.</exception>
    public WebExTransportResponse ToResponse(WebExCommand command, string? backUrl)
    {
        if (command is null)
            throw new ArgumentNullException(nameof(command));
        if (Raw is not null)
            return new(Raw.StatusCode, Raw.Body, Raw.Location, Raw.MediaType, SetCookies);

        ReplyContent text = Content(command);
        if (backUrl is { Length: > 0 })
        {
            var address = new BackUrl(backUrl);
            if (command.Reply.IsPosted && IsSuccess == true)
                return Page(text.ToFormPage(address));
            string url = text.ToUrl(address);
            return IsByScript ? Page(ReplyPages.Script(url)) : new(Found, location: url, setCookies: SetCookies);
        }

        return command.Reply.Without switch
        {
            WithoutBackUrl.Markup => new(200, text.ToMarkup(), mediaType: command.Reply.IsXml ? "text/xml" : "text/plain", setCookies: SetCookies),
            WithoutBackUrl.Text => new(200, text.ToQuery(), mediaType: "text/plain", setCookies: SetCookies),
            WithoutBackUrl.Word => new(200, text.ToWord(), mediaType: "text/plain", setCookies: SetCookies),
            _ => Page(ReplyPages.Home),
        };
    }

    /// <summary>What kind of response it is.</summary>
    public override string ToString() =>
        Raw is not null ? "HTTP " + Raw
        : Made is not null ? Made.ToString()
        : Error is null ? "Success"
        : "Failure: " + ErrorName;

    internal string ErrorCode(WebExCommand command) => Error?.Invoke(command) ?? "";

    // What was made for a command is no response to another one, checked or not.
    internal string? OtherCommandProblem(WebExCommand command) =>
        Made is null || Made.Command.Equals(command) ? null : "The reply is one to " + Made.Command.Name + ", and cannot answer " + command.Name + ".";

    private ReplyContent Content(WebExCommand command)
    {
        if (OtherCommandProblem(command) is { } problem)
            throw new ArgumentException(problem, nameof(command));
        return Made ?? new ReplyContent(command, Error?.Invoke(command), Values.Select(value => value.Value.ToField(value.Code)));
    }

    private static FakeReply FailureOf<TError>(TError error, int? number, (string Code, FakeValue Value)[] values)
        where TError : struct, Enum
    {
        int index = ((IConvertible)error).ToInt32(CultureInfo.InvariantCulture);
        return Failure(error.ToString(), command => TextOf(command, typeof(TError), error.ToString(), index, number), values);
    }

    private static FakeReply Failure(string name, Func<WebExCommand, string> error, (string Code, FakeValue Value)[] values) =>
        new()
        {
            Error = error,
            ErrorName = name,
            Values = values ?? throw new ArgumentNullException(nameof(values)),
        };

    private static string TextOf(WebExCommand command, Type errorType, string name, int index, int? number)
    {
        if (command.Errors is not { } errors || command.ErrorType is not { } expected)
            throw new ArgumentException("The errors of " + command.Name + " are not known here: give the code of " + name + " as a text.", nameof(command));
        if (errorType != expected)
            throw new ArgumentException(
                errorType.Name + "." + name + " is no error of " + command.Name + ", whose errors are in " + expected.Name + ".",
                nameof(command)
            );
        if (index == 0)
            throw new ArgumentException(expected.Name + "." + name + " has no code: give the code as a text, with Unchecked().", nameof(command));
        return errors.Text(index, number);
    }

    private WebExTransportResponse Page(string body) => new(200, body, mediaType: Html, setCookies: SetCookies);
}
