using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>The catalogue of this repository: bound, and as the YAML of each file.</summary>
internal static class SpecFolder
{
    /// <summary>Every file below spec, by its path there, also those that are not part of the language.</summary>
    public static IReadOnlyDictionary<string, MappingNode> Files { get; } =
        Directory
            .EnumerateFiles(RepositoryFolder.Spec, "*.yaml", SearchOption.AllDirectories)
            .Order(StringComparer.Ordinal)
            .ToDictionary(path => Path.GetRelativePath(RepositoryFolder.Spec, path).Replace('\\', '/'), Read);

    public static Catalogue Catalogue { get; } = Load();

    public static IReadOnlyList<CommandModel> Commands { get; } = [.. Catalogue.Commands];

    /// <summary>The catalogue with other texts in some of its files.</summary>
    /// <param name="edit">Takes the path below spec and the text of a file, and returns the text to bind.</param>
    public static Catalogue Load(Func<string, string, string> edit)
    {
        IEnumerable<string> paths = Directory.EnumerateFiles(RepositoryFolder.Spec, "*.yaml", SearchOption.AllDirectories);
        return Catalogue.Load(
            paths.Select(path => new SpecFile(path, edit(Path.GetRelativePath(RepositoryFolder.Spec, path).Replace('\\', '/'), File.ReadAllText(path)))),
            CancellationToken.None
        );
    }

    private static Catalogue Load()
    {
        Catalogue catalogue = Load((_, text) => text);
        // A command with a mistake would be missing below, and everything said of it would be unproved.
        return catalogue.Diagnostics.Count == 0 ? catalogue : throw new InvalidOperationException(string.Join('\n', catalogue.Diagnostics));
    }

    private static MappingNode Read(string path)
    {
        var diagnostics = new DiagnosticBag(path);
        MappingNode? map = YamlReader.Read(File.ReadAllText(path), diagnostics, CancellationToken.None);
        return map is not null && diagnostics.Items.Count == 0 ? map : throw new InvalidOperationException($"{path}: {string.Join('\n', diagnostics.Items)}");
    }
}
