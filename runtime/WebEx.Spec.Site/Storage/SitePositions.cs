using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>The positions of sites in a store that no other process uses: they begin anew with each start. Not safe to use from several threads.</summary>
internal sealed class SitePositions
{
    // Above 0, which stands for a reader that knows nothing.
    private const long First = 1;

    private readonly Dictionary<string, long> _positions = new(StringComparer.Ordinal);

    /// <summary>What has become of a site since a position. What changed in particular is not remembered: whoever is behind gets the whole.</summary>
    public StoredNews NewsAfter(string site, long position, Func<IReadOnlyList<StoredRow>> rows)
    {
        long current = Of(site);
        return position == current ? new(current, IsWhole: false, []) : new(current, IsWhole: true, rows());
    }

    /// <summary>Stores a change of a site that was decided at a position; null where another one came first, and nothing is stored.</summary>
    public long? MoveOn(string site, long expected, Action store)
    {
        long current = Of(site);
        if (expected != current)
            return null;
        store();
        return _positions[site] = current + 1;
    }

    /// <summary>Stores a change of a site, whatever its position is.</summary>
    public void MoveOn(string site, Action store) => _ = MoveOn(site, Of(site), store);

    private long Of(string site) => _positions.GetValueOrDefault(site, First);
}
