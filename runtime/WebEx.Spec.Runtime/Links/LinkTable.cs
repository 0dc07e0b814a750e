namespace WebEx;

// The commands and the entry points of the guide, by page and AT. The list itself is generated.
internal static partial class LinkTable
{
    private static readonly ILookup<(string Path, string? At), WebExLinkTarget> ByLink = All.ToLookup(static target => (target.Path, target.At));
    private static readonly ILookup<string, WebExLinkTarget> ByAt = All.Where(static target => target.At is not null)
        .ToLookup(static target => target.At!, StringComparer.Ordinal);
    private static readonly HashSet<string> Pages = new(All.Select(static target => target.Path), StringComparer.Ordinal);

    public static bool HasPage(string path) => Pages.Contains(path);

    public static IReadOnlyList<WebExLinkTarget> Find(string path, string? at) => [.. ByLink[(path, at)]];

    // Whatever the page.
    public static IReadOnlyList<WebExLinkTarget> Find(string at) => [.. ByAt[at]];
}
