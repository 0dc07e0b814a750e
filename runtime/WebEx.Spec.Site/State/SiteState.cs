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
    public SiteState With(IEnumerable<(int Index, ITable Table)> tables)
    {
        ImmutableArray<ITable>.Builder all = _tables.ToBuilder();
        foreach ((int index, ITable table) in tables)
            all[index] = table;
        return new(all.ToImmutable());
    }

    /// <summary>The state as it takes the place of another one, of the same site.</summary>
    public SiteState InPlaceOf(SiteState other)
    {
        StateEdit edit = new(this);
        TableEdit<SiteRow> site = edit.Table(SiteTables.Site);
        int before = other.Table(SiteTables.Site).Find(SiteRow.Key)!.Generation ?? 0;
        site.Put(site.Find(SiteRow.Key)! with { Generation = before + 1 });
        return edit.Finish(isSuccess: true).State;
    }

    /// <summary>The state that rows make up which were stored before.</summary>
    /// <exception cref="System.Text.Json.JsonException">A text is not a row of its table.</exception>
    public static SiteState Of(IEnumerable<(TableDefinition Table, string Key, string Json)> rows)
    {
        ITable[] tables = [.. Empty._tables];
        foreach ((TableDefinition definition, string key, string json) in rows)
            tables[definition.Index] = definition.Add(tables[definition.Index], key, json);
        return new([.. tables]);
    }

    /// <summary>Every row as a change, which is how a state is stored as a whole.</summary>
    public IEnumerable<RowChange> ToChanges() =>
        SiteTables.All.SelectMany(definition => this[definition].Entries.Select(entry => new RowChange(definition, entry.Key, entry.Row)));
}
