using WebEx;
using WebEx.Meetings;
using WebEx.Partner;

namespace MeetingDesk.Browser;

/// <summary>Problems in sentences, for users who do not know the API.</summary>
internal static class Sentences
{
    private static readonly Dictionary<WebExErrorCode, string> Reasons = new()
    {
        [WebExErrorCode.AccessDenied] = "Your login to WebEx has ended. Log in again.",
        [WebExErrorCode.BadWebExIDOrPassword] = "There is no account with this WebEx ID and password.",
        [WebExErrorCode.AccountLocked] = "The account is locked after too many wrong passwords.",
        [WebExErrorCode.RefererDomainError] = "WebEx doesn't take logins from this address: it has to be registered there.",
        [WebExErrorCode.WebExIDConflict] = "Somebody has this WebEx ID already. Choose another one.",
        [WebExErrorCode.EmailConflictError] = "Somebody has an account with this email address already.",
        [WebExErrorCode.PartnerIDError] = "WebEx doesn't know the partner ID that this application is set up with.",
        [WebExErrorCode.InvalidMeetingKey] = "WebEx has no such meeting of yours.",
        [WebExErrorCode.InvalidMeetingKeyOrPassword] = "There is no meeting with this key and password.",
        [WebExErrorCode.MeetingNotInProgress] = "The meeting hasn't begun, or is over.",
        [WebExErrorCode.MeetingLocked] = "The meeting is locked: its host lets nobody else in.",
        [WebExErrorCode.CannotDeleteMeetingInProgress] = "A meeting can't be deleted while it is in progress.",
        [WebExErrorCode.InvalidStartTime] = "A meeting can't start in the past.",
        [WebExErrorCode.ExceedMaxNumberOfAttendeesAllowed] = "The meeting has as many attendees as it may.",
    };

    /// <summary>What is wrong with a request.</summary>
    public static string Of(RequestValidationResult problems) =>
        string.Join(" ", problems.AsEnumerable().Where(problem => problem.Severity == ViolationSeverity.Error).Select(Of));

    /// <summary>Why the site did not do what it was asked for.</summary>
    public static string Of(WebExReply reply) =>
        reply.Outcome switch
        {
            ReplyOutcome.Failure => reply.ErrorCode is { } code
                ? Of(code)
                : "WebEx refused this, for a reason that it didn't name in words that are known here.",
            _ => "WebEx answered with something that can't be read. Look there whether it did what you asked for.",
        };

    private static string Of(WebExErrorCode code) => Reasons.TryGetValue(code, out string? reason) ? reason : $"WebEx refused this, for the reason {code}.";

    private static string Of(Violation problem) =>
        problem.Rule switch
        {
            ViolationRule.Required => $"{Words(problem.Property)} is missing.",
            ViolationRule.TooLong => $"{Words(problem.Property)} is too long: at most {problem.Limit} characters.",
            ViolationRule.ForbiddenCharacters => $"{Words(problem.Property)} can't hold {Characters(problem.Limit ?? "")}",
            ViolationRule.Format => $"{Words(problem.Property)} must be {problem.Limit}.",
            _ => problem.ToString(),
        };

    // A blank among other characters would not be seen.
    private static string Characters(string forbidden) =>
        forbidden.Contains(' ', StringComparison.Ordinal)
            ? forbidden.Length == 1
                ? "blanks"
                : $"blanks, nor any of {forbidden.Replace(" ", "", StringComparison.Ordinal)}"
            : $"any of {forbidden}";

    // MeetingName: Meeting name.
    private static string Words(string property) =>
        string.Concat(property.Select((c, i) => i > 0 && char.IsUpper(c) && char.IsLower(property[i - 1]) ? " " + char.ToLowerInvariant(c) : c.ToString()));
}
