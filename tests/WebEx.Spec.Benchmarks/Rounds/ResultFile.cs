using System.Globalization;
using System.Runtime.InteropServices;

namespace WebEx.Benchmarks.Rounds;

/// <summary>The file that keeps the last results. What stands between the two marks of a table is replaced, and the rest stays.</summary>
internal static class ResultFile
{
    private const string Processors = "/proc/cpuinfo";

    /// <summary>Puts a table into the file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="name">Which table it is, as its marks have it.</param>
    /// <param name="rounds">How many rounds there were.</param>
    /// <param name="table">The table.</param>
    /// <exception cref="InvalidOperationException">The file has no place for it.</exception>
    public static void Write(string path, string name, int rounds, string table)
    {
        string text = File.ReadAllText(path);
        string mark = $"<!-- {name} -->";
        string endMark = $"<!-- /{name} -->";
        int start = text.IndexOf(mark, StringComparison.Ordinal);
        int end = text.IndexOf(endMark, StringComparison.Ordinal);
        if (start < 0 || end < start)
            throw new InvalidOperationException("The file has no line " + mark + " with a line " + endMark + " below it, between which the table goes.");
        string heading = string.Create(CultureInfo.InvariantCulture, $"{DateTime.UtcNow:d MMMM yyyy}, {Machine()}, {rounds} rounds.");
        File.WriteAllText(path, text[..start] + mark + "\n\n" + heading + "\n\n" + table + "\n" + text[end..]);
    }

    // Neither the name of the machine nor a path.
    private static string Machine() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Processor()}, {Environment.ProcessorCount} logical cores, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}"
        );

    private static string Processor()
    {
        string? line = File.Exists(Processors)
            ? File.ReadLines(Processors).FirstOrDefault(line => line.StartsWith("model name", StringComparison.Ordinal))
            : null;
        return line is null ? RuntimeInformation.ProcessArchitecture.ToString() : line[(line.IndexOf(':', StringComparison.Ordinal) + 1)..].Trim();
    }
}
