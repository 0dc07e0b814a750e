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
}
