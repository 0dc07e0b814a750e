namespace WebEx.Site.State;

/// <summary>A table that a command reads and changes. The site's own table stays as it is until the command is done.</summary>
internal sealed class TableEdit<TRow>(TableDefinition<TRow> definition, Table<TRow> table) : ITableEdit
    where TRow : class
{
    private readonly Dictionary<string, TRow?> _changes = new(StringComparer.Ordinal);
    private Table<TRow> _table = table;

    public int Count => _table.Count;

    /// <summary>All rows, in the order of their keys.</summary>
    public IEnumerable<TRow> Rows => _table.Rows;

    ITable ITableEdit.Table => _table;

    /// <summary>The row with a key; null where there is none, and for a null key.</summary>
    public TRow? Find(string? key) => key is null ? null : _table.Find(definition.ToKey(key));

    /// <summary>The rows whose keys begin with a text, in order: those of a user, of a folder, of a meeting.</summary>
    public IEnumerable<TRow> WithPrefix(string prefix) => _table.WithPrefix(definition.ToKey(prefix));

    /// <summary>Adds a row, or puts it in the place of the one with its key.</summary>
    public void Put(TRow row)
    {
        string key = definition.KeyOf(row);
        _table = _table.Set(key, row);
        _changes[key] = row;
    }

    /// <summary>As <see cref="Put"/>, but in memory alone: a restart may forget it.</summary>
    public void PutInMemory(TRow row) => _table = _table.Set(definition.KeyOf(row), row);

    /// <summary>Removes a row, if it is there.</summary>
    public void Remove(TRow row)
    {
        string key = definition.KeyOf(row);
        _table = _table.Remove(key);
        _changes[key] = null;
    }

    // A loop and no query: this is done for each command.
    void ITableEdit.AddChanges(List<RowChange> changes)
    {
        foreach ((string key, TRow? row) in _changes)
            changes.Add(new(definition, key, row));
    }
}
