using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Commands;

namespace WebEx.Spec.Tool;

/// <summary>Runs what the command line asks for.</summary>
internal static partial class CommandTree
{
    /// <summary>Runs it. The result is an <see cref="ExitCode"/>.</summary>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, ToolConsole console, CancellationToken cancellation = default)
    {
        RootCommand root = Create(console);
        // No response files: an argument that begins with @ is what it is.
        ParseResult parsed = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        // What a shell asks for completion is never refused: it is half a line.
        bool isSuggestion = args is [['[', ..], ..];
        if (!isSuggestion && (UnknownOption(parsed) is not null || parsed.Errors.Count > 0))
            return Refuse(parsed, root, console);
        try
        {
            var configuration = new InvocationConfiguration
            {
                Output = console.Output,
                Error = console.Error,
                EnableDefaultExceptionHandler = false,
            };
            return await parsed.InvokeAsync(configuration, cancellation);
        }
        catch (MisuseException misuse)
        {
            await console.Error.WriteLineAsync($"{ToolName.Text}: {misuse.Message}");
            return ExitCode.Misused;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            await console.Error.WriteLineAsync($"{ToolName.Text}: {PlainText.Line(e.Message)}");
            return ExitCode.Misused;
        }
        catch (OperationCanceledException)
        {
            await console.Error.WriteLineAsync($"{ToolName.Text}: cancelled.");
            return ExitCode.Cancelled;
        }
    }

    private static RootCommand Create(ToolConsole console)
    {
        var root = new RootCommand("Checks, explains and exports a catalogue of YAML files that describes the WebEx URL API.")
        {
            CheckCommand.Create(console),
            FormatCommand.Create(console),
            FixCommand.Create(console),
            ExplainCommand.Create(console),
            FindCommand.Create(console),
            ShowCommand.Create(console),
            StatsCommand.Create(console),
            DiffCommand.Create(console),
            NewCommand.Create(console),
            ExportCommand.Create(console),
            VectorsCommand.Create(console),
            NumberCommand.Create(console),
            RulesCommand.Create(console),
            CompletionCommand.Create(console),
        };
        foreach (Option option in root.Options)
        {
            if (option is HelpOption help)
                help.Action = new VerbHelp((HelpAction)help.Action!);
            else if (option is VersionOption version)
                version.Action = new ShowVersion();
        }

        return root;
    }

    // Words of our own: the library's list every token, and do not name the nearest one.
    private static int Refuse(ParseResult parsed, RootCommand root, ToolConsole console)
    {
        Command command = parsed.CommandResult.Command;
        string path = PathOf(command, root);
        console.Error.WriteLine($"{ToolName.Text}: {Problem(parsed, command, root)}");
        console.Error.WriteLine($"'{path} --help' shows what there is.");
        return ExitCode.Misused;
    }

    private static string Problem(ParseResult parsed, Command command, RootCommand root)
    {
        if (UnknownOption(parsed) is { } option)
        {
            string verb = command == root ? ToolName.Text : PathOf(command, root)[(ToolName.Text.Length + 1)..];
            // What has no option's name is a text, such as the command line of another program, with its password.
            return OptionName.Match(option) is { Success: true } match
                ? $"'{match.Value}' is not an option of {verb}{Suggestion.For(match.Value, command.Options.Select(known => known.Name))}"
                : $"{verb} has no such option: put a text that begins with '-' behind '--'.";
        }

        if (parsed.UnmatchedTokens is [var token, ..])
        {
            if (command.Subcommands.Count == 0)
                return "there is one argument too many: put a text with blanks in quotes.";
            return VerbName.IsMatch(token)
                ? $"{Quoted.Text(token)} is not a command{Suggestion.For(token, command.Subcommands.Select(verb => verb.Name))}"
                : "a text is not a command; 'explain' takes one.";
        }

        return command.Subcommands.Count > 0 && command.Action is null ? "a command is missing." : parsed.Errors[0].Message;
    }

    private static string PathOf(Command command, RootCommand root) =>
        command == root ? ToolName.Text : $"{PathOf(command.Parents.OfType<Command>().FirstOrDefault() ?? root, root)} {command.Name}";

    // The library takes an option that it does not know for an argument. What stands behind -- is one.
    private static string? UnknownOption(ParseResult parsed) =>
        parsed
            .Tokens.TakeWhile(token => token.Type != TokenType.DoubleDash)
            .FirstOrDefault(token => token is { Type: TokenType.Argument, Value: ['-', _, ..] })
            ?.Value;

    [GeneratedRegex(@"^[A-Za-z@-]{1,30}\z")]
    private static partial Regex VerbName { get; }

    [GeneratedRegex(@"^(?:--[A-Za-z][A-Za-z-]{0,30}(?=[=:]|\z)|-[A-Za-z]\z)")]
    private static partial Regex OptionName { get; }
}
