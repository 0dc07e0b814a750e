using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>Rows by their key, in the order of the keys (ordinal), so that every process lists them alike. Immutable.</summary>
// A sorted set and no dictionary: it finds where a prefix begins, which is how a user's own rows are listed.
internal sealed class Table<TRow> : ITable
    where TRow : class
{
    private readonly ImmutableSortedSet<TableEntry<TRow>> _entries;

    private Table(ImmutableSortedSet<TableEntry<TRow>> entries) => _entries = entries;

    /// <summary>A table without rows.</summary>
    public static Table<TRow> Empty { get; } = new(ImmutableSortedSet.Create<TableEntry<TRow>>(TableEntryOrder<TRow>.Instance));

    public int Count => _entries.Count;

    public IEnumerable<TRow> Rows => _entries.Select(entry => entry.Row!);

    public TRow? Find(string key) => _entries.TryGetValue(new(key, null), out TableEntry<TRow> entry) ? entry.Row : null;

    /// <summary>The rows whose keys begin with a text, in order.</summary>
    public IEnumerable<TRow> WithPrefix(string prefix)
    {
        int first = _entries.IndexOf(new(prefix, null));
        for (int i = first < 0 ? ~first : first; i < _entries.Count && _entries[i].Key.StartsWith(prefix, StringComparison.Ordinal); i++)
            yield return _entries[i].Row!;
    }

    public Table<TRow> Set(string key, TRow row)
    {
        TableEntry<TRow> entry = new(key, row);
        return new(_entries.Remove(entry).Add(entry));
    }

    public Table<TRow> Remove(string key) => new(_entries.Remove(new(key, null)));

    object? ITable.Find(string key) => Find(key);

    IEnumerable<(string Key, object Row)> ITable.Entries => _entries.Select(entry => (entry.Key, (object)entry.Row!));
}
