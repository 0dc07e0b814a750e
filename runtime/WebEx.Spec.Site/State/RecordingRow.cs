using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A recording of a meeting or event.</summary>
internal sealed record RecordingRow
{
    public required string Id { get; init; }

    /// <summary>The key of the meeting or event.</summary>
    public required string Session { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public int DurationSeconds { get; init; }

    public long Size { get; init; }

    public PasswordHash? Password { get; init; }

    /// <summary>The WebEx ID of whoever published it; null for the host of the session.</summary>
    public string? Owner { get; init; }

    /// <summary>Where it is; null where the site has it.</summary>
    public string? Url { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>The users who have played it back, in order.</summary>
    public ImmutableArray<RecordingPlayback> Playbacks { get; init; } = [];
}
