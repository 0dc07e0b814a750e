using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>spec/errata.yaml: where the guide contradicts itself, and what the catalogue makes of it.</summary>
public sealed partial class ErrataTests
{
    // Points without line numbers, and the erratum that is about each.
    private static readonly Dictionary<string, string> Unnumbered = new(StringComparer.Ordinal)
    {
        ["A11"] = "syntax-in-pieces",
        ["B5"] = "presence-unstated",
        ["D4"] = "one-code-many-meanings",
        ["E6"] = "mc-6-0-only",
    };

    // Points that leave the catalogue no choice to make, so that there is nothing to record.
    private static readonly Dictionary<string, string> NothingToChoose = new(StringComparer.Ordinal)
    {
        ["C6"] = "A limit that only an error code states contradicts nothing; the catalogue has it and names the error.",
        ["G4"] = "Each command has the codes of its own table; that another one says the same with other words changes nothing.",
    };

    [Fact]
    public void What_an_erratum_quotes_stands_there()
    {
        Erratum.All.ShouldNotBeEmpty();
        var findings = new List<string>();
        foreach (ErratumModel erratum in Erratum.All)
        {
            foreach (ErratumPlace place in erratum.Places)
            {
                if (place.Line < 1 || place.Line > Guide.Text.Count)
                    findings.Add($"{erratum.Id}: there is no line {place.Line}");
                else if (
                    place.Reads is { Length: > 0 } reads
                    && !Plain.Essence(Guide.Text[place.Line]).Contains(Plain.Essence(reads), StringComparison.Ordinal)
                )
                    findings.Add($"{erratum.Id}: line {place.Line} does not read {reads}");
                else if (
                    place.Lacks is { Length: > 0 } lacks
                    && Plain.Essence(Guide.Text.Paragraph(place.Line)).Contains(Plain.Essence(lacks), StringComparison.Ordinal)
                )
                    findings.Add($"{erratum.Id}: what stands at line {place.Line} does not lack {lacks}");
            }
        }

        findings.ShouldBeNone();
    }

    [Fact]
    public void Every_known_contradiction_is_covered()
    {
        var points = Points().ToList();
        // A to H have so many points with line numbers.
        points.Count.ShouldBe(81);

        points
            .Where(point => !IsCovered(point.Number, point.Lines) && !NothingToChoose.ContainsKey(point.Number))
            .Select(point => $"{point.Number}. {point.Text}")
            .Concat(
                NothingToChoose
                    .Keys.Concat(Unnumbered.Keys)
                    .Where(number => !points.Exists(point => point.Number == number && point.Lines.Count == 0))
                    .Select(number => $"{number} needs no exception")
            )
            .ShouldBeNone();
    }

    private static bool IsCovered(string number, IReadOnlySet<int> lines) =>
        lines.Any(Erratum.Names) || (Unnumbered.TryGetValue(number, out string? id) && Erratum.All.Any(erratum => erratum.Id == id));

    private static IEnumerable<(string Number, string Text, IReadOnlySet<int> Lines)> Points()
    {
        string letter = "";
        foreach (string line in Guide.Contradictions)
        {
            if (Heading().Match(line) is { Success: true } heading)
                letter = heading.Groups["letter"].Value;
            else if (Point().Match(line) is { Success: true } point)
                yield return (letter + point.Groups["number"].Value, point.Groups["text"].Value, Lines(line));
        }
    }

    // "[4231-4235 / 4389, 4345]", "[8169 ff.]": single lines, and runs of them.
    private static HashSet<int> Lines(string text)
    {
        var lines = new HashSet<int>();
        foreach (Match bracket in Brackets().Matches(text))
        {
            foreach (Match run in LineNumbers().Matches(bracket.Value))
            {
                int first = int.Parse(run.Groups["first"].Value, CultureInfo.InvariantCulture);
                int last = run.Groups["last"].Success ? int.Parse(run.Groups["last"].Value, CultureInfo.InvariantCulture) : first;
                lines.UnionWith(Enumerable.Range(first, last - first + 1));
            }
        }

        return lines;
    }

    [GeneratedRegex(@"^## (?<letter>[A-Z])\. ")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<number>\d+)\. (?<text>.+)$")]
    private static partial Regex Point();

    [GeneratedRegex(@"\[[^\]]*\]")]
    private static partial Regex Brackets();

    [GeneratedRegex(@"(?<first>\d{3,5})(?:-(?<last>\d{3,5}))?")]
    private static partial Regex LineNumbers();
}
