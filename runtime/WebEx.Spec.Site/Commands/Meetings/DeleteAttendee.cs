using WebEx.Meetings;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, DA: a user takes an attendee off a meeting, who on request is told by mail.</content>
internal sealed partial class SiteCommands
{
    protected override DeleteAttendeeReply Handle(DeleteAttendee request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return DeleteAttendeeReply.CreateFailure(DeleteAttendeeError.MeetingKeyNotValid);
        if (meeting.Attendees.FindByEmail(request.EmailAddress) is not { } attendee)
            return DeleteAttendeeReply.CreateFailure(DeleteAttendeeError.AttendeeDoesNotExist);

        context.Meetings.Put(meeting with { Attendees = meeting.Attendees.Remove(attendee) });
        if (request.SendCancellationEmail == true)
            context.Send(context.MailsOf(meeting).NoLongerInvited(attendee));
        return DeleteAttendeeReply.CreateSuccess(meeting.Key);
    }
}
