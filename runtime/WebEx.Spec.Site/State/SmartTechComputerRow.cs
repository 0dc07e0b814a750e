using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A computer that SMARTtech looks after.</summary>
internal sealed record SmartTechComputerRow
{
    /// <summary>The name, unique on the site.</summary>
    public required string Name { get; init; }

    public string Group { get; init; } = "";

    public bool IsOnline { get; init; }

    /// <summary>The rest, by the code of the argument.</summary>
    public ImmutableSortedDictionary<string, string> Values { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
