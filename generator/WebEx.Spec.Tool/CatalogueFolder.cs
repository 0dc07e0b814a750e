using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool;

/// <summary>Finds the files of a catalogue on disk.</summary>
internal static class CatalogueFolder
{
    // Beside the folders. Errata are for readers only, and aren't bound.
    private static readonly string[] Files = ["webex.yaml", "entry-points.yaml", "workflows.yaml", "requests.yaml"];
    private static readonly string[] Folders = ["common", "pages"];

    /// <summary>True when the folder is there; else that is said.</summary>
    public static bool Exists(string folder, TextWriter error)
    {
        if (Directory.Exists(folder)) return true;
        error.WriteLine($"webex-spec: there is no folder '{folder}'.");
        return false;
    }

    /// <summary>Binds all files below a folder. Paths in diagnostics are relative to the current folder, as compilers print them.</summary>
    public static Catalogue Load(string folder)
    {
        IEnumerable<string> paths = Files.Select(name => Path.Combine(folder, name)).Where(File.Exists)
            .Concat(Folders.SelectMany(name => Below(Path.Combine(folder, name))))
            .Order(StringComparer.Ordinal);
        string current = Directory.GetCurrentDirectory();
        return Catalogue.Load(paths.Select(path => new SpecFile(Path.GetRelativePath(current, path), File.ReadAllText(path))), CancellationToken.None);
    }

    /// <summary>Lists mistakes, file by file.</summary>
    public static void List(IEnumerable<SpecDiagnostic> diagnostics, TextWriter writer)
    {
        foreach (SpecDiagnostic diagnostic in diagnostics.OrderBy(diagnostic => diagnostic.Path, StringComparer.Ordinal).ThenBy(diagnostic => diagnostic.Span.StartLine))
            writer.WriteLine(diagnostic);
    }

    private static IEnumerable<string> Below(string path) =>
        Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories) : [];
}
