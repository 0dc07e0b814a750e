namespace WebEx.Site.State;

/// <summary>A folder of a user's files. The root has the path <c>/</c>, and no row.</summary>
internal sealed record FolderRow
{
    public required string Owner { get; init; }

    /// <summary>The path, such as <c>/Slides/</c>; ends in a slash.</summary>
    public required string Path { get; init; }

    public string Description { get; init; } = "";

    public static string KeyOf(string owner, string path) => RowKey.Part(owner) + path;
}
