using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>The catalogue of this repository.</summary>
internal static class SpecFolder
{
    /// <summary>All files that the package's targets would hand over, with their paths below the folder.</summary>
    public static IReadOnlyList<SpecText> Files { get; } =
    [
        .. new[] { "webex.yaml" }
            .Concat(Below("common"))
            .Concat(Below("pages"))
            .Select(path => new SpecText($"spec/{path}", System.IO.File.ReadAllText(Path.Combine(RepositoryFolder.Spec, path)))),
    ];

    private static IEnumerable<string> Below(string folder) =>
        Directory
            .EnumerateFiles(Path.Combine(RepositoryFolder.Spec, folder), "*.yaml", SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(RepositoryFolder.Spec, path).Replace('\\', '/'))
            .Order(StringComparer.Ordinal);
}
