using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Tool;

/// <summary>Finds the files of a catalogue on disk.</summary>
internal static class CatalogueFolder
{
    /// <summary>Binds all files below a folder. Paths in diagnostics are relative to the current folder, as compilers print them.</summary>
    public static Catalogue Load(string folder)
    {
        IEnumerable<string> paths = Directory.EnumerateFiles(folder, "webex.yaml")
            .Concat(Below(folder, "common"))
            .Concat(Below(folder, "pages"))
            .Order(StringComparer.Ordinal);
        string current = Directory.GetCurrentDirectory();
        return Catalogue.Load(paths.Select(path => new SpecFile(Path.GetRelativePath(current, path), File.ReadAllText(path))), CancellationToken.None);
    }

    private static IEnumerable<string> Below(string folder, string name)
    {
        string path = Path.Combine(folder, name);
        return Directory.Exists(path) ? Directory.EnumerateFiles(path, "*.yaml", SearchOption.AllDirectories) : [];
    }
}
