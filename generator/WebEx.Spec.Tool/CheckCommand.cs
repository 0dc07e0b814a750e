using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary><c>webex-spec check</c>.</summary>
internal static class CheckCommand
{
    private const int Sound = 0;
    private const int HasMistakes = 1;
    private const int NoSuchFolder = 2;

    /// <summary>Lists the mistakes of a catalogue.</summary>
    public static int Run(string folder, TextWriter output, TextWriter error)
    {
        if (!Directory.Exists(folder))
        {
            error.WriteLine($"webex-spec: there is no folder '{folder}'.");
            return NoSuchFolder;
        }

        Catalogue catalogue = CatalogueFolder.Load(folder);
        foreach (SpecDiagnostic diagnostic in catalogue.Diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.StartLine))
            output.WriteLine(diagnostic);
        int arguments = catalogue.Commands.Sum(command => command.Arguments.Sum(argument => argument.Coded.Count()));
        int errors = catalogue.Commands.Sum(command => command.Errors.Count);
        output.WriteLine($"{catalogue.Commands.Count()} commands, {arguments} arguments, {errors} error codes; {catalogue.Diagnostics.Count} mistakes.");
        return catalogue.Diagnostics.Count == 0 ? Sound : HasMistakes;
    }
}
