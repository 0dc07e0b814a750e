using WebEx.Meetings;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, LM: a page with the user's meetings, where they can be started and deleted.</content>
internal sealed partial class SiteCommands
{
    protected override ShowMeetingsReply Handle(ShowMeetings request, CommandContext context)
    {
        IEnumerable<MeetingRow> meetings = context.Meetings.Rows.Where(meeting =>
            string.Equals(meeting.Host, context.Caller.WebExId, StringComparison.OrdinalIgnoreCase)
        );
        ShowMeetingsReply reply = ShowMeetingsReply.CreateSuccess();
        context.Show(MeetingListPage.Of(context, meetings, reply, request.BackUrl));
        return reply;
    }
}
