namespace WebEx.Site.Admin;

/// <summary>How far a clock is to go on.</summary>
internal sealed record ClockStep
{
    public required TimeSpan By { get; init; }
}
