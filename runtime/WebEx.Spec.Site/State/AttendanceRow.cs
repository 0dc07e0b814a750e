namespace WebEx.Site.State;

/// <summary>Somebody who is or was in a meeting, event or support session: what reports are made of.</summary>
internal sealed record AttendanceRow
{
    /// <summary>The key of the meeting, event or support session.</summary>
    public required string Session { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public string EmailAddress { get; init; } = "";

    public required DateTimeOffset JoinedAt { get; init; }

    public DateTimeOffset? LeftAt { get; init; }

    /// <summary>A hash of what the window of an attendee proves itself by; null where none was shown.</summary>
    public string? PassHash { get; init; }

    public static string KeyOf(string session, string id) => $"{session}/{id}";
}
