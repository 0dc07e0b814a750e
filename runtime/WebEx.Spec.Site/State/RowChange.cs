namespace WebEx.Site.State;

/// <summary>A row that a command has set, or removed where the row is null. These are the events of a site.</summary>
internal readonly record struct RowChange(TableDefinition Table, string Key, object? Row)
{
    /// <summary>The row as JSON; null where it was removed.</summary>
    public string? ToJson() => Row is null ? null : Table.Write(Row);
}
