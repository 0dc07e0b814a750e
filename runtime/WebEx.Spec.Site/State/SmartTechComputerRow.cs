using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A computer that SMARTtech looks after.</summary>
internal sealed record SmartTechComputerRow
{
    /// <summary>The name, unique on the site.</summary>
    public required string Name { get; init; }

    public string Group { get; init; } = "";

    public bool IsOnline { get; init; }

    /// <summary>The ID number.</summary>
    public string Id { get; init; } = "";

    public string Alias { get; init; } = "";

    public string Description { get; init; } = "";

    public AccessCode? AccessCode { get; init; }

    /// <summary>The WebEx IDs of the users who are assigned the computer itself.</summary>
    public ImmutableArray<string> Users { get; init; } = [];

    public bool IsBlocked { get; init; }

    /// <summary>Whether it answers when it is connected or disconnected.</summary>
    public bool Responds { get; init; } = true;

    public bool PassesPhoneAuthentication { get; init; } = true;

    /// <summary>The applications that can be shared, beside the whole desktop.</summary>
    public ImmutableArray<string> Applications { get; init; } = [];

    /// <summary>The addresses that it may be connected from; none means any.</summary>
    public ImmutableArray<string> AllowedAddresses { get; init; } = [];

    /// <summary>The conference ID of the session that runs on it; null where none does.</summary>
    public string? ConferenceId { get; init; }

    /// <summary>When that session began.</summary>
    public DateTimeOffset? ConnectedAt { get; init; }

    /// <summary>The WebEx ID of the representative whose session it is.</summary>
    public string ConnectedBy { get; init; } = "";

    /// <summary>How far authentication and start have come, as GC tells it.</summary>
    public int SubStatus { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
