using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>A Hands-on Lab that a site begins with.</summary>
public sealed record SeedLab
{
    /// <summary>The name, unique on the site in letters of either case.</summary>
    public required string Name { get; init; }

    /// <summary>What the lab is. Default: empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>How many computers it has, from 0 to 1,000. Default: 10.</summary>
    public int NumberOfComputers { get; init; } = 10;

    /// <summary>The computers that are taken for a time. Default: none.</summary>
    public ImmutableArray<SeedLabReservation> Reservations { get; init; } = [];
}
