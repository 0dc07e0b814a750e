using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about meetings have in common.</content>
internal sealed partial class SiteCommands
{
    /// <summary>A meeting of the caller's own; null where there is none with that key.</summary>
    private static MeetingRow? FindOwn(CommandContext context, string? key) =>
        context.Meetings.Find(key) is { } meeting && string.Equals(meeting.Host, context.Caller.WebExId, StringComparison.OrdinalIgnoreCase) ? meeting : null;
}
