using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>What has become of a site since a position.</summary>
/// <param name="Position">The position that this brings its reader to; 0 for a site that was never stored.</param>
/// <param name="IsWhole">Whether the rows are all that the site has, so that those that the reader knows count no more.</param>
/// <param name="Rows">The rows; those that were removed are among them only where they are not the whole.</param>
internal sealed record StoredNews(long Position, bool IsWhole, IReadOnlyList<StoredRow> Rows)
{
    /// <summary>The site is not there: it was never stored, or it was deleted.</summary>
    public bool IsMissing => IsWhole && Rows.Count == 0;
}
