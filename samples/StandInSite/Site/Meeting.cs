namespace StandInSite.Site;

/// <summary>A meeting that a user has scheduled.</summary>
internal sealed class Meeting(string key, User host, string name, string start, string? password)
{
    public string Key => key;

    public User Host => host;

    public string Name => name;

    /// <summary>Date, time and zone, for people.</summary>
    public string Start => start;

    public List<Attendee> Attendees { get; } = [];

    public bool IsInProgress { get; set; }

    public bool IsLocked { get; set; }

    /// <summary>Whether it lets somebody in who gives this password.</summary>
    public bool Accepts(string? given) => string.IsNullOrEmpty(password) || string.Equals(password, given, StringComparison.Ordinal);

    /// <summary>Everybody leaves; the meeting can be started again.</summary>
    public void End() => IsInProgress = IsLocked = false;
}
