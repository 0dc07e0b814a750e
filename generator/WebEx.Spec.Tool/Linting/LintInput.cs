using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Tool.Linting;

/// <summary>What lints look at: the files as written, and what came of them.</summary>
/// <param name="documents">The files.</param>
/// <param name="catalogue">What came of them.</param>
internal sealed class LintInput(IReadOnlyList<SpecDocument> documents, Catalogue catalogue)
{
    // Keys under which arguments are written, as a list or as a map of names.
    private static readonly string[] ArgumentKeys = ["arguments", "sets"];

    /// <summary>The catalogue.</summary>
    public Catalogue Catalogue { get; } = catalogue;

    /// <summary>The files that could be read.</summary>
    public IReadOnlyList<(string Path, MappingNode Root, bool IsCommand)> Files { get; } =
    [.. documents.Where(document => document.Root is not null).Select(document => (document.File.Path, document.Root!, document.IsCommand))];

    /// <summary>Every argument as written: those of commands, shared ones, elements of sets and parts.</summary>
    public IEnumerable<(string Path, MappingNode Map, bool IsPart)> Arguments =>
        from file in Files
        from key in ArgumentKeys
        from map in Maps(file.Root.Find(key)?.Value)
        from argument in WithParts(map)
        select (file.Path, argument, !ReferenceEquals(argument, map));

    /// <summary>Definitions under a key of shared files.</summary>
    public IEnumerable<(string Path, MappingEntry Entry)> Shared(string key) =>
        Files.Where(file => !file.IsCommand).SelectMany(file => (file.Root.Find(key)?.Value as MappingNode)?.Entries.Select(entry => (file.Path, entry)) ?? []);

    /// <summary>The shared argument of a name, as written.</summary>
    public MappingNode? SharedArgument(string name) => SharedArguments.GetValueOrDefault(name);

    /// <summary>The elements of a shared set, as written.</summary>
    public IReadOnlyList<MappingNode> SharedSet(string name) => SharedSets.GetValueOrDefault(name) ?? [];

    private Dictionary<string, MappingNode> SharedArguments =>
        field ??= Shared("arguments")
            .Where(shared => shared.Entry.Value is MappingNode)
            .GroupBy(shared => shared.Entry.Key.Value, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => (MappingNode)group.First().Entry.Value, StringComparer.Ordinal);

    private Dictionary<string, IReadOnlyList<MappingNode>> SharedSets =>
        field ??= Shared("sets")
            .Where(shared => shared.Entry.Value is SequenceNode)
            .GroupBy(shared => shared.Entry.Key.Value, StringComparer.Ordinal)
            .ToDictionary(
                group => group.Key,
                IReadOnlyList<MappingNode> (group) => [.. ((SequenceNode)group.First().Entry.Value).Items.OfType<MappingNode>()],
                StringComparer.Ordinal
            );

    /// <summary>The text under a key, if there is one.</summary>
    public static string? Text(MappingNode map, string key) => map.Find(key)?.Value is ScalarNode { IsNull: false } scalar ? scalar.Value : null;

    // A list of maps; or a map of names to maps, or to lists of maps.
    private static IEnumerable<MappingNode> Maps(SpecNode? node) =>
        node switch
        {
            SequenceNode list => list.Items.OfType<MappingNode>(),
            MappingNode named => named.Entries.SelectMany(entry => entry.Value is MappingNode map ? [map] : Maps(entry.Value)),
            _ => [],
        };

    private static IEnumerable<MappingNode> WithParts(MappingNode argument) =>
        (argument.Find("parts")?.Value as SequenceNode)?.Items.OfType<MappingNode>().Prepend(argument) ?? [argument];
}
