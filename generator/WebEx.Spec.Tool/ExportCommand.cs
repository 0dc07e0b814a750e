using WebEx.Spec.Language.Binding;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool;

/// <summary><c>webex-spec export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>Writes the catalogue, or lists its mistakes: a document with gaps would be taken for the whole.</summary>
    public static int Run(ExportOptions options, TextWriter output, TextWriter error)
    {
        if (!CatalogueFolder.Exists(options.Folder, error)) return ExitCode.Misused;
        Catalogue catalogue = CatalogueFolder.Load(options.Folder);
        if (catalogue.Diagnostics.Count > 0)
        {
            CatalogueFolder.List(catalogue.Diagnostics, error);
            error.WriteLine($"webex-spec: nothing is exported, because the catalogue has mistakes: {catalogue.Diagnostics.Count}.");
            return ExitCode.HasMistakes;
        }

        output.Write(CatalogueDocument.Write(catalogue));
        return ExitCode.Sound;
    }
}
