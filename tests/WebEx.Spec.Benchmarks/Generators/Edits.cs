using System.Diagnostics;
using System.Globalization;
using Microsoft.CodeAnalysis;
using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Generators;

/// <summary>What generators take after an edit, in a process where they have run before, as in an editor and in the compiler's server.</summary>
/// <param name="rounds">How many rounds there are.</param>
/// <param name="inputs">What the compiler is given.</param>
internal sealed class Edits(int rounds, BuildInputs inputs)
{
    private const int WarmUpRounds = 20;
    private static readonly int[] Sizes = [90, 900, 9000];

    /// <summary>Measures edits of C# beside the peers, and edits of spec files in catalogues of three sizes.</summary>
    public IEnumerable<(string Title, IReadOnlyList<Measurement> Measurements)> Measure()
    {
        yield return (
            "an edit of a C# file, the generators warm",
            Measure([
                .. new[] { Subject.Copy, Subject.Catalogue, Subject.Json, Subject.Refit, Subject.Mapperly }.Select(subject =>
                {
                    GeneratorProject project = subject.Open(inputs);
                    project.Begin();
                    return new Edit(subject.Name, subject.Kind, project, project.EditCode);
                }),
            ])
        );
        foreach (int size in Sizes)
        {
            GeneratorProject ours = (Subject.Catalogue with { OwnCommands = size }).Open(inputs);
            ours.Begin();
            var copy = new GeneratorProject(
                inputs,
                code: "",
                ours.Generated.Select(file => TextInMemory.Of(file.Name, kind: null, file.Text)),
                new ProjectOptions(include: ""),
                () => [new CopyGenerator().AsSourceGenerator()]
            );
            copy.Begin();
            yield return (
                string.Create(CultureInfo.InvariantCulture, $"the whole catalogue and {size:N0} own commands, the generators warm"),
                Measure([
                    new Edit("the same files, copied, nothing changed", WorkKind.Floor, copy, _ => { }),
                    new Edit("the same files, copied, an edit of one", WorkKind.Floor, copy, copy.EditFile),
                    new Edit("nothing changed", WorkKind.Ours, ours, _ => { }),
                    new Edit("an edit of an own command", WorkKind.Ours, ours, ours.EditFile),
                    new Edit("an edit of a C# file", WorkKind.Ours, ours, ours.EditCode),
                ])
            );
        }
    }

    private IReadOnlyList<Measurement> Measure(Edit[] edits)
    {
        Console.Error.WriteLine($"Edits: {edits[^1].Name}, {edits[^1].Project.Generated.Count()} files");
        double[][] times = [.. edits.Select(_ => new double[rounds])];
        double[][] bytes = [.. edits.Select(_ => new double[rounds])];
        for (int round = -WarmUpRounds; round < rounds; round++)
        {
            for (int i = 0; i < edits.Length; i++)
            {
                // Each begins as often as the others, so that nobody always follows the same neighbour's garbage.
                int at = (i + round + WarmUpRounds) % edits.Length;
                edits[at].Change(round + WarmUpRounds + 1);
                long before = GC.GetTotalAllocatedBytes(precise: true);
                long start = Stopwatch.GetTimestamp();
                edits[at].Project.RunAgain();
                double time = Stopwatch.GetElapsedTime(start).TotalNanoseconds;
                if (round < 0)
                    continue;
                times[at][round] = time;
                bytes[at][round] = GC.GetTotalAllocatedBytes(precise: true) - before;
            }
        }

        foreach (Edit edit in edits)
            edit.Project.Check();
        return [.. edits.Select((edit, at) => Measurement.Of(edit.Name, edit.Kind, times[at], times[0], Measurement.Median(bytes[at])))];
    }
}
