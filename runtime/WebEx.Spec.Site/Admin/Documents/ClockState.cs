namespace WebEx.Site.Admin;

/// <summary>What the clock of a site shows.</summary>
internal sealed record ClockState
{
    public required DateTimeOffset Now { get; init; }

    public required bool IsFrozen { get; init; }
}
