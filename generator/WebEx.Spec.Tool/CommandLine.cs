using System.Reflection;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary>Runs what the command line asks for.</summary>
internal static class CommandLine
{
    /// <summary>The folder of a catalogue where none is named.</summary>
    public const string UsualFolder = "spec";

    private static readonly string[] Commands = ["check", "export", "number", "--help", "--version"];

    /// <summary>Runs it. The result is an <see cref="ExitCode"/>.</summary>
    public static int Run(IReadOnlyList<string> args, TextWriter output, TextWriter error) =>
        args switch
        {
            ["--help" or "-h" or "help"] or ["check" or "export" or "number", "--help" or "-h"] => Show(output),
            ["--version"] => ShowVersion(output),
            ["check"] => CheckCommand.Run(UsualFolder, output, error),
            ["check", ['-', ..] option, ..] => Refuse(error, $"{Quoted.Text(option)} is not an option of check."),
            ["check", var folder] => CheckCommand.Run(folder, output, error),
            ["check", _, var more, ..] => Refuse(error, $"{Quoted.Text(more)} is one folder too many."),
            ["number"] => NumberCommand.Run(UsualFolder, output, error),
            ["number", ['-', ..] option, ..] => Refuse(error, $"{Quoted.Text(option)} is not an option of number."),
            ["number", var folder] => NumberCommand.Run(folder, output, error),
            ["number", _, var more, ..] => Refuse(error, $"{Quoted.Text(more)} is one folder too many."),
            ["export", ..] => ExportOptions.Parse([.. args.Skip(1)], error) is { } options ? ExportCommand.Run(options, output, error) : ExitCode.Misused,
            [] => Refuse(error, "a command is missing."),
            [var command, ..] => Refuse(error, $"{Quoted.Text(command)} is not a command{Suggestion.For(command, Commands)}"),
        };

    private static int Show(TextWriter output)
    {
        Usage.Write(output);
        return ExitCode.Sound;
    }

    private static int ShowVersion(TextWriter output)
    {
        output.WriteLine(typeof(CommandLine).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown");
        return ExitCode.Sound;
    }

    private static int Refuse(TextWriter error, string problem)
    {
        error.WriteLine($"webex-spec: {problem}");
        error.WriteLine();
        Usage.Write(error);
        return ExitCode.Misused;
    }
}
