namespace WebEx.Spec.Tool.Tests;

/// <summary>What came of one command line.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static ToolRun Of(params string[] args)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = CommandLine.Run(args, output, error);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
