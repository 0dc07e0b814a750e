using System.Collections.Frozen;
using System.Collections.Immutable;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>
/// The rows that a command changed, as they were and as they are. Hardly anybody looks at them, so that what differs is found when somebody does. It is
/// bounded: a request is remembered with it.
/// </summary>
internal sealed class ChangedRows
{
    private const int MostRows = 12;

    // Of rows that take more, such as those of files, only what is shown is kept.
    private const int MostCharacters = 32 * 1024;

    // Numbers that the site counts by, from which others could be found.
    private static readonly FrozenSet<TableDefinition> Unshown = FrozenSet.Create<TableDefinition>(SiteTables.Site);
    private static readonly ChangedRows None = new([], 0, 0);

    private readonly ImmutableArray<(RowChange Change, object? Before)> _rows;
    private readonly int _rowsLeftOut;
    private readonly RowDifferences? _differences;

    private ChangedRows(ImmutableArray<(RowChange Change, object? Before)> rows, int rowsLeftOut, int characters)
    {
        _rows = rows;
        _rowsLeftOut = rowsLeftOut;
        Characters = characters;
        if (characters <= MostCharacters)
            return;
        _differences = RowDifferences.Of(rows, rowsLeftOut);
        _rows = [];
        Characters = _differences.Characters;
    }

    /// <summary>How much memory it takes, in characters.</summary>
    public int Characters { get; }

    public static ChangedRows Of(CommandTrace trace)
    {
        ImmutableArray<(RowChange Change, object? Before)>.Builder? rows = null;
        int leftOut = 0;
        long characters = 0;
        foreach (RowChange change in trace.Changes)
        {
            object? before = trace.Before[change.Table].Find(change.Key);
            if (Unshown.Contains(change.Table) || ReferenceEquals(before, change.Row))
                continue;
            rows ??= ImmutableArray.CreateBuilder<(RowChange Change, object? Before)>();
            if (rows.Count == MostRows)
            {
                leftOut++;
                continue;
            }

            rows.Add((change, before));
            characters += (before is null ? 0 : change.Table.Write(before).Length) + (change.ToJson()?.Length ?? 0);
        }

        return rows is null ? None : new(rows.DrainToImmutable(), leftOut, (int)Math.Min(characters, int.MaxValue));
    }

    /// <summary>What differs, as people are shown it.</summary>
    public RowDifferences ToDifferences() => _differences ?? RowDifferences.Of(_rows, _rowsLeftOut);
}
