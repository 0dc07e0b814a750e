using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The rows of errors of one command, which grow as arguments and rules name them.</summary>
internal sealed class RandomErrors(Draw draw, CenterSet centers)
{
    private readonly List<ErrorModel> _rows = [];

    public IReadOnlyList<ErrorModel> Rows => _rows;

    /// <summary>A code, or none.</summary>
    /// <param name="isNumbered">True where a number can be in it.</param>
    public string? Maybe(bool isNumbered) => draw.Chance(35) ? Add(isNumbered) : null;

    /// <summary>A row that no other has.</summary>
    /// <param name="isNumbered">True where a number is in it now and then.</param>
    public string Add(bool isNumbered)
    {
        string number = _rows.Count.ToString(CultureInfo.InvariantCulture);
        string beginning = draw.One("IsMissing", "Bad", "e", "é", "In valid", "None.") + (char)('a' + (_rows.Count % 26)) + number + "x";
        string placeholder = isNumbered && draw.Chance(60) ? draw.One("[n]", "[0..99]", "[1..10]") : "";
        string code = beginning + placeholder + draw.One("", "Then", "y");
        string usual = ErrorCodes.MemberName(code);
        string name = !usual.All(char.IsAsciiLetterOrDigit) || draw.Chance(15) ? $"Row{number}{draw.One("", "String", "N")}" : usual;
        string[] printed = draw.Chance(20) ? [$"Printed{number}{placeholder.Replace("0..99", "n", StringComparison.Ordinal)}{draw.One("", "é", " ")}p"] : [];
        _rows.Add(
            new ErrorModel(
                code,
                name,
                RandomWords.Sentence(draw),
                0,
                draw.Chance(80) ? CenterSet.All : RandomCenters.Within(draw, centers),
                default,
                printed.ToEquatableArray(),
                draw.Chance(15) ? new EquatableArray<RemarkModel>([new RemarkModel(RandomWords.Sentence(draw), null, default)]) : default,
                default
            )
        );
        return code;
    }

    /// <summary>The rows with their lines, which are in their order.</summary>
    public EquatableArray<ErrorModel> Placed(Func<int> line, IReadOnlyList<string> added) =>
        _rows
            .Select(row => row with { Line = line(), Adds = added.Count > 0 && draw.Chance(20) ? draw.Some(added, 1, 2).ToEquatableArray() : default })
            .ToEquatableArray();
}
