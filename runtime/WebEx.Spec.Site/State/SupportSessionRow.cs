using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A session of Support Center.</summary>
internal sealed record SupportSessionRow
{
    /// <summary>The session number.</summary>
    public required string Key { get; init; }

    /// <summary>The WebEx ID of the representative.</summary>
    public required string Host { get; init; }

    /// <summary>The number of the session type (MT).</summary>
    public int? Type { get; init; }

    /// <summary>The WebEx ID of the second representative; null where nobody assists.</summary>
    public string? Assistant { get; init; }

    public MeetingStatus Status { get; init; }

    public DateTimeOffset? StartedAt { get; init; }

    public DateTimeOffset? EndedAt { get; init; }

    public ImmutableArray<MeetingPerson> Customers { get; init; } = [];

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
