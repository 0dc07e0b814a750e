using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A group of SMARTtech computers. The root has no row.</summary>
internal sealed record SmartTechGroupRow
{
    /// <summary>The name, unique on the site.</summary>
    public required string Name { get; init; }

    /// <summary>The group that it is in; empty for the root.</summary>
    public string Parent { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The ID number.</summary>
    public string Id { get; init; } = "";

    public AccessCode? AccessCode { get; init; }

    /// <summary>Whether everything below has the same access code, and may not change it (PF).</summary>
    public bool BindsBelow { get; init; }

    /// <summary>The WebEx IDs of the users who are assigned what is in the group and below.</summary>
    public ImmutableArray<string> Users { get; init; } = [];
}
