using System.Collections.Immutable;

namespace WebEx.Site.Admin;

/// <summary>What a site has.</summary>
internal sealed record SiteSummary
{
    public required string Name { get; init; }

    public required int Accounts { get; init; }

    public required int Meetings { get; init; }

    public required int Events { get; init; }

    /// <summary>How many requests it has received, also those that it no longer remembers.</summary>
    public required long ReceivedRequests { get; init; }

    /// <summary>How many faults are to come.</summary>
    public required int Faults { get; init; }

    public required ImmutableArray<string> Snapshots { get; init; }

    public required ClockState Clock { get; init; }
}
