using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>Keeps nothing: the sites live in the memory of the process alone.</summary>
internal sealed class MemoryStore : ISiteStore
{
    public IReadOnlyList<(TableDefinition Table, string Key, string Json)> Load(string site) => [];

    public IReadOnlyList<string> Names() => [];

    public void Write(string site, IReadOnlyList<RowChange> changes) { }

    public void Replace(string site, IEnumerable<RowChange> rows) { }

    public void Dispose() { }
}
