using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, JM: somebody joins a meeting. Chapter 3 has the order: key, progress, password, lock.</content>
internal sealed partial class SiteCommands
{
    private const string Anonymous = "Anonymous";

    protected override JoinMeetingReply Handle(JoinMeeting request, CommandContext context)
    {
        MeetingRow? meeting = context.Meetings.Find(request.MeetingKey);
        if (RefusalOf(request, meeting, context) is { } error)
            return JoinMeetingReply.CreateFailure(error, meetingKey: KeyWith(error, request));

        string name = request.AttendeeName ?? context.Account?.FullName ?? Anonymous;
        AttendanceRow attendance = new()
        {
            Session = meeting!.Key,
            Id = context.NewNumber(),
            Name = name,
            EmailAddress = request.AttendeeEmail ?? context.Account?.EmailAddress ?? "",
            JoinedAt = context.Now,
        };
        JoinMeetingReply reply = JoinMeetingReply.CreateSuccess(meeting.Key);
        context.Attendances.Put(MeetingWindow.Open(context, meeting, attendance, reply, request.BackUrl));
        return reply;
    }

    private static JoinMeetingError? RefusalOf(JoinMeeting request, MeetingRow? meeting, CommandContext context)
    {
        if (meeting is null)
            return JoinMeetingError.InvalidMeetingKeyOrPassword;
        if (meeting.Status != MeetingStatus.InProgress && !CanBeJoinedEarly(meeting, context.Now))
            return JoinMeetingError.MeetingNotInProgress;
        if (!meeting.Accepts(request.MeetingPassword))
            return JoinMeetingError.InvalidMeetingKeyOrPassword;
        if (meeting.IsLocked)
            return JoinMeetingError.MeetingLocked;
        if (meeting.RequiresLogin && context.Account is null)
            return JoinMeetingError.LoginRequired;
        if (meeting.RequiresRegistration && RegistrationError(request, meeting, context) is { } error)
            return error;
        int present = context.Attendances.WithPrefix(meeting.Key + "/").Count(attendance => attendance.LeftAt is null);
        return present >= context.Settings.MaxAttendeesPerMeeting ? JoinMeetingError.MeetingScheduleFail : null;
    }

    // A training session asks for the registration ID; a meeting has no argument for it, so that the email address tells who has registered.
    private static JoinMeetingError? RegistrationError(JoinMeeting request, MeetingRow meeting, CommandContext context)
    {
        if (meeting.Center != Center.TrainingCenter)
        {
            string? email = request.AttendeeEmail ?? context.Account?.EmailAddress;
            return Registrations.OfEmail(meeting, email, context) is { IsApproved: true } ? null : JoinMeetingError.RegistrationIDIsRequired;
        }

        if (request.RegistrationId is not { Length: > 0 } id)
            return JoinMeetingError.RegistrationIDIsRequired;
        return context.Enrolments.Find(EnrolmentRow.KeyOf(meeting.Key, id)) is { IsApproved: true } ? null : JoinMeetingError.InvalidRegistrationID;
    }

    private static bool CanBeJoinedEarly(MeetingRow meeting, DateTimeOffset now) =>
        meeting.JoinMinutesBefore is { } minutes && Occurrences.Next(meeting, now) is { } start && start - now <= TimeSpan.FromMinutes(minutes);

    private static string? KeyWith(JoinMeetingError error, JoinMeeting request) =>
        error
            is JoinMeetingError.InvalidMeetingKeyOrPassword
                or JoinMeetingError.MeetingLocked
                or JoinMeetingError.MeetingNotInProgress
                or JoinMeetingError.MeetingScheduleFail
            ? request.MeetingKey
            : null;
}
