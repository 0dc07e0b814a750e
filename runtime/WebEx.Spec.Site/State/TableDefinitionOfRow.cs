using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace WebEx.Site.State;

/// <summary>What is known of a table.</summary>
/// <param name="index">Its place among the tables of a site.</param>
/// <param name="name">Its name in a file. It stays what it is.</param>
/// <param name="keyOf">The key of a row.</param>
/// <param name="json">How a row is written as JSON.</param>
/// <param name="ignoresCase">Whether keys that differ by case alone are one: WebEx IDs are such.</param>
internal sealed class TableDefinition<TRow>(int index, string name, Func<TRow, string> keyOf, JsonTypeInfo<TRow> json, bool ignoresCase = false)
    : TableDefinition(index, name)
    where TRow : class
{
    public override Type RowType => typeof(TRow);

    public override ITable Empty => Table<TRow>.Empty;

    public string KeyOf(TRow row) => ToKey(keyOf(row));

    /// <summary>A key as it is in the table.</summary>
    public string ToKey(string text) => ignoresCase ? text.ToUpperInvariant() : text;

    public override string Write(object row) => JsonSerializer.Serialize((TRow)row, json);

    public override ITable Add(ITable table, string key, string text) => ((Table<TRow>)table).Set(key, RowReading.Read<TRow>(text));

    public override ITable Add(ITable table, string text)
    {
        TRow row = RowReading.Read<TRow>(text);
        return ((Table<TRow>)table).Set(KeyOf(row), row);
    }

    public override ITable Remove(ITable table, string key) => ((Table<TRow>)table).Remove(key);

    public override ITableEdit Edit(ITable table) => new TableEdit<TRow>(this, (Table<TRow>)table);
}
