using Microsoft.Extensions.Logging;

namespace WebEx.AspNetCore;

// Page, AT, outcome and codes that the guide knows. Nothing that came through the browser is ever in a line.
internal static partial class CallbackLog
{
    public const string Category = "WebEx.AspNetCore.WebExCallback";

    [LoggerMessage(1, LogLevel.Information, "{Page} {At} came back: {Outcome}.", EventName = "CameBack")]
    public static partial void CameBack(ILogger logger, string page, string at, ReplyOutcome outcome);

    [LoggerMessage(4, LogLevel.Information, "{Page} {At} came back: {Outcome}, {Reason}.", EventName = "SiteRefused")]
    public static partial void SiteRefused(ILogger logger, string page, string at, ReplyOutcome outcome, string reason);

    [LoggerMessage(2, LogLevel.Warning, "{Page} {At} came back, and the answer is {Outcome}.", EventName = "NotUnderstood")]
    public static partial void NotUnderstood(ILogger logger, string page, string at, ReplyOutcome outcome);

    [LoggerMessage(
        5,
        LogLevel.Warning,
        "A browser was given more than {Most} BackURLs at once: the oldest was given up, and an answer to it will be refused.",
        EventName = "TripGivenUp"
    )]
    public static partial void TripGivenUp(ILogger logger, int most);

    [LoggerMessage(3, LogLevel.Warning, "{Page} {At}: a request to the callback was refused ({Problem}).", EventName = "Refused")]
    public static partial void Refused(ILogger logger, string page, string at, CallbackProblem problem);

    [LoggerMessage(6, LogLevel.Warning, "{Page} {At} is sent by the browser unchecked; violations: {Count} ({Rules}).", EventName = "SentUnchecked")]
    public static partial void SentUnchecked(ILogger logger, string page, string at, int count, string rules);
}
