using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>A row that a command added, changed or removed, without secrets.</summary>
/// <param name="Table">The table.</param>
/// <param name="Key">The key of the row; hidden where it stands for a secret.</param>
/// <param name="Kind">What became of the row: added, changed or removed.</param>
/// <param name="Fields">The fields that differ, the first of them.</param>
/// <param name="FieldsLeftOut">How many more there are.</param>
internal sealed record RowDifference(string Table, string Key, string Kind, ImmutableArray<FieldDifference> Fields, int FieldsLeftOut)
{
    /// <summary>How much memory it takes, in characters.</summary>
    public int Characters => Table.Length + Key.Length + Fields.Sum(one => one.Name.Length + (one.Before?.Length ?? 0) + (one.After?.Length ?? 0));
}
