namespace WebEx.Site.Admin;

/// <summary>A time that a clock is to show.</summary>
internal sealed record ClockTime
{
    public required DateTimeOffset Now { get; init; }
}
