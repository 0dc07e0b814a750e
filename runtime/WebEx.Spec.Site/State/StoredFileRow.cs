namespace WebEx.Site.State;

/// <summary>A file of a user.</summary>
internal sealed record StoredFileRow
{
    public required string Owner { get; init; }

    /// <summary>The path with the name, such as <c>/Slides/draft.pdf</c>.</summary>
    public required string Path { get; init; }

    public string Description { get; init; } = "";

    public string MediaType { get; init; } = "application/octet-stream";

    public required byte[] Content { get; init; }

    public DateTimeOffset ChangedAt { get; init; }

    public static string KeyOf(string owner, string path) => RowKey.Part(owner) + path;
}
