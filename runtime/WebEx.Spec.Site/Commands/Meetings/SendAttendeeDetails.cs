using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, MD: a user asks for what the attendees told upon registration. No email goes out.</content>
internal sealed partial class SiteCommands
{
    protected override SendAttendeeDetailsReply Handle(SendAttendeeDetails request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.InvalidMeetingKey);
        if (!Registrations.Of(meeting, context).Any())
            return SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.NoRegisterAttendee);
        return context.Settings.Scheduling.MailServerAnswers
            ? SendAttendeeDetailsReply.CreateSuccess()
            : SendAttendeeDetailsReply.CreateFailure(SendAttendeeDetailsError.MailServerError);
    }
}
