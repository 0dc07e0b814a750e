using System.Text.Json;
using WebEx.Benchmarks.Rounds;

namespace WebEx.Benchmarks.Generators;

/// <summary>The generator beside those of other packages: for the first time in a process, and after an edit.</summary>
internal static class GeneratorBlocks
{
    /// <summary>The blocks of the table.</summary>
    /// <param name="rounds">How many rounds there are; those with a process for each run are fewer.</param>
    public static IReadOnlyList<(string Title, IReadOnlyList<Measurement> Measurements)> Measure(int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("webex-generators-");
        try
        {
            BuildInputs inputs = BuildInputs.Find().WithCopies(folder.CreateSubdirectory("copies").FullName);
            string path = Path.Combine(folder.FullName, "inputs.json");
            File.WriteAllText(path, JsonSerializer.Serialize(inputs));
            return [.. FirstRuns.Measure(Math.Max(1, rounds / 4), path), .. new Edits(rounds, inputs).Measure()];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>The part of a process that was started to measure one first run.</summary>
    /// <param name="name">Which project.</param>
    /// <param name="inputs">The file that says what the compiler is given.</param>
    public static void WriteFirstRun(string name, string inputs)
    {
        Subject subject = Subject.All.Single(subject => subject.Name == name);
        var run = FirstRun.Measure(subject, JsonSerializer.Deserialize<BuildInputs>(File.ReadAllText(inputs))!);
        Console.WriteLine(JsonSerializer.Serialize(run));
    }
}
