using WebEx.Spec.Generator.Tests.Compiling;

namespace WebEx.Spec.Generator.Tests.Specs;

/// <summary>The catalogue of this repository.</summary>
internal static class SpecFolder
{
    private static readonly string Root = Find();

    /// <summary>All files that the package's targets would hand over, with their paths below the folder.</summary>
    public static IReadOnlyList<SpecText> Files { get; } =
    [
        .. new[] { "webex.yaml" }
            .Concat(Below("common"))
            .Concat(Below("pages"))
            .Select(path => new SpecText($"spec/{path}", System.IO.File.ReadAllText(Path.Combine(Root, path)))),
    ];

    private static IEnumerable<string> Below(string folder) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*.yaml", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Order(StringComparer.Ordinal);

    private static string Find()
    {
        for (DirectoryInfo? folder = new(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "WebEx.Spec.sln"))) return Path.Combine(folder.FullName, "spec");
        throw new InvalidOperationException($"There is no WebEx.Spec.sln above {AppContext.BaseDirectory}.");
    }
}
