using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, TE: a host starts an event. It is recorded until it is over.</content>
internal sealed partial class SiteCommands
{
    protected override StartEventReply Handle(StartEvent request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        if (row.StatusAt(context.Now) == MeetingStatus.InProgress)
            return StartEventReply.CreateFailure(StartEventError.TheEventHasBeenStarted);
        if (context.Settings.Events.IsAssisted(row.Name) && !context.Settings.Events.ConfirmsAssistance)
            return StartEventReply.CreateFailure(StartEventError.AssistRequestedWithoutConfirmed);

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
        StartEventReply reply = StartEventReply.CreateSuccess();
        SessionWindow.Show(context, row.Name, "The event has begun. You are its host.", reply, request.BackUrl);
        return reply;
    }
}
