using WebEx.Spec.Language.Binding;

namespace WebEx.Spec.Language.Tests;

/// <summary>The files of this repository.</summary>
internal static class SpecRepository
{
    private static readonly Lazy<Catalogue> Loaded = new(() => Language.Binding.Catalogue.Load(Catalogue(), CancellationToken.None));

    /// <summary>Where the solution is.</summary>
    public static string Root => RepositoryFolder.Root;

    /// <summary>The path of a file, from the root.</summary>
    public static string PathOf(string relative) => Path.Combine(Root, relative);

    /// <summary>The whole catalogue, as the tool takes it.</summary>
    public static IReadOnlyList<SpecFile> Catalogue() =>
        [
            .. Below("spec/common")
                .Concat(Below("spec/pages"))
                .Concat(Directory.EnumerateFiles(PathOf("spec"), "*.yaml").Select(Relative))
                .Order(StringComparer.Ordinal)
                .Select(path => new SpecFile(path, File.ReadAllText(PathOf(path)))),
        ];

    /// <summary>The whole catalogue with some files changed, added or left out; only these are read and bound.</summary>
    public static Catalogue Load(IEnumerable<SpecFile> files) => Loaded.Value.With(files, TestContext.Current.CancellationToken);

    private static IEnumerable<string> Below(string folder) => Directory.EnumerateFiles(PathOf(folder), "*.yaml", SearchOption.AllDirectories).Select(Relative);

    private static string Relative(string path) => Path.GetRelativePath(Root, path).Replace('\\', '/');
}
