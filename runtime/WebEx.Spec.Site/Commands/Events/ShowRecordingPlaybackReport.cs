using WebEx.Events;
using WebEx.Site.Kernel;

namespace WebEx.Site.Commands;

/// <content>m.php, RPRP: a host asks which users have played back what was recorded of an event.</content>
internal sealed partial class SiteCommands
{
    protected override ShowRecordingPlaybackReportReply Handle(ShowRecordingPlaybackReport request, CommandContext context)
    {
        (DateTime First, DateTime Last) period = PeriodOf(context, request.Start, request.End);
        ShowReport(
            context,
            request.BackUrl,
            "Recording playback",
            ["Event", "Meeting key", "Recording ID", "WebEx ID", "Name", "Email address", "Played back"],
            from row in EventsOf(context, context.Caller)
            from recording in RecordingsOf(context, row).OrderBy(recording => recording.CreatedAt)
            where IsMeant(request.EventName, recording.Name)
            from playback in recording.Playbacks
            where IsIn(period, playback.PlayedAt, context)
            select new[] { recording.Name, row.Key, recording.Id, playback.WebExId, playback.Name, playback.EmailAddress, TimeText(context, playback.PlayedAt) }
        );
        return ShowRecordingPlaybackReportReply.CreateSuccess();
    }
}
