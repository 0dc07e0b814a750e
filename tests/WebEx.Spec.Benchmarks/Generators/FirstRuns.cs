using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Generators;

/// <summary>First runs of generators in alternating rounds, each in a process of its own.</summary>
internal static class FirstRuns
{
    /// <summary>Measures all subjects.</summary>
    /// <param name="rounds">How many rounds there are.</param>
    /// <param name="inputs">The file that says what the compiler is given.</param>
    public static IEnumerable<(string Title, IReadOnlyList<Measurement> Measurements)> Measure(int rounds, string inputs)
    {
        Dictionary<Subject, List<FirstRun>> runs = Subject.All.ToDictionary(subject => subject, _ => new List<FirstRun>());
        // The first round fills the system's caches.
        for (int round = 0; round <= rounds; round++)
        {
            foreach (Subject subject in Subject.All)
            {
                Console.Error.WriteLine($"First runs, round {round} of {rounds}: {subject.Name}");
                FirstRun run = FirstRun.MeasureInNewProcess(subject, inputs);
                if (round > 0)
                    runs[subject].Add(run);
            }
        }

        double[] json = [.. runs[Subject.Json].Select(run => run.Nanoseconds)];
        yield return (
            "the first run in a new process, by that of System.Text.Json's",
            [
                .. Subject
                    .All.Where(subject => subject != Subject.Beside)
                    .Select(subject =>
                        Measurement.Of(
                            subject.Name,
                            subject.Kind,
                            [.. runs[subject].Select(run => run.Nanoseconds)],
                            json,
                            Measurement.Median(runs[subject].Select(run => (double)run.Bytes))
                        ) with
                        {
                            Methods = Measurement.Median(runs[subject].Select(run => (double)run.Methods)),
                        }
                    ),
            ]
        );
        List<FirstRun> beside = runs[Subject.Beside];
        yield return ("both in one new process, each as the compiler times it", [Each(0, Subject.Json), Each(1, Subject.Catalogue)]);

        Measurement Each(int at, Subject subject) =>
            Measurement.Of(
                subject.Name,
                subject.Kind,
                [.. beside.Select(run => run.EachNanoseconds[at])],
                [.. beside.Select(run => run.EachNanoseconds[0])],
                bytes: null
            );
    }
}
