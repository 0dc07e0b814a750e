using WebEx.Meetings;

namespace WebEx.Benchmarks.Encoding;

/// <summary>One meeting of twenty arguments and AT, in the shapes that the works take.</summary>
internal static class Meetings
{
    public const string Page = "https://acme.webex.com/acme/m.php";

    private const string Name = "Design review of the new site & its pages";
    private const string Agenda = "1. Welcome; 2. What has changed since May?; 3. R&D; 4. Questions";
    private const string Greeting = "Welcome to my meeting";
    private const string Email = "host@example.com";
    private const string BackUrl = "https://www.example.com/back?a=1&b=2&session=0123456789";

    public static WebExSite Site { get; } = new("acme");

    public static ScheduleMeeting Request { get; } =
        new()
        {
            MeetingName = Name,
            MeetingType = (MeetingType)3,
            RestrictPasswords = true,
            RequireRegistration = false,
            TeleconferenceConfiguration = (MeetingTeleconference)1,
            TimeZone = (WebExTimeZone)4,
            DurationMinutes = 45,
            TrackingCodes = { [1] = "R&D", [2] = "Z\u00FCrich" },
            Start = new(2026, 12, 1, 9, 30),
            ReminderEmail = Email,
            Agenda = Agenda,
            MeetingGreeting = Greeting,
            HostWebExId = "ann.lee",
            SendInvitationEmail = true,
            BackUrl = BackUrl,
        };

    public static PlainMeeting Plain { get; } =
        new()
        {
            Name = Name,
            Type = 3,
            RestrictPasswords = true,
            Registration = false,
            Teleconference = 1,
            TimeZone = 4,
            Duration = 45,
            TrackingCodes = ["R&D", "Z\u00FCrich"],
            Year = 2026,
            Month = 12,
            Day = 1,
            Hour = 9,
            Minute = 30,
            ReminderEmail = Email,
            Agenda = Agenda,
            Greeting = Greeting,
            Host = "ann.lee",
            SendInvitationEmail = true,
            BackUrl = BackUrl,
        };

    /// <summary>The arguments as names and values, for what takes nothing else.</summary>
    public static KeyValuePair<string, string>[] Arguments { get; } = [.. Request.ToForm(Site).Fields];
}
