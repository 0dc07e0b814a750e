using Microsoft.Extensions.Logging;

namespace WebEx.Site.Kernel;

/// <summary>The lines of the log. They hold nothing that a caller wrote.</summary>
// One class for all of them: the generator of their code puts several into no fixed order, so that the same sources would make other bytes.
internal static partial class SiteLog
{
    [LoggerMessage(1, LogLevel.Information, "{Method} {Command}: {Status} {Error} (HTTP {StatusCode})")]
    public static partial void Command(ILogger logger, string method, string command, string status, string error, int statusCode);

    [LoggerMessage(2, LogLevel.Error, "The site could not store what a command did")]
    public static partial void CommandNotStored(ILogger logger, Exception exception);

    [LoggerMessage(3, LogLevel.Error, "What the administrator asked for could not be stored")]
    public static partial void AdministrationNotStored(ILogger logger, Exception exception);

    // What a mail server says can hold the address of a recipient: the outbox shows it.
    [LoggerMessage(4, LogLevel.Warning, "The mail server did not take mail {Number} ({Kind}): {Problem}. The outbox says why")]
    public static partial void MailNotDelivered(ILogger logger, long number, MailKind kind, string problem);

    [LoggerMessage(5, LogLevel.Error, "What became of the mails could not be stored; they are tried again")]
    public static partial void MailsNotStored(ILogger logger, Exception exception);

    [LoggerMessage(6, LogLevel.Error, "What is stored of a site could not be read or written")]
    public static partial void NotStored(ILogger logger, Exception exception);

    [LoggerMessage(7, LogLevel.Error, "A request was not answered, which is a mistake of this program")]
    public static partial void Unexpected(ILogger logger, Exception exception);

    // What a failed connection says can hold the address with its arguments.
    [LoggerMessage(8, LogLevel.Warning, "The site that is recorded sent no response that could be taken ({Problem})")]
    public static partial void NotRecorded(ILogger logger, string problem);

    [LoggerMessage(9, LogLevel.Information, "A request whose body is no form in UTF-8 went to the recorded site as it came, and is not recorded")]
    public static partial void PassedOn(ILogger logger);
}
