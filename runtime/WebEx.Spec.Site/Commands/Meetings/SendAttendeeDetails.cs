using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, MD: a user asks for what the attendees told upon registration, and gets it by mail.</content>
internal sealed partial class SiteCommands
{
    protected override SendAttendeeDetailsReply Handle(SendAttendeeDetails request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.InvalidMeetingKey);
        EnrolmentRow[] registrations = [.. Registrations.Of(meeting, context)];
        if (registrations.Length == 0)
            return SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.NoRegisterAttendee);
        if (!context.Settings.Scheduling.MailServerAnswers)
            return SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.MailServerError);

        context.Send(context.MailsOf(meeting).AttendeeDetails(request.EmailAddress, registrations));
        return SendAttendeeDetailsReply.CreateSuccess();
    }
}
