using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>The columns of the maps and lists that a line may go on with.</summary>
internal sealed class Indentation
{
    // Where two lines disagree, the one that is not indented by a multiple of this is the likely slip.
    private const int Usual = 2;

    private readonly List<Level> _levels = [];

    /// <summary>The column of the innermost map or list.</summary>
    public int Column => _levels.Count == 0 ? -1 : Last.Column;

    private Level Last => _levels[_levels.Count - 1];

    /// <summary>Goes on with a key; a problem when none can stand in its column.</summary>
    public SyntaxProblem? Key(int column, int index, int length) => Enter(new Level(column, isList: false, index, length));

    /// <summary>Goes on with an element of a list; a problem when none can stand in its column.</summary>
    public SyntaxProblem? Item(int column, int index) => Enter(new Level(column, isList: true, index, 1));

    /// <summary>True when a text may be in a column: as an element of a list, or as the value of the key above.</summary>
    public bool TakesText(int column) => _levels.Count == 0 || (Last.IsPending && column > Last.Column);

    /// <summary>What was open for a value has one.</summary>
    public void Filled()
    {
        if (_levels.Count > 0)
            Last.IsPending = false;
    }

    /// <summary>The problem of a key in a column that it cannot stand in.</summary>
    public SyntaxProblem? NotHere(int column, int index, int length) =>
        _levels.Count == 0 ? null : Wrong(Last, new Level(column, isList: false, index, length));

    private SpecMessage Describe(int column) =>
        Describe(
            column,
            string.Join(
                " or ",
                _levels
                    .Select(level => level.Column)
                    .Distinct()
                    .Where(known => known != column)
                    .OrderBy(known => Math.Abs(known - column))
                    .Take(2)
                    .OrderBy(known => known)
            )
        );

    private static SpecMessage Describe(int column, string right) => SpecMessages.IndentedWrongly(column, right);

    private SyntaxProblem? Enter(Level entered)
    {
        int kept = _levels.Count;
        while (
            kept > 0
            && (_levels[kept - 1].Column > entered.Column || (_levels[kept - 1].Column == entered.Column && _levels[kept - 1].IsList && !entered.IsList))
        )
            kept--;
        Level? around = kept > 0 ? _levels[kept - 1] : null;
        bool isNext = around?.Column == entered.Column && around.IsList == entered.IsList;
        if (around is not null && !isNext && !around.IsPending)
            return Wrong(around, entered);
        // Nothing stands further out than the first line.
        if (around is null && _levels.Count > 0 && _levels[0].Column > entered.Column)
            return _levels[0].Count == 1
                ? new SyntaxProblem(_levels[0].Index, _levels[0].Length, Describe(_levels[0].Column, $"{entered.Column}, as below"))
                : new SyntaxProblem(entered.Index, entered.Length, Describe(entered.Column, $"{_levels[0].Column}, as above"));

        _levels.RemoveRange(kept, _levels.Count - kept);
        if (isNext)
        {
            around!.Count++;
        }
        else
        {
            around?.IsPending = false;
            _levels.Add(entered);
        }

        Last.IsPending = true;
        return null;
    }

    private SyntaxProblem Wrong(Level around, Level entered) =>
        around.Count == 1 && entered.Column > around.Column && around.Column % Usual != 0 && entered.Column % Usual == 0
            ? new SyntaxProblem(around.Index, around.Length, Describe(around.Column, $"{entered.Column}, as below"))
            : new SyntaxProblem(entered.Index, entered.Length, Describe(entered.Column));

    private sealed class Level(int column, bool isList, int index, int length)
    {
        public int Column { get; } = column;

        public bool IsList { get; } = isList;

        public int Index { get; } = index;

        public int Length { get; } = length;

        public int Count { get; set; } = 1;

        public bool IsPending { get; set; }
    }
}
