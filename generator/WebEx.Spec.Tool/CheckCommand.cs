using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool;

/// <summary><c>webex-spec check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Lists the errors of a catalogue.</summary>
    public static int Run(string folder, TextWriter output, TextWriter error)
    {
        if (!CatalogueFolder.Exists(folder, error))
            return ExitCode.Misused;
        LoadedFolder loaded = CatalogueFolder.Load(folder);
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
        return loaded.Diagnostics.Count == 0 ? ExitCode.Sound : ExitCode.HasErrors;
    }

    private static string Count(int number, string one, string? several = null) => $"{number} {(number == 1 ? one : several ?? one + "s")}";
}
