namespace WebEx.Site.State;

/// <summary>A row as it is stored.</summary>
/// <param name="Table">Its table.</param>
/// <param name="Key">Its key.</param>
/// <param name="Json">The row as JSON; null where it was removed.</param>
internal readonly record struct StoredRow(TableDefinition Table, string Key, string? Json);
