namespace WebEx.Site.State;

/// <summary>The order of the keys, ordinal.</summary>
internal sealed class TableEntryOrder<TRow> : IComparer<TableEntry<TRow>>
    where TRow : class
{
    private TableEntryOrder() { }

    public static TableEntryOrder<TRow> Instance { get; } = new();

    public int Compare(TableEntry<TRow> x, TableEntry<TRow> y) => string.CompareOrdinal(x.Key, y.Key);
}
