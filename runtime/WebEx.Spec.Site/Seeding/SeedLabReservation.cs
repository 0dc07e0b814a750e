namespace WebEx.Site;

/// <summary>Computers of a lab that are reserved for a session, where a site begins.</summary>
public sealed record SeedLabReservation
{
    /// <summary>The WebEx ID of the host of the session, one of the accounts.</summary>
    public required string Host { get; init; }

    /// <summary>The name of the session. Default: empty.</summary>
    public string Session { get; init; } = "";

    /// <summary>How many computers are reserved, at least one. Default: 1.</summary>
    public int NumberOfComputers { get; init; } = 1;

    /// <summary>How long after the site came to be the reservation begins; negative for one that has begun. Default: a day.</summary>
    public TimeSpan StartsIn { get; init; } = TimeSpan.FromDays(1);

    /// <summary>How long it lasts, in minutes, at least one. Default: 60.</summary>
    public int DurationMinutes { get; init; } = 60;
}
