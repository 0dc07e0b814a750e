using WebEx.Site.State;

namespace WebEx.Site.Storage.Tests;

/// <summary>A store in which another process is first, as often as it is told, just before a change is stored.</summary>
internal sealed class RivalStore : ISiteStore
{
    private readonly MemoryStore _store = new() { IsShared = true };

    /// <summary>What the other process does next, with the site as it is then; nothing where there is none.</summary>
    public Queue<Action<MemoryStore>> Rivals { get; } = new();

    /// <summary>How many times somebody asked the others to wait.</summary>
    public int Turns { get; private set; }

    public bool IsShared => true;

    public void Check() => _store.Check();

    public IReadOnlyList<string> Names() => _store.Names();

    public StoredNews ReadAfter(string site, long position) => _store.ReadAfter(site, position);

    public long? Append(string site, long expected, IReadOnlyList<RowChange> changes)
    {
        if (Rivals.TryDequeue(out Action<MemoryStore>? rival))
            rival(_store);
        return _store.Append(site, expected, changes);
    }

    public long? Replace(string site, long expected, IEnumerable<RowChange> rows) => _store.Replace(site, expected, rows);

    public void Delete(string site) => _store.Delete(site);

    public IDisposable? Hold(string site)
    {
        Turns++;
        return null;
    }

    public void Dispose() => _store.Dispose();
}
