using System.CommandLine;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool.Commands;

/// <summary><c>webex-spec export</c>.</summary>
internal static class ExportCommand
{
    private static readonly string[] Formats = ["catalogue"];

    /// <summary>Makes it.</summary>
    public static Command Create(ToolConsole console)
    {
        Argument<string?> folder = FolderArgument.Create();
        var format = new Option<string>("--format")
        {
            Description = "catalogue: the whole catalogue as one JSON document.",
            HelpName = string.Join("|", Formats),
            Required = true,
        };
        format.Validators.Add(result =>
        {
            foreach (string value in result.Tokens.Select(token => token.Value).Where(value => !Formats.Contains(value)))
                result.AddError($"{Quoted.Text(value)} is not a format ({string.Join(", ", Formats)}){Suggestion.For(value, Formats)}");
        });
        format.CompletionSources.Add(Formats);
        var verb = new Verb("export", "Writes a catalogue in another form.", ("export --format catalogue spec", "Writes the catalogue as one JSON document."))
        {
            folder,
            format,
        };
        verb.SetAction(parsed => Run(parsed.GetValue(folder), console));
        return verb;
    }

    // Or lists the errors: a document with gaps would be taken for the whole.
    private static int Run(string? folder, ToolConsole console)
    {
        LoadedFolder loaded = FolderArgument.Load(folder);
        if (loaded.Diagnostics.Count > 0)
        {
            loaded.List(console.Error);
            console.Error.WriteLine($"{CommandLine.Name}: nothing is exported, because the catalogue has errors: {loaded.Diagnostics.Count}.");
            return ExitCode.HasFindings;
        }

        console.Output.Write(CatalogueDocument.Write(loaded.Catalogue));
        return ExitCode.Sound;
    }
}
