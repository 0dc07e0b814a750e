namespace WebEx.Spec.Language.Model;

/// <summary>A link that leads a browser to a page of the site.</summary>
public sealed record EntryPointModel
{
    /// <summary>The C# type.</summary>
    public string Name { get; init; } = "";

    /// <summary>The path below the site, such as <c>e.php</c>.</summary>
    public string Path { get; init; } = "";

    /// <summary>The value of AT; null for a path that takes none.</summary>
    public string? At { get; init; }

    /// <summary>True when the page comes between the site's navigation bars.</summary>
    public bool HasFrameset { get; init; }

    /// <summary>True when the guide says that it takes a login.</summary>
    public bool NeedsLogin { get; init; }

    /// <summary>Where it is valid; everywhere where the guide does not say.</summary>
    public CenterSet Centers { get; init; } = CenterSet.All;

    /// <summary>A narrower scope in words.</summary>
    public string? Only { get; init; }

    /// <summary>What the page shows.</summary>
    public string Meaning { get; init; } = "";

    /// <summary>The arguments, in the guide's order.</summary>
    public EquatableArray<ArgumentModel> Arguments { get; init; }

    /// <summary>The line of the guide.</summary>
    public int Line { get; init; }

    /// <summary>Further facts.</summary>
    public EquatableArray<RemarkModel> Remarks { get; init; }

    /// <summary>The ids of the errata that these facts rest on.</summary>
    public EquatableArray<string> Errata { get; init; }

    /// <summary>Path and AT, as a link shows them.</summary>
    public string Link => At is null ? Path : $"{Path}?AT={At}";
}
