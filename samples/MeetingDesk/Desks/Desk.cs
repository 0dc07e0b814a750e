namespace MeetingDesk.Desks;

/// <summary>
/// What the application knows of one browser while somebody is logged in there. It is kept by browser and not by WebEx ID, because answers come through the
/// browser, whose user could write one: who may do what is decided by the site alone.
/// </summary>
/// <param name="webExId">Who has logged in to the site.</param>
internal sealed class Desk(string webExId)
{
    /// <summary>How many meetings a desk has room for. When another one comes, the first one leaves; the site keeps it.</summary>
    public const int MostMeetings = 100;

    private readonly Lock _lock = new();
    private readonly List<DeskMeeting> _meetings = [];

    /// <summary>Who has logged in to the site.</summary>
    public string WebExId => webExId;

    /// <summary>The meetings, in the order in which they were scheduled.</summary>
    public IReadOnlyList<DeskMeeting> Meetings
    {
        get
        {
            lock (_lock)
                return [.. _meetings];
        }
    }

    public DeskMeeting? Find(string? key) => Meetings.FirstOrDefault(meeting => meeting.Key == key);

    public void Add(DeskMeeting meeting)
    {
        lock (_lock)
        {
            if (_meetings.Count == MostMeetings)
                _meetings.RemoveAt(0);
            _meetings.Add(meeting);
        }
    }

    public void AddAttendee(string? key, string name)
    {
        lock (_lock)
        {
            int i = _meetings.FindIndex(meeting => meeting.Key == key);
            if (i >= 0)
                _meetings[i] = _meetings[i].With(name);
        }
    }

    /// <summary>Notes that a meeting has been held.</summary>
    public void MarkHeld(string? key)
    {
        lock (_lock)
        {
            int i = _meetings.FindIndex(meeting => meeting.Key == key);
            if (i >= 0)
                _meetings[i] = _meetings[i] with { WasHeld = true };
        }
    }

    public void Remove(string? key)
    {
        lock (_lock)
            _meetings.RemoveAll(meeting => meeting.Key == key);
    }
}
