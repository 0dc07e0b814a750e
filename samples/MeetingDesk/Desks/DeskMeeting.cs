namespace MeetingDesk.Desks;

/// <summary>A meeting that was scheduled at a desk.</summary>
/// <param name="Key">The key that the site gave it.</param>
/// <param name="Name">What it is called.</param>
/// <param name="Start">Date, time and zone, for people.</param>
internal sealed record DeskMeeting(string Key, string Name, string Start)
{
    /// <summary>The names of those who were added.</summary>
    public List<string> Attendees { get; } = [];
}
