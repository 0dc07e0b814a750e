using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool;

/// <summary><c>webex-spec check</c>.</summary>
internal static class CheckCommand
{
    /// <summary>Lists the mistakes of a catalogue.</summary>
    public static int Run(string folder, TextWriter output, TextWriter error)
    {
        if (!CatalogueFolder.Exists(folder, error)) return ExitCode.Misused;
        Catalogue catalogue = CatalogueFolder.Load(folder);
        CatalogueFolder.List(catalogue.Diagnostics, output);
        int arguments = catalogue.Commands.Sum(command => command.Arguments.Sum(argument => argument.Coded.Count()));
        int errors = catalogue.Commands.Sum(command => command.Errors.Count);
        output.WriteLine($"{catalogue.Commands.Count()} commands, {arguments} arguments, {errors} error codes; {catalogue.Diagnostics.Count} mistakes.");
        return catalogue.Diagnostics.Count == 0 ? ExitCode.Sound : ExitCode.HasMistakes;
    }
}
