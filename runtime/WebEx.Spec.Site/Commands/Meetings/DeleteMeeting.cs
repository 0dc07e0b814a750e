using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Mails;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, DM: a user deletes a meeting. Its attendees are told by mail, unless the request says otherwise.</content>
internal sealed partial class SiteCommands
{
    protected override DeleteMeetingReply Handle(DeleteMeeting request, CommandContext context)
    {
        if (FindOwn(context, request.MeetingKey) is not { } meeting)
            return DeleteMeetingReply.CreateFailure(DeleteMeetingError.InvalidMeetingKey, meetingKey: request.MeetingKey);
        if (meeting.Status == MeetingStatus.InProgress)
            return DeleteMeetingReply.CreateFailure(DeleteMeetingError.CannotDeleteMeetingInProgress);

        context.Meetings.Remove(meeting);
        ReminderMails.Cancel(meeting, context);
        if (request.SendCancellationEmail != false)
        {
            MeetingMails mails = context.MailsOf(meeting);
            foreach (MeetingPerson attendee in meeting.Attendees)
                context.Send(mails.Canceled(attendee));
        }

        LabChecks.Release(meeting, context);
        return DeleteMeetingReply.CreateSuccess(meeting.Key);
    }
}
