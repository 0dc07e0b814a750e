namespace WebEx.Site.State;

/// <summary>What is known of a table, whatever its rows: where it stands in a <see cref="SiteState"/>, and how its rows become JSON.</summary>
/// <param name="index">Its place among the tables of a site.</param>
/// <param name="name">Its name in a file. It stays what it is.</param>
internal abstract class TableDefinition(int index, string name)
{
    public int Index => index;

    public string Name => name;

    /// <summary>The type of its rows.</summary>
    public abstract Type RowType { get; }

    public abstract ITable Empty { get; }

    public abstract string Write(object row);

    /// <summary>The table with a row more, read from JSON.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is not a row of this table.</exception>
    public abstract ITable Add(ITable table, string key, string json);

    /// <summary>The table with a row more, read from JSON, under the key that its values make.</summary>
    /// <exception cref="System.Text.Json.JsonException">The text is not a row of this table.</exception>
    public abstract ITable Add(ITable table, string json);

    /// <summary>The table without the row of a key.</summary>
    public abstract ITable Remove(ITable table, string key);

    public abstract ITableEdit Edit(ITable table);
}
