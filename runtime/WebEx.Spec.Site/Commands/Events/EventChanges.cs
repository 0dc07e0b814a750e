using System.Collections.Immutable;
using WebEx.Events;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site.Commands;

/// <content>What SE and EE have in common: how an event becomes what they say.</content>
internal sealed partial class SiteCommands
{
    private const int TextBoxesOfEvent = 15;

    // What no command but these reads, or reads as text.
    private static readonly ImmutableArray<string> EventValues =
    [
        "ADER",
        "ADEV",
        "ET",
        "GCN",
        "MC",
        "MX",
        "PAE",
        "PAN",
        "PAP",
        "PKI",
        "PL",
        "PN",
        "QK",
        "TA",
        "TC",
        "TD",
        "VP",
        .. Enumerable.Range(1, TextBoxesOfEvent).Select(TextBoxCode),
    ];

    private static string TextBoxCode(int number) => FormattableString.Invariant($"TextBox{number}");

    /// <summary>The event as the arguments change it.</summary>
    /// <param name="context">The command.</param>
    /// <param name="present">The event as it is.</param>
    /// <param name="arguments">What changes.</param>
    /// <param name="presentStart">The parts of the start that are not given, by a clock of the event's time zone.</param>
    /// <exception cref="RefusedException">The site does not take the event.</exception>
    private static EventRow Change(CommandContext context, EventRow present, EventArguments arguments, DateTime presentStart)
    {
        EventSettings settings = context.Settings.Events;
        WebExTimeZone zone = arguments.TimeZone ?? present.TimeZone;
        DateTime local = Complete(arguments.Start, presentStart) ?? throw new RefusedException(nameof(ScheduleEventError.InvalidStartDate));
        bool requiresEnrolment = arguments.RequiresEnrolment ?? present.RequiresEnrolment;
        EventRow row = present with
        {
            Name = arguments.Name ?? present.Name,
            Description = arguments.Description ?? present.Description,
            TimeZone = zone,
            LocalStart = local,
            Start = ZoneRules.ToInstant(local, zone),
            DurationMinutes = arguments.DurationMinutes ?? present.DurationMinutes,
            Password = Hash(arguments.Password, present.Password),
            RequiresEnrolment = requiresEnrolment,
            // The password of the enrollment is there for an event that requires it.
            EnrolmentPassword = requiresEnrolment ? Hash(arguments.EnrolmentPassword, present.EnrolmentPassword) : null,
            RequireRegistration = arguments.RequireRegistration ?? present.RequireRegistration,
            Values = WithArguments(context, present.Values, EventValues),
        };
        if (settings.RequiresDescription && row.Description.Length == 0)
            throw new RefusedException(nameof(ScheduleEventError.DescriptionMissing));
        if (row.DurationMinutes == 0)
            throw new RefusedException(nameof(ScheduleEventError.InvalidDuration));
        if (row.Start < context.Now)
            throw new RefusedException(nameof(ScheduleEventError.EventStartTimeShouldNotBeBeforeTheCurrentTime));
        if (settings.RequiresPassword && row.Password is null)
            throw new RefusedException(nameof(ScheduleEventError.JoinEventPasswordMissing));
        CheckPassword(context, arguments.Password, row.Name, "");
        if (requiresEnrolment)
            CheckPassword(context, arguments.EnrolmentPassword, row.Name, "Enroll");
        return EventServices.FirstError(row, context.Settings) is { } error ? throw new RefusedException(error) : row;
    }

    /// <summary>The number that attendees dial; null where they do not dial in.</summary>
    private static string? CallInNumber(CommandContext context, EventRow row) => row.Value("TC") is "1" or "3" ? context.Settings.Events.CallInNumber : null;

    private static DateTime? Complete(WebExDateTime? given, DateTime present) =>
        new WebExDateTime(
            given?.Year ?? present.Year,
            given?.Month ?? present.Month,
            given?.Day ?? present.Day,
            given?.Hour ?? present.Hour,
            given?.Minute ?? present.Minute
        ).ToDateTime();

    // An empty one takes the password away.
    private static PasswordHash? Hash(string? password, PasswordHash? present) =>
        password is null ? present
        : password.Length == 0 ? null
        : PasswordHash.Of(password);

    private static void CheckPassword(CommandContext context, string? password, string name, string prefix)
    {
        if (password is not { Length: > 0 })
            return;
        AccountRow host = context.Caller;
        Uri site = context.Request.HomePage;
        string[] names = [host.WebExId, host.FirstName, host.LastName, host.FullName, site.Host, site.AbsoluteUri, name];
        if (context.Settings.Events.Passwords.FirstError(password, names) is { } error)
            throw new RefusedException(prefix + error);
    }
}
