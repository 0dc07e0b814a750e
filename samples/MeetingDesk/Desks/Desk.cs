namespace MeetingDesk.Desks;

/// <summary>
/// What the application knows of one browser. It is kept by browser and not by WebEx ID, because answers come through the browser, whose user could write one: who may do what
/// is decided by the site alone.
/// </summary>
internal sealed class Desk
{
    private readonly Lock _lock = new();
    private readonly List<DeskMeeting> _meetings = [];

    /// <summary>Who has logged in to the site; null before the login and after the logout.</summary>
    public string? WebExId { get; set; }

    /// <summary>The meetings, in the order in which they were scheduled.</summary>
    public IReadOnlyList<DeskMeeting> Meetings
    {
        get
        {
            lock (_lock) return [.. _meetings];
        }
    }

    public DeskMeeting? Find(string? key) => Meetings.FirstOrDefault(meeting => meeting.Key == key);

    public void Add(DeskMeeting meeting)
    {
        lock (_lock) _meetings.Add(meeting);
    }

    public void AddAttendee(string? key, string name)
    {
        lock (_lock) _meetings.Find(meeting => meeting.Key == key)?.Attendees.Add(name);
    }

    public void Remove(string? key)
    {
        lock (_lock) _meetings.RemoveAll(meeting => meeting.Key == key);
    }
}
