namespace WebEx.Site;

/// <summary>A meeting that a site begins with.</summary>
public sealed record SeedMeeting
{
    /// <summary>The meeting key, 1 to 20 digits. Default: null, for one that the site gives.</summary>
    public string? MeetingKey { get; init; }

    /// <summary>The WebEx ID of the host, one of the accounts.</summary>
    public required string Host { get; init; }

    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The service. Default: Meeting Center.</summary>
    public Center Center { get; init; } = Center.MeetingCenter;

    /// <summary>How long after the site came to be the meeting begins; negative for one that has begun. Default: a day.</summary>
    public TimeSpan StartsIn { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long it takes, in minutes. Default: 60.</summary>
    public int DurationMinutes { get; init; } = 60;

    /// <summary>The password of the meeting; null for none. Default: null.</summary>
    public string? Password { get; init; }

    /// <summary>Whether it is in progress. Default: false.</summary>
    public bool IsInProgress { get; init; }

    /// <summary>Whether nobody else gets in. No command locks a meeting; its host can, in the window that a browser shows. Default: false.</summary>
    public bool IsLocked { get; init; }

    /// <summary>The name and the host, without the password.</summary>
    public override string ToString() => $"{Name} ({Host})";
}
