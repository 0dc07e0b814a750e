using WebEx.Site.State;

namespace WebEx.Site.Storage.Tests.Stores;

/// <summary>What a process knows of a site. It begins with the position of a site that is not there, and no rows.</summary>
internal sealed class Reader
{
    private readonly ISiteStore _store;
    private readonly string _site;
    private SiteState _state = SiteState.Empty;
    private bool _isAhead;

    public Reader(ISiteStore store, string site)
    {
        _store = store;
        _site = site;
        Position = store.ReadAfter(site, 0) is { IsMissing: true, Position: var position } ? position : 0;
    }

    public long Position { get; private set; }

    /// <summary>The values of the folders in the order of their keys, as they are known; of who knows nothing or has changed something, as they are
    /// stored.</summary>
    public IReadOnlyList<string> Folders()
    {
        if (Position == 0 || _isAhead)
        {
            Position = 0;
            Follow();
        }

        return [.. _state.Table(SiteTables.Folders).Rows.Select(row => row.Owner)];
    }

    public void Follow()
    {
        StoredNews news = _store.ReadAfter(_site, _isAhead ? 0 : Position);
        _state = (news.IsWhole ? SiteState.Empty : _state).With(news.Rows);
        Position = news.Position;
        _isAhead = false;
    }

    public bool Append(IReadOnlyList<RowChange> changes) => Reach(_store.Append(_site, Position, changes));

    public bool Replace(IReadOnlyList<RowChange> rows) => Reach(_store.Replace(_site, Position, rows));

    private bool Reach(long? position)
    {
        if (position is not { } reached)
            return false;
        reached.ShouldBeGreaterThan(Position);
        Position = reached;
        // What it has changed itself is no news.
        _isAhead = true;
        return true;
    }
}
