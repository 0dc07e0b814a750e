using System.Globalization;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Tests;

/// <summary>Walks the YAML of a file.</summary>
internal static class Yaml
{
    /// <summary>Every scalar below a node, with the key that it stands under and its line in the file.</summary>
    public static IEnumerable<(string Key, ScalarNode Value)> Scalars(SpecNode node, string key = "") =>
        node switch
        {
            ScalarNode scalar => [(key, scalar)],
            SequenceNode list => list.Items.SelectMany(item => Scalars(item, key)),
            MappingNode map => map.Entries.SelectMany(entry => Scalars(entry.Value, entry.Key.Value)),
            _ => [],
        };

    /// <summary>The text under a key; null where there is none.</summary>
    public static string? Text(this MappingNode map, string key) => (map.Find(key)?.Value as ScalarNode)?.Value;

    public static int? Integer(this MappingNode map, string key) =>
        int.TryParse(map.Text(key), NumberStyles.None, CultureInfo.InvariantCulture, out int number) ? number : null;

    public static IEnumerable<MappingNode> Maps(this MappingNode map, string key) =>
        ((map.Find(key)?.Value as SequenceNode)?.Items ?? []).OfType<MappingNode>();
}
