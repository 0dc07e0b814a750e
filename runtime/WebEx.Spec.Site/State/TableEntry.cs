namespace WebEx.Site.State;

/// <summary>A row with its key; without the row where a key is looked for.</summary>
internal readonly record struct TableEntry<TRow>(string Key, TRow? Row)
    where TRow : class;
