using Microsoft.Extensions.Logging;

namespace WebEx.Client;

// Page, AT, outcome and codes that the guide knows. Nothing that a caller or a site has written is ever in a line, nor is an exception, whose text can be of
// anybody.
internal static partial class ClientLog
{
    [LoggerMessage(1, LogLevel.Debug, "Sending {Page} {At} by {Method}.", EventName = "Sending")]
    public static partial void Sending(ILogger logger, string page, string at, HttpMethod method);

    [LoggerMessage(2, LogLevel.Information, "{Page} {At}: {Outcome} (HTTP {StatusCode}, {Milliseconds} ms).", EventName = "Answered")]
    public static partial void Answered(ILogger logger, string page, string at, ReplyOutcome outcome, int statusCode, long milliseconds);

    [LoggerMessage(8, LogLevel.Information, "{Page} {At}: {Outcome}, {Reason} (HTTP {StatusCode}, {Milliseconds} ms).", EventName = "SiteRefused")]
    public static partial void SiteRefused(ILogger logger, string page, string at, ReplyOutcome outcome, string reason, int statusCode, long milliseconds);

    [LoggerMessage(3, LogLevel.Warning, "{Page} {At}: the answer is {Outcome} (HTTP {StatusCode}, {Milliseconds} ms).", EventName = "NotUnderstood")]
    public static partial void NotUnderstood(ILogger logger, string page, string at, ReplyOutcome outcome, int statusCode, long milliseconds);

    [LoggerMessage(4, LogLevel.Warning, "{Page} {At} is sent unchecked; violations: {Count} ({Rules}).", EventName = "SentUnchecked")]
    public static partial void SentUnchecked(ILogger logger, string page, string at, int count, string rules);

    [LoggerMessage(5, LogLevel.Error, "{Page} {At}: no answer ({Error}, HTTP {StatusCode}, {Milliseconds} ms).", EventName = "NoAnswer")]
    public static partial void NoAnswer(ILogger logger, string page, string at, string error, string statusCode, long milliseconds);

    [LoggerMessage(6, LogLevel.Debug, "{Page} {At}: cancelled after {Milliseconds} ms.", EventName = "Cancelled")]
    public static partial void Cancelled(ILogger logger, string page, string at, long milliseconds);

    [LoggerMessage(
        7,
        LogLevel.Debug,
        "{Page} {At}: a cookie was left out: it is not for this site, or cannot be read as one cookie.",
        EventName = "CookieRefused"
    )]
    public static partial void CookieRefused(ILogger logger, string page, string at);

    [LoggerMessage(
        9,
        LogLevel.Warning,
        "{Page} {At}: a cookie was left out: {Limit}. What the site remembers by it is lost for this session.",
        EventName = "CookieLimit"
    )]
    public static partial void CookieLimit(ILogger logger, string page, string at, string limit);
}
