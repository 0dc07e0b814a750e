using System.Globalization;
using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>What a site asks of a meeting beside the format: its settings, what the host may, what is there, and whether there is room.</summary>
internal static class SchedulingChecks
{
    private const string PresentationEnding = ".ucf";

    /// <summary>What is wrong with a meeting as a request would have it; null where nothing is.</summary>
    /// <param name="request">The request.</param>
    /// <param name="meeting">The meeting as it would be.</param>
    /// <param name="context">The context of the command.</param>
    public static SchedulingFailure? FirstFailure(ISchedulingRequest request, MeetingRow meeting, CommandContext context) =>
        OfType(request, meeting, context)
        ?? OfPassword(request, meeting, context.Settings.Scheduling)
        ?? TelephonyChecks.FirstFailure(request, meeting, context.Settings)
        ?? TrackingCodeChecks.FirstFailure(request, meeting, context.Settings.Scheduling)
        ?? OfExtent(request, meeting, context)
        ?? OfPresentation(request, context)
        ?? OfHosts(request, context)
        ?? LabChecks.FirstFailure(request, meeting, context)
        ?? CardChecks.FirstFailure(request, context)
        ?? SchedulingFailure.If(!context.Settings.Scheduling.SchedulingServerAnswers, ScheduleMeetingError.ServerNotResponding);

    private static SchedulingFailure? OfType(ISchedulingRequest request, MeetingRow meeting, CommandContext context)
    {
        SchedulingSettings settings = context.Settings.Scheduling;
        int[]? own = TypesOf(context.Caller);
        if (!context.Caller.IsHost || own is { Length: 0 })
            return new(ScheduleMeetingError.MeetingTypePrivilegeIsRequired);
        if ((int?)request.MeetingType is { } type)
        {
            if (!settings.MeetingTypeIds.IsDefaultOrEmpty && !settings.MeetingTypeIds.Contains(type))
                return new(ScheduleMeetingError.SiteRequiresPrivilegeToSupportThisMeetingType);
            if (own is not null && !own.Contains(type))
                return new(ScheduleMeetingError.UserRequiresPrivilegeToStartThisMeetingType);
        }

        if (settings.MeetingsAreUnlisted && meeting.IsListed)
            return new(ScheduleMeetingError.AllMeetingsMustBeUnlisted);
        if (!meeting.RequiresRegistration)
            return null;
        if (meeting.Type is { } kind && !settings.MeetingTypeIdsWithoutRegistration.IsDefault && settings.MeetingTypeIdsWithoutRegistration.Contains(kind))
            return new(ScheduleMeetingError.AttendeeRegistrationIsNotSupportedByThisMeetingType);

        // The rule of the catalogue sees one request alone. What EM leaves out, the meeting has.
        bool repeats = meeting.Center == Center.MeetingCenter && meeting.Recurrence is { Option: not Occurrences.Constant };
        return SchedulingFailure.If(repeats, ScheduleMeetingError.MeetingOptionsConflict);
    }

    // The meeting types that a user may use; null where nobody has said which.
    private static int[]? TypesOf(AccountRow account) =>
        !account.Privileges.TryGetValue("MT", out string? list)
            ? null
            :
            [
                .. list.Split([',', '<', '>'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                    .Where(type => int.TryParse(type, CultureInfo.InvariantCulture, out _))
                    .Select(type => int.Parse(type, CultureInfo.InvariantCulture)),
            ];

    private static SchedulingFailure? OfPassword(ISchedulingRequest request, MeetingRow meeting, SchedulingSettings settings)
    {
        if (settings.RequiresMeetingPassword && meeting.Password is null)
            return new(ScheduleMeetingError.MeetingPasswordIsRequired);
        bool isShort = request.MeetingPassword is { Length: > 0 } password && password.Length < settings.MinMeetingPasswordLength;
        return isShort && request.RestrictPasswords == true ? new(ScheduleMeetingError.PasswordShouldExceedNChars, settings.MinMeetingPasswordLength) : null;
    }

    private static SchedulingFailure? OfExtent(ISchedulingRequest request, MeetingRow meeting, CommandContext context)
    {
        if (request.DurationMinutes > context.Settings.Scheduling.MaxMeetingMinutes)
            return new(ScheduleMeetingError.ExceedMaxDurationAllowed);
        if (request.NumberOfAttendees > context.Settings.MaxAttendeesPerMeeting)
            return new(ScheduleMeetingError.ExceedMaxNumberOfAttendeesAllowed);
        if (request.NumberOfSessions == 0)
            return new(ScheduleMeetingError.InvalidSessionNum);
        DateTime today = ZoneRules.ToLocal(context.Now, meeting.TimeZone).Date;
        bool isOver = request.Until is not null && meeting.Recurrence?.Until is { } last && last < DateOnly.FromDateTime(today);
        return SchedulingFailure.If(isOver, ScheduleMeetingError.UntilDateIsNotAvailable);
    }

    private static SchedulingFailure? OfPresentation(ISchedulingRequest request, CommandContext context)
    {
        if (request.PresentationLocation is not { Length: > 0 } path)
            return null;
        if (!path.EndsWith(PresentationEnding, StringComparison.OrdinalIgnoreCase))
            return new(ScheduleMeetingError.InvalidDocumentFormat);
        return SchedulingFailure.If(context.Files.Find(StoredFileRow.KeyOf(context.Caller.WebExId, path)) is null, ScheduleMeetingError.CannotFindDocument);
    }

    private static SchedulingFailure? OfHosts(ISchedulingRequest request, CommandContext context)
    {
        if (request.JoinBeforeHost == true && !context.Settings.Scheduling.AllowsJoinBeforeHost)
            return new(ScheduleMeetingError.SiteDoesNotAllowJoinBeforeHost);
        return SchedulingFailure.If(request.HostWebExId is { Length: > 0 } other && context.Accounts.Find(other) is null, ScheduleMeetingError.HIisInvalid);
    }
}
