namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>An entry point.</summary>
internal sealed record EntryPointView
{
    /// <summary>The anchor.</summary>
    public required string Id { get; init; }

    /// <summary>The C# type.</summary>
    public required string Name { get; init; }

    /// <summary>The path below the site.</summary>
    public required string Path { get; init; }

    /// <summary>The value of AT; null for a path that takes none.</summary>
    public string? At { get; init; }

    /// <summary>Path and AT.</summary>
    public required string Link { get; init; }

    /// <summary>What the page shows.</summary>
    public required string Meaning { get; init; }

    /// <summary>Frame, login and scope, a sentence each.</summary>
    public required IReadOnlyList<string> Facts { get; init; }

    /// <summary>The arguments.</summary>
    public required IReadOnlyList<ArgumentRow> Arguments { get; init; }

    /// <summary>The line of the guide.</summary>
    public required int Line { get; init; }

    /// <summary>The contradictions of the guide that it rests on.</summary>
    public required IReadOnlyList<Link> Errata { get; init; }
}
