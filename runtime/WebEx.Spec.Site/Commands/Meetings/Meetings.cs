using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about meetings have in common.</content>
internal sealed partial class SiteCommands
{
    /// <summary>A meeting of the caller's own; null where there is none with that key.</summary>
    private static MeetingRow? FindOwn(CommandContext context, string? key) =>
        context.Meetings.Find(key) is { } meeting && meeting.IsOf(context.Caller) ? meeting : null;

    /// <summary>A training session of the caller's own; null where there is none with that key.</summary>
    private static MeetingRow? FindOwnTraining(CommandContext context, string? key) =>
        FindOwn(context, key) is { Center: Center.TrainingCenter } meeting ? meeting : null;

    /// <summary>A meeting is in progress from now on, if it was not.</summary>
    private static MeetingRow Start(MeetingRow meeting, CommandContext context)
    {
        if (meeting.Status == MeetingStatus.InProgress)
            return meeting;
        MeetingRow started = meeting with { Status = MeetingStatus.InProgress, StartedAt = context.Now, EndedAt = null, IsLocked = false };
        context.Meetings.Put(started);
        return started;
    }
}
