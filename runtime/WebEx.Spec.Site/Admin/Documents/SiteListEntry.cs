namespace WebEx.Site.Admin;

/// <summary>A site of a server.</summary>
internal sealed record SiteListEntry
{
    public required string Name { get; init; }

    /// <summary>Whether it was used since the server started; else it is in the data file alone.</summary>
    public required bool IsInUse { get; init; }
}
