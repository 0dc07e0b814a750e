using System.CommandLine;
using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = FolderArgument.Create();
        var verb = new Verb(
            "check",
            "Lists every error of a catalogue, with file, line and column.",
            ("check spec", "Checks the catalogue in the folder spec.")
        )
        {
            folder,
        };
        verb.SetAction(parsed => Run(parsed.GetValue(folder), console.Output));
        return verb;
    }

    private static int Run(string? folder, TextWriter output)
    {
        LoadedFolder loaded = FolderArgument.Load(folder);
        loaded.List(output);
        Catalogue catalogue = loaded.Catalogue;
        int commands = catalogue.Commands.Count();
        int arguments = catalogue.Commands.Sum(command => command.Arguments.Sum(argument => argument.Coded.Count()));
        int errors = catalogue.Commands.Sum(command => command.Errors.Count);
        output.WriteLine(
            $"{Count(commands, "command")}, {Count(arguments, "argument")}, {Count(errors, "error code")}, "
                + $"{Count(catalogue.Errata.Count, "erratum", "errata")};"
                + $" {Count(loaded.Diagnostics.Count, "error in the files", "errors in the files")}."
        );
        return loaded.Diagnostics.Count == 0 ? ExitCode.Sound : ExitCode.HasFindings;
    }

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
