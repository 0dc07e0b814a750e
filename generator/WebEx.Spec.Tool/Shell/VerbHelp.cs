using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace WebEx.Spec.Tool;

/// <summary>The library's help, followed by examples and the exit codes.</summary>
internal sealed class VerbHelp(HelpAction help) : SynchronousCommandLineAction
{
    // What is shown does not depend on the terminal.
    private const int Width = 120;

    /// <inheritdoc/>
    public override bool ClearsParseErrors => true;

    /// <inheritdoc/>
    public override int Invoke(ParseResult parseResult)
    {
        help.MaxWidth = Width;
        _ = help.Invoke(parseResult);
        TextWriter output = parseResult.InvocationConfiguration.Output;
        if (parseResult.CommandResult.Command is Verb { Examples: { Count: > 0 } examples })
        {
            output.WriteLine("Examples:");
            foreach ((string line, string meaning) in examples)
            {
                output.WriteLine($"  {ToolName.Text} {line}");
                output.WriteLine($"      {meaning}");
            }

            output.WriteLine();
        }

        output.WriteLine("Exit codes: 0 nothing found, 1 findings, 2 misuse or unreadable, 130 cancelled.");
        return ExitCode.Sound;
    }
}
