using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, TE: a host starts an event. It is recorded until it is over.</content>
internal sealed partial class SiteCommands
{
    protected override HostEventReply Handle(HostEvent request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        if (row.StatusAt(context.Now) == MeetingStatus.InProgress)
            return HostEventReply.CreateFailure(HostEventError.TheEventHasBeenStarted);
        if (context.Settings.Events.IsAssisted(row.Name) && !context.Settings.Events.ConfirmsAssistance)
            return HostEventReply.CreateFailure(HostEventError.AssistRequestedWithoutConfirmed);

        context.Events.Put(row with { Status = MeetingStatus.InProgress, StartedAt = context.Now, EndedAt = null });
        context.Recordings.Put(
            new RecordingRow
            {
                Id = context.NewNumber(),
                Session = row.Key,
                Name = row.Name,
                CreatedAt = context.Now,
                DurationSeconds = row.DurationMinutes * 60,
                Password = row.Password,
            }
        );
        HostEventReply reply = HostEventReply.CreateSuccess();
        SessionWindow.Show(context, row.Name, "The event has begun. You are its host.", reply, request.BackUrl);
        return reply;
    }
}
