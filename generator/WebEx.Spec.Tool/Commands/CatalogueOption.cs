using System.CommandLine;
using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Explaining;

namespace WebEx.Spec.Tool.Commands;

/// <summary>The option <c>--spec</c> of verbs that look things up: a folder, else the catalogue of the tool.</summary>
internal static class CatalogueOption
{
    private const string PagesFile = "webex.yaml";

    /// <summary>Makes it.</summary>
    public static Option<string?> Create() =>
        new("--spec")
        {
            Description = $"The catalogue's folder; {CatalogueFolder.Usual} where that is one, else the catalogue that the tool has.",
            HelpName = "FOLDER",
        };

    /// <summary>The catalogue that is meant.</summary>
    /// <exception cref="MisuseException">There is no such folder.</exception>
    public static LoadedFolder Load(string? folder, ToolConsole console)
    {
        if (folder is null && !File.Exists(Path.Combine(CatalogueFolder.Usual, PagesFile)))
        {
            SpecFile[] files = [.. EmbeddedCatalogue.Instance.Files];
            return new LoadedFolder(Catalogue.Load(files, default), [], files);
        }

        LoadedFolder loaded = CatalogueFolder.LoadExisting(folder);
        if (loaded.Diagnostics.Count > 0)
            console.Error.WriteLine(
                $"{ToolName.Text}: the catalogue has errors ({loaded.Diagnostics.Count}), and what rests on them is missing here; "
                    + $"'{ToolName.Text} check' lists them."
            );
        return loaded;
    }
}
