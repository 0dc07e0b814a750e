using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>m.php, DE: a user deletes an event, with all that belongs to it. No email goes out.</content>
internal sealed partial class SiteCommands
{
    protected override DeleteEventReply Handle(DeleteEvent request, CommandContext context)
    {
        EventRow row = OwnEvent(context, request.MeetingKey);
        if (row.StatusAt(context.Now) == MeetingStatus.InProgress)
            return DeleteEventReply.CreateFailure(DeleteEventError.CannotDeleteMeetingInProgress);
        if (context.Settings.Events.IsAssisted(row.Name))
            return DeleteEventReply.CreateFailure(DeleteEventError.DeleteAssistedEvent);

        string prefix = row.Key + "/";
        RemoveAll(context.Questions, context.Questions.WithPrefix(prefix));
        RemoveAll(context.Enrolments, context.Enrolments.WithPrefix(prefix));
        RemoveAll(context.Answers, context.Answers.WithPrefix(prefix));
        RemoveAll(context.Attendances, context.Attendances.WithPrefix(prefix));
        RemoveAll(context.Recordings, RecordingsOf(context, row));
        context.Events.Remove(row);
        return DeleteEventReply.CreateSuccess();
    }

    private static void RemoveAll<TRow>(TableEdit<TRow> table, IEnumerable<TRow> rows)
        where TRow : class
    {
        foreach (TRow row in rows.ToArray())
            table.Remove(row);
    }
}
