using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool;

/// <summary><c>webex-spec export</c>.</summary>
internal static class ExportCommand
{
    /// <summary>Writes the catalogue, or lists its errors: a document with gaps would be taken for the whole.</summary>
    public static int Run(ExportOptions options, TextWriter output, TextWriter error)
    {
        if (!CatalogueFolder.Exists(options.Folder, error))
            return ExitCode.Misused;
        LoadedFolder loaded = CatalogueFolder.Load(options.Folder);
        if (loaded.Diagnostics.Count > 0)
        {
            loaded.List(error);
            error.WriteLine($"webex-spec: nothing is exported, because the catalogue has errors: {loaded.Diagnostics.Count}.");
            return ExitCode.HasErrors;
        }

        output.Write(CatalogueDocument.Write(loaded.Catalogue));
        return ExitCode.Sound;
    }
}
