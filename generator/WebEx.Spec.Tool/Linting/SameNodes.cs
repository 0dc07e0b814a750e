using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Tool.Linting;

/// <summary>Whether two stretches of YAML say the same, wherever they stand.</summary>
internal static class SameNodes
{
    /// <summary>True when they do. The order of keys says nothing.</summary>
    /// <param name="one">The one.</param>
    /// <param name="other">The other.</param>
    /// <param name="aside">Keys of the outermost maps that are left aside.</param>
    public static bool Are(SpecNode one, SpecNode other, params IReadOnlyCollection<string> aside) =>
        (one, other) switch
        {
            (ScalarNode left, ScalarNode right) => left.Value == right.Value && left.IsNull == right.IsNull,
            (SequenceNode left, SequenceNode right) => left.Items.Count == right.Items.Count
                && left.Items.Zip(right.Items).All(pair => Are(pair.First, pair.Second)),
            (MappingNode left, MappingNode right) => AreMaps(Entries(left, aside), Entries(right, aside)),
            _ => false,
        };

    private static List<MappingEntry> Entries(MappingNode map, IReadOnlyCollection<string> aside) =>
        [.. map.Entries.Where(entry => !aside.Contains(entry.Key.Value))];

    private static bool AreMaps(List<MappingEntry> left, List<MappingEntry> right) =>
        left.Count == right.Count && left.All(entry => right.Exists(other => other.Key.Value == entry.Key.Value && Are(entry.Value, other.Value)));
}
