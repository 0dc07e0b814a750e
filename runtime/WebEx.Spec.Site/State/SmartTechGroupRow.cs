namespace WebEx.Site.State;

/// <summary>A group of SMARTtech computers. The root has no row.</summary>
internal sealed record SmartTechGroupRow
{
    /// <summary>The name, unique on the site.</summary>
    public required string Name { get; init; }

    /// <summary>The group that it is in; empty for the root.</summary>
    public string Parent { get; init; } = "";

    public string Description { get; init; } = "";
}
