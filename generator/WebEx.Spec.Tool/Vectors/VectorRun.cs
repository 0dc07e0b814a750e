using System.Diagnostics;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Sends the vectors of a folder to a runner, a program that answers each line with a line.</summary>
/// <param name="folder">The folder that an export has written.</param>
internal sealed class VectorRun(string folder)
{
    /// <summary>How many vectors were answered as expected.</summary>
    public int Passed { get; private set; }

    /// <summary>How many the runner has skipped.</summary>
    public int Skipped { get; private set; }

    /// <summary>Runs a program; what differs comes while it runs, each with the id of the vector.</summary>
    /// <param name="command">The program and its arguments.</param>
    /// <param name="cancellation">Ends the program.</param>
    /// <exception cref="MisuseException">The folder holds no vectors, or the program cannot be started.</exception>
    public IEnumerable<string> Run(IReadOnlyList<string> command, CancellationToken cancellation)
    {
        string[] files = [.. VectorKind.All.Select(kind => Path.Combine(folder, kind.Name + VectorFiles.Extension))];
        if (files.FirstOrDefault(file => !File.Exists(file)) is { } missing)
            throw new MisuseException($"there is no file '{missing}'. 'export --format vectors --output {folder}' writes it.");
        using Process runner = Start(command);
        using CancellationTokenRegistration ending = cancellation.Register(() => runner.Kill(entireProcessTree: true));
        foreach (JsonObject vector in files.SelectMany(Read))
        {
            string? answer = Ask(runner, VectorComparison.Question(vector));
            cancellation.ThrowIfCancellationRequested();
            string? difference = answer is null ? "the runner has ended" : VectorComparison.Difference(vector, answer);
            if (difference is null)
                Passed++;
            else if (difference.Length == 0)
                Skipped++;
            else
                yield return $"{(string)vector["id"]!}: {difference}";
            if (answer is null)
                break;
        }

        End(runner);
    }

    // It ends where its input does; one that does not is of no further use.
    private static void End(Process runner)
    {
        try
        {
            runner.StandardInput.Close();
        }
        catch (IOException)
        {
            // It has ended before it has read everything, which is reported where it did not answer.
        }

        if (!runner.WaitForExit(TimeSpan.FromSeconds(10)))
            runner.Kill(entireProcessTree: true);
    }

    private static Process Start(IReadOnlyList<string> command)
    {
        var encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var start = new ProcessStartInfo(command[0], command.Skip(1))
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = encoding,
            StandardOutputEncoding = encoding,
        };
        try
        {
            return Process.Start(start)!;
        }
        catch (System.ComponentModel.Win32Exception exception)
        {
            throw new MisuseException($"'{command[0]}' cannot be started: {exception.Message}");
        }
    }

    private static string? Ask(Process runner, string question)
    {
        try
        {
            runner.StandardInput.WriteLine(question);
            runner.StandardInput.Flush();
            return runner.StandardOutput.ReadLine();
        }
        catch (IOException)
        {
            // It has ended, and its input with it: as where it ends without an answer.
            return null;
        }
    }

    private static IEnumerable<JsonObject> Read(string file)
    {
        int number = 0;
        foreach (string line in File.ReadLines(file))
        {
            number++;
            yield return Parse(line) ?? throw new MisuseException($"line {number} of '{file}' is no vector. Export the vectors again.");
        }
    }

    private static JsonObject? Parse(string line)
    {
        try
        {
            return JsonNode.Parse(line) is JsonObject vector && vector["id"] is JsonValue && vector["input"] is JsonObject && vector["expected"] is JsonObject
                ? vector
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
