namespace WebEx.Site;

/// <summary>A file that a user has from the beginning, since no command uploads one. Its folders are made with it.</summary>
public sealed record SeedFile
{
    /// <summary>The WebEx ID of the user.</summary>
    public required string Owner { get; init; }

    /// <summary>The path, such as <c>/Slides/draft.pdf</c>.</summary>
    public required string Path { get; init; }

    /// <summary>What it holds. Default: nothing.</summary>
    public ReadOnlyMemory<byte> Content { get; init; }

    /// <summary>A description. Default: empty.</summary>
    public string Description { get; init; } = "";

    /// <summary>The user and the path.</summary>
    public override string ToString() => $"{Owner}: {Path}";
}
