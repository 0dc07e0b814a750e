using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>Keeps the rows of sites in the memory of the process: they end with it.</summary>
internal sealed class MemoryStore : ISiteStore
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, Dictionary<(TableDefinition Table, string Key), RowChange>> _sites = new(StringComparer.Ordinal);
    private readonly SitePositions _positions = new();

    public bool IsShared { get; init; }

    public void Check() { }

    public IReadOnlyList<string> Names()
    {
        lock (_lock)
            return [.. _sites.Keys.Order(StringComparer.Ordinal)];
    }

    public StoredNews ReadAfter(string site, long position)
    {
        lock (_lock)
            return _positions.NewsAfter(
                site,
                position,
                () => _sites.TryGetValue(site, out var rows) ? [.. rows.Values.Select(row => new StoredRow(row.Table, row.Key, row.ToJson()))] : []
            );
    }

    public long? Append(string site, long expected, IReadOnlyList<RowChange> changes)
    {
        lock (_lock)
            return _positions.MoveOn(site, expected, () => Put(site, changes));
    }

    public long? Replace(string site, long expected, IEnumerable<RowChange> rows)
    {
        lock (_lock)
        {
            return _positions.MoveOn(
                site,
                expected,
                () =>
                {
                    _ = _sites.Remove(site);
                    Put(site, rows);
                }
            );
        }
    }

    public void Delete(string site)
    {
        lock (_lock)
            _positions.MoveOn(site, () => _sites.Remove(site));
    }

    public IDisposable? Hold(string site) => null;

    public void Dispose() { }

    private void Put(string site, IEnumerable<RowChange> changes)
    {
        if (!_sites.TryGetValue(site, out var rows))
            _sites.Add(site, rows = []);
        foreach (RowChange change in changes)
        {
            if (change.Row is null)
                _ = rows.Remove((change.Table, change.Key));
            else
                rows[(change.Table, change.Key)] = change;
        }

        if (rows.Count == 0)
            _ = _sites.Remove(site);
    }
}
