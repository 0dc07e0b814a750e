using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Tests.Mutants;

/// <summary>
/// Whatever the structure of a spec file: it is refused with an error that has a location in a file, or it is accepted, and then its code compiles without an
/// error or a warning and throws at nothing.
/// </summary>
public sealed class StructuralMutantTests
{
    private const int Seed = 20261128;
    private const int Rounds = 2_500;
    private const int BatchSize = 200;
    private const int MostShown = 8;

    [Fact]
    public void A_mutant_of_the_catalogue_is_refused_with_a_location_or_compiles_and_runs()
    {
        var run = RandomRun.Of(Seed, Rounds);
        var source = new MutantSource(run, TestContext.Current.CancellationToken);
        var failures = new MutantFailures(run);
        var accepted = new List<Mutant>();
        int tried = 0;
        for (int round = 0; round < run.Rounds && failures.Count < MostShown; round++)
        {
            Mutant? mutant = failures.Guard(round, () => source.Make(round));
            if (mutant is null)
                continue;
            CheckDiagnostics(mutant, failures);
            if (mutant.Commands.Count == 0)
                continue;
            accepted.Add(mutant);
            if (accepted.Count < BatchSize)
                continue;
            tried += Try(accepted, failures);
            accepted.Clear();
        }

        tried += Try(accepted, failures);
        failures.ShouldBeNone();
        // Were all of them refused, nothing would have been tried.
        tried.ShouldBeGreaterThan(run.Rounds / 10, run.ToString());
        TestContext.Current.TestOutputHelper?.WriteLine($"{run}: {tried} of {run.Rounds} mutants accepted, compiled and run.");
    }

    // A mutant that is refused says why, inside the file that it is about.
    private static void CheckDiagnostics(Mutant mutant, MutantFailures failures)
    {
        if (mutant.IsRefused && mutant.Diagnostics.Count == 0)
            failures.Add(mutant, "Refused without a reason.");
        foreach (SpecDiagnostic diagnostic in mutant.Diagnostics)
        {
            if (diagnostic.Rule.Id == "WES9001")
                failures.Add(mutant, diagnostic.ToString());
            else if (diagnostic.Path == mutant.File.Path && !IsInside(mutant.File.Text, diagnostic.Span))
                failures.Add(mutant, $"{diagnostic} has no location in the file.");
        }
    }

    private static int Try(List<Mutant> mutants, MutantFailures failures)
    {
        var batch = new MutantBatch(mutants, TestContext.Current.CancellationToken);
        failures.AddRange(mutants, batch.Compile());
        if (batch.Image is { } image)
            failures.AddRange(mutants, MutantUse.Of(image, mutants));
        return mutants.Count;
    }

    private static bool IsInside(string text, SourceSpan span)
    {
        string[] lines = text.Split('\n');
        return IsIn(span.StartLine, span.StartColumn) && IsIn(span.EndLine, span.EndColumn);

        bool IsIn(int line, int column) => line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;
    }
}
