using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <summary>Who has registered for a meeting.</summary>
internal static class Registrations
{
    public static IEnumerable<EnrolmentRow> Of(MeetingRow meeting, CommandContext context) => context.Enrolments.WithPrefix(meeting.Key + "/");

    /// <summary>The registration of an email address; null where there is none.</summary>
    public static EnrolmentRow? OfEmail(MeetingRow meeting, string? emailAddress, CommandContext context) =>
        emailAddress is null
            ? null
            : Of(meeting, context).FirstOrDefault(registration => string.Equals(registration.EmailAddress, emailAddress, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether a meeting takes one more registration: not after the last day, and not beyond the limit.</summary>
    public static bool AreOpen(MeetingRow meeting, CommandContext context) =>
        !(DateOnly.FromDateTime(ZoneRules.ToLocal(context.Now, meeting.TimeZone)) > meeting.RegistrationCloses)
        && !(Of(meeting, context).Count() >= meeting.RegistrationLimit);
}
