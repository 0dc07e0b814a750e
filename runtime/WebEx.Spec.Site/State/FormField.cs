using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A field of a registration or enrolment form.</summary>
internal sealed record FormField
{
    public required string Label { get; init; }

    /// <summary>The kind of field, as the command's argument names it.</summary>
    public string Kind { get; init; } = "text";

    public bool IsRequired { get; init; }

    /// <summary>How high a text box is; null where nothing says so.</summary>
    public int? Height { get; init; }

    /// <summary>How wide a text box is; null where nothing says so.</summary>
    public int? Width { get; init; }

    /// <summary>What there is to choose from, in order.</summary>
    public ImmutableArray<string> Choices { get; init; } = [];
}
