using System.CommandLine;
using WebEx.Spec.Tool.Vectors;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec vectors</c>.</summary>
internal static class VectorsCommand
{
    private const int Shown = 50;

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        var folder = new Argument<string>("FOLDER") { Description = "The folder that 'export --format vectors' has written." };
        var runner = new Argument<string[]>("RUNNER")
        {
            Description = "A program with its arguments, behind --. It answers each line of JSON with a line; the README in the folder tells how.",
            Arity = ArgumentArity.OneOrMore,
        };
        var verb = new Verb(
            "vectors",
            "Sends test vectors to an implementation in any language, and lists what it does otherwise.",
            ("vectors vectors -- php runner.php", "Tests what runner.php does.")
        )
        {
            folder,
            runner,
        };
        verb.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed.GetRequiredValue(folder), parsed.GetRequiredValue(runner), console, cancellation)));
        return verb;
    }

    private static int Run(string folder, string[] runner, ToolConsole console, CancellationToken cancellation)
    {
        var run = new VectorRun(folder);
        int failed = 0;
        foreach (string difference in run.Run(runner, cancellation))
        {
            failed++;
            if (failed <= Shown)
                console.Output.WriteLine(PlainText.Lines(difference));
        }

        if (failed > Shown)
            console.Output.WriteLine($"{failed - Shown} more differ.");
        console.Error.WriteLine($"{ToolName.Text}: {run.Passed} as expected, {failed} otherwise, {run.Skipped} skipped.");
        return failed > 0 ? ExitCode.HasFindings : ExitCode.Sound;
    }
}
