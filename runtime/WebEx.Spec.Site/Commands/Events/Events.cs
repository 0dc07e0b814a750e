using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What the commands about events have in common.</content>
internal sealed partial class SiteCommands
{
    /// <summary>An event that the caller is to host.</summary>
    /// <exception cref="RefusedException">There is none with that key: InvalidMeetingKey.</exception>
    private static EventRow OwnEvent(CommandContext context, string key) =>
        context.Events.Find(key) is { } row && IsHostedBy(row, context.Caller) ? row : throw new RefusedException(nameof(EditEventError.InvalidMeetingKey));

    /// <summary>An event that attendees join, enroll in or see again.</summary>
    /// <exception cref="RefusedException">
    /// There is none with that key: InvalidMeetingKey; or it is private, and the caller has not logged in: AccessDenied.
    /// </exception>
    private static EventRow EventForAttendees(CommandContext context, string? key)
    {
        EventRow row = context.Events.Find(key) ?? throw new RefusedException(nameof(JoinEventError.InvalidMeetingKey));
        return context.Settings.Events.ArePrivate && context.Account is null ? throw new RefusedException(nameof(JoinEventError.AccessDenied)) : row;
    }

    /// <summary>An event of the caller's with a registration form.</summary>
    /// <exception cref="RefusedException">There is no such event, or it has no form: InvalidMeetingKey, EventRequiresNoRegistration.</exception>
    private static EventRow EventWithForm(CommandContext context, string key) =>
        OwnEvent(context, key) is { TakesEnrolments: true } row ? row : throw new RefusedException(nameof(AddTextBoxError.EventRequiresNoRegistration));

    private static IEnumerable<EventRow> EventsOf(CommandContext context, AccountRow host) => context.Events.Rows.Where(row => IsHostedBy(row, host));

    private static bool IsHostedBy(EventRow row, AccountRow host) => string.Equals(row.Host, host.WebExId, StringComparison.OrdinalIgnoreCase);

    private static WebExTimeZone ZoneOf(CommandContext context) => context.Account?.TimeZone ?? context.Settings.TimeZone;
}
