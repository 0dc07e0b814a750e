using WebEx.Spec.Language.Binding;

namespace WebEx.Tests;

/// <summary>The catalogue of this repository, loaded once.</summary>
internal static class SpecFolder
{
    public static Catalogue Catalogue { get; } = Load();

    private static Catalogue Load()
    {
        string folder = RepositoryFolder.Spec;
        IEnumerable<string> paths = [Path.Combine(folder, "webex.yaml"), .. Below(folder, "common"), .. Below(folder, "pages")];
        return Catalogue.Load(paths.Select(path => new SpecFile(path, File.ReadAllText(path))), CancellationToken.None);
    }

    private static IEnumerable<string> Below(string folder, string name) =>
        Directory.EnumerateFiles(Path.Combine(folder, name), "*.yaml", SearchOption.AllDirectories);
}
