using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>All tables of a site. Immutable.</summary>
internal sealed class SiteState
{
    private readonly ImmutableArray<ITable> _tables;

    private SiteState(ImmutableArray<ITable> tables) => _tables = tables;

    /// <summary>A site of which nothing is known.</summary>
    public static SiteState Empty { get; } = new([.. SiteTables.All.Select(definition => definition.Empty)]);

    public ITable this[TableDefinition definition] => _tables[definition.Index];

    public Table<TRow> Table<TRow>(TableDefinition<TRow> definition)
        where TRow : class => (Table<TRow>)_tables[definition.Index];

    /// <summary>The state with other tables in the place of some.</summary>
    /// <param name="tables">A table, or null for the one that is there, in the place of each.</param>
    public SiteState With(ReadOnlySpan<ITable?> tables)
    {
        ImmutableArray<ITable>.Builder all = _tables.ToBuilder();
        for (int i = 0; i < tables.Length; i++)
            all[i] = tables[i] ?? all[i];
        return new(all.MoveToImmutable());
    }

    /// <summary>The state as it takes the place of another one, of the same site. The clock stays as it is.</summary>
    public SiteState InPlaceOf(SiteState other)
    {
        StateEdit edit = new(this);
        TableEdit<SiteRow> site = edit.Table(SiteTables.Site);
        SiteRow before = other.Table(SiteTables.Site).Find(SiteRow.Key)!;
        site.Put(site.Find(SiteRow.Key)! with { Generation = (before.Generation ?? 0) + 1, Clock = before.Clock });
        return edit.Finish(isSuccess: true).State;
    }

    /// <summary>The state with rows that are stored.</summary>
    /// <exception cref="System.Text.Json.JsonException">A text is not a row of its table.</exception>
    public SiteState With(IEnumerable<StoredRow> rows)
    {
        ITable[] tables = [.. _tables];
        foreach ((TableDefinition definition, string key, string? json) in rows)
        {
            ITable table = tables[definition.Index];
            tables[definition.Index] = json is null ? definition.Remove(table, key) : definition.Add(table, key, json);
        }

        return new([.. tables]);
    }

    /// <summary>Every row as a change, which is how a state is stored as a whole.</summary>
    public IEnumerable<RowChange> ToChanges() =>
        SiteTables.All.SelectMany(definition => this[definition].Entries.Select(entry => new RowChange(definition, entry.Key, entry.Row)));
}
