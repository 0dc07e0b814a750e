namespace WebEx.Benchmarks.Validation;

internal static class Schedules
{
    public static WebExSite Site { get; } = new("acme");

    public static Schedule Valid { get; } =
        new()
        {
            MeetingName = "Design review of the new site & its pages",
            Agenda = "1. Welcome; 2. What has changed since May?; 3. R&D; 4. Questions",
            Greeting = "Welcome to my meeting",
            RequireRegistration = true,
            DurationMinutes = 45,
            MeetingType = 3,
            TimeZone = 4,
            Features = Features.Chat | Features.Video | Features.Mask,
            Start = new(2026, 12, 1, 9, 30),
            TrackingCodes = { [1] = "R&D", [2] = "Zürich" },
            EmailAddress = "host@example.com",
            HostName = "Ann Lee",
            MeetingKey = "123456789",
            BackUrl = "https://www.example.com/back?a=1&b=2&session=0123456789",
        };

    // The same arguments as names and values, for what takes nothing else.
    public static KeyValuePair<string, string>[] Arguments { get; } = [.. Valid.ToForm(Site).Fields];
}
