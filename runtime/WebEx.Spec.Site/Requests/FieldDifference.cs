namespace WebEx.Site;

/// <summary>A field of a row that a command changed, as people read it.</summary>
/// <param name="Name">Its name; with the code of an argument where the row keeps several: <c>Values[AG]</c>.</param>
/// <param name="Before">Its value before; null where there was none.</param>
/// <param name="After">Its value after; null where there is none.</param>
internal sealed record FieldDifference(string Name, string? Before, string? After);
