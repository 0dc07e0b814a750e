using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, OM: a server of the partner's asks which events are in progress, listed or not.</content>
internal sealed partial class SiteCommands
{
    protected override ListOpenEventsReply Handle(ListOpenEvents request, CommandContext context) =>
        ListOpenEventsReply.CreateSuccess(new(context.Events.Rows.Where(row => row.StatusAt(context.Now) == MeetingStatus.InProgress).Select(row => row.Key)));
}
