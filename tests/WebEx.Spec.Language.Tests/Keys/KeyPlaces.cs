using WebEx.Spec.Language.Keys;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests.Keys;

/// <summary>Where the keys of the tables stand in a file.</summary>
internal static class KeyPlaces
{
    /// <summary>The maps of a file, each with what it is by the tables.</summary>
    public static IEnumerable<(MapSpec Map, MappingNode Node)> MapsOf(MapSpec map, MappingNode node) =>
        node.Entries.SelectMany(entry => Value(map, entry.Key.Value) is { } shape ? Under(shape, entry.Value) : []).Prepend((map, node));

    private static ValueShape? Value(MapSpec map, string key) => map.Has(key) ? map.Find(key).Value : map.Others;

    private static IEnumerable<(MapSpec Map, MappingNode Node)> Under(ValueShape shape, SpecNode node) =>
        (shape, node) switch
        {
            (ValueShape.NamedShape named, _) => Under(named.Shape, node),
            (ValueShape.SameAsShape same, _) => Under(same.Owner.Find(same.Name).Value, node),
            (ValueShape.EitherShape either, _) => either.Shapes.SelectMany(one => Under(one, node)),
            (ValueShape.ListShape list, SequenceNode items) => items.Items.SelectMany(item => Under(list.Item, item)),
            (ValueShape.MapOfShape map, MappingNode entries) => entries.Entries.SelectMany(entry => Under(map.Value, entry.Value)),
            (ValueShape.MapShape map, MappingNode inner) => MapsOf(map.Spec, inner),
            _ => [],
        };

    /// <summary>A file in which one map is another one.</summary>
    public static SpecNode Replaced(SpecNode node, SpecNode old, SpecNode other) =>
        ReferenceEquals(node, old)
            ? other
            : node switch
            {
                MappingNode map => new MappingNode([.. map.Entries.Select(entry => new MappingEntry(entry.Key, Replaced(entry.Value, old, other)))], map.Span),
                SequenceNode list => new SequenceNode([.. list.Items.Select(item => Replaced(item, old, other))], list.Span),
                _ => node,
            };
}
