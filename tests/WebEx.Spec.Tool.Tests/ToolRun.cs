namespace WebEx.Spec.Tool.Tests;

/// <summary>What came of one command line.</summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static ToolRun Of(params string[] args) => With("", args);

    /// <summary>Runs a command line in this process, with a text as its standard input.</summary>
    public static ToolRun With(string text, params string[] args)
    {
        using var input = new StringReader(text);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = CommandTree.RunAsync(args, new ToolConsole(input, output, error), TestContext.Current.CancellationToken).GetAwaiter().GetResult();
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }
}
