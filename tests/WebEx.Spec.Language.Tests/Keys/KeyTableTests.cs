using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests.Keys;

/// <summary>
/// What the tables of keys say holds for the binders and for the schemas: each file kind of the catalogue is taken, and in it every key that there is is
/// misspelt, removed or given a value of another shape.
/// </summary>
public sealed class KeyTableTests
{
    // The smallest first, in which it is quickly seen what is wrong.
    private static readonly IReadOnlyList<SpecFile> Files = [.. SpecRepository.Catalogue().OrderBy(file => file.Text.Length)];
    private static readonly Lazy<Schemas> Known = new(() => new Schemas());

    // Of the catalogue, what the files of any kind need.
    private static readonly IReadOnlyList<SpecFile> Shared =
    [
        .. Files.Where(file => file.Path.StartsWith("spec/common/", StringComparison.Ordinal) || file.Path == "spec/webex.yaml"),
    ];
    private static readonly Lazy<Catalogue> Loaded = new(() => Catalogue.Load(Shared, CancellationToken.None));
    private static readonly Lazy<IReadOnlyList<(SpecFile File, MappingNode Root)>> Roots = new(() => [.. Files.Select(file => (file, Read(file.Text)))]);

    // What is found in the files as they are, which is looked at once.
    private readonly Dictionary<(string Path, int Others), IReadOnlyList<(SpecRule Rule, string Message)>> _before = [];

    // No key has a list of lists, but for this one.
    private const string ListOfLists = "spellings";

    public static TheoryData<string> Kinds => [.. SpecFiles.All.Select(file => file.Name)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void An_unknown_key_is_refused_by_the_binder_and_by_the_schema(string kind)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach ((SpecFile file, MappingNode root, MapSpec map, MappingNode node) in Maps(kind))
        {
            // Its other keys are codes.
            if (map.Others is not null || !tried.Add(map.Home + map.Name))
                continue;
            var unknown = new MappingEntry(new ScalarNode("zzzzzz", true, default), new ScalarNode("1", true, default));
            ShouldBeRefused(kind, file, root, node, new MappingNode([.. node.Entries, unknown], node.Span), $"{map.What} with zzzzzz", SpecRules.UnknownKey);
        }

        tried.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_value_of_another_shape_is_refused_by_the_binder_and_by_the_schema(string kind)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach ((SpecFile file, MappingNode root, MapSpec map, MappingNode node) in Maps(kind))
        foreach (MappingEntry entry in node.Entries.Where(entry => map.Has(entry.Key.Value)))
        {
            string key = entry.Key.Value;
            if (!tried.Add($"{map.Home} {map.Name} {key}"))
                continue;
            SpecNode word = new ScalarNode("zzzzzz", true, default);
            SpecNode wrong = key == ListOfLists ? word : new SequenceNode([new SequenceNode([word], default)], default);
            MappingNode spoilt = node.With([new MappingEntry(entry.Key, wrong)]);
            ShouldBeRefused(kind, file, root, node, spoilt, $"'{key}' of {map.What} as a list of lists", SpecRules.WrongShape, SpecRules.InvalidValue);
        }

        tried.ShouldNotBeEmpty();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_lacks_a_key_is_refused_by_the_binder_and_by_the_schema(string kind)
    {
        var tried = new HashSet<string>(StringComparer.Ordinal);
        foreach ((SpecFile file, MappingNode root, MapSpec map, MappingNode node) in Maps(kind))
        foreach (KeySpec key in map.Keys.Where(key => key.IsRequired && node.Find(key.Name) is not null))
        {
            // A file is told by its one key from others.
            if ((map.Name.Length == 0 && map.Keys.Count == 1) || !tried.Add($"{map.Home} {map.Name} {key.Name}"))
                continue;
            var spoilt = new MappingNode([.. node.Entries.Where(entry => entry.Key.Value != key.Name)], node.Span);
            ShouldBeRefused(kind, file, root, node, spoilt, $"{map.What} without '{key.Name}'", SpecRules.MissingKey);
        }

        tried.ShouldNotBeEmpty();
    }

    [Fact]
    public void Every_key_has_a_sentence_of_meaning()
    {
        foreach (MapSpec map in Reached())
        foreach (KeySpec key in map.Keys)
            key.Meaning.ShouldEndWith(".", Case.Sensitive, $"'{key.Name}' of {map.What}");
    }

    [Fact]
    public void The_keys_of_a_map_are_listed_once()
    {
        foreach (MapSpec map in Reached())
            map.KeyNames.ShouldBeUnique(map.What);
    }

    private static IEnumerable<MapSpec> Reached() => SpecFiles.All.SelectMany(file => Maps(file.Name)).Select(place => place.Map).Distinct();

    private static IEnumerable<(SpecFile File, MappingNode Root, MapSpec Map, MappingNode Node)> Maps(string kind)
    {
        MapSpec top = SpecFiles.All.Single(file => file.Name == kind).Root;
        foreach (
            (SpecFile file, MappingNode root) in Roots.Value.Where(read =>
                Schemas.NamedBy(read.File.Text)!.EndsWith($"/{kind}.schema.json", StringComparison.Ordinal)
            )
        )
        foreach ((MapSpec map, MappingNode node) in KeyPlaces.MapsOf(top, root))
            yield return (file, root, map, node);
    }

    private static MappingNode Read(string text) => YamlReader.Read(text, new DiagnosticBag(""), TestContext.Current.CancellationToken).ShouldNotBeNull();

    private void ShouldBeRefused(string kind, SpecFile file, MappingNode root, MappingNode old, MappingNode other, string what, params SpecRule[] rules)
    {
        string spoilt = FlowText.Of(KeyPlaces.Replaced(root, old, other));
        Known.Value.Refuses($"{kind}.schema.json", spoilt).ShouldBe(true, $"The schema takes {what} in {file.Path}.");
        // Alone, a file of shared definitions is quick to look at; what is wrong in a part that needs others is only seen with them.
        IReadOnlyList<SpecFile>[] surroundings = Shared.Contains(file)
            ?
            [
                [],
                Shared,
            ]
            : [Shared];
        surroundings.Any(others => IsRefused(file, root, spoilt, others, rules)).ShouldBeTrue($"The binder takes {what} in {file.Path}.");
    }

    private bool IsRefused(SpecFile file, MappingNode root, string spoilt, IReadOnlyList<SpecFile> others, SpecRule[] rules)
    {
        if (!_before.TryGetValue((file.Path, others.Count), out IReadOnlyList<(SpecRule Rule, string Message)>? before))
            _before[(file.Path, others.Count)] = before = Mistakes(file, FlowText.Of(root), others);
        return Mistakes(file, spoilt, others).Except(before).Any(mistake => rules.Contains(mistake.Rule));
    }

    // Without the commands beside it, whose absence is none of its mistakes.
    private static IReadOnlyList<(SpecRule Rule, string Message)> Mistakes(SpecFile file, string text, IReadOnlyList<SpecFile> others) =>
        [
            .. Loaded
                .Value.With(others.Where(other => other.Path != file.Path).Append(new SpecFile(file.Path, text)), TestContext.Current.CancellationToken)
                .Diagnostics.Where(diagnostic => diagnostic.Path == file.Path)
                .Select(diagnostic => (diagnostic.Rule, diagnostic.Message)),
        ];
}
