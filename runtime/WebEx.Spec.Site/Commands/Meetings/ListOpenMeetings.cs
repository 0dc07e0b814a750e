using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, OM: the keys of the meetings in progress, in order. Events have a list of their own.</content>
internal sealed partial class SiteCommands
{
    protected override ListOpenMeetingsReply Handle(ListOpenMeetings request, CommandContext context)
    {
        IEnumerable<MeetingRow> open = context.Meetings.Rows.Where(meeting => meeting.Status == MeetingStatus.InProgress);
        return ListOpenMeetingsReply.CreateSuccess([.. open.Select(meeting => meeting.Key)]);
    }
}
