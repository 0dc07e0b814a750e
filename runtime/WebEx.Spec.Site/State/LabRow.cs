namespace WebEx.Site.State;

/// <summary>A Hands-on Lab.</summary>
internal sealed record LabRow
{
    /// <summary>The name, unique on the site.</summary>
    public required string Name { get; init; }

    public string Description { get; init; } = "";

    public required WebExTimeZone TimeZone { get; init; }
}
