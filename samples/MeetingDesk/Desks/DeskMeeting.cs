namespace MeetingDesk.Desks;

/// <summary>A meeting that was scheduled at a desk. Immutable.</summary>
/// <param name="Key">The key that the site gave it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Start">Date, time and zone, for people.</param>
internal sealed record DeskMeeting(string Key, string Name, string Start)
{
    /// <summary>How many attendees are remembered: those who were added last.</summary>
    public const int MostAttendees = 100;

    /// <summary>The names of those who were added.</summary>
    public IReadOnlyList<string> Attendees { get; private init; } = [];

    /// <summary>Whether it was started and has ended.</summary>
    public bool WasHeld { get; init; }

    /// <summary>The meeting with one attendee more.</summary>
    public DeskMeeting With(string attendee) => this with { Attendees = [.. Attendees.TakeLast(MostAttendees - 1), attendee] };
}
