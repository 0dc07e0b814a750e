using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;

namespace WebEx.Tests;

/// <summary>Writes YAML of maps, lists and texts, every text in double quotes.</summary>
internal static class YamlText
{
    private const int Wide = 100;

    /// <summary>A document: each key of the map in a line of its own.</summary>
    public static string Document(JsonObject map) => string.Concat(map.Select(entry => $"{Quoted(entry.Key)}: {Flow(entry.Value, 0)}\n"));

    private static string Flow(JsonNode? node, int depth) =>
        node switch
        {
            null => "null",
            JsonObject map => Joined("{ ", map.Select(entry => $"{Quoted(entry.Key)}: {Flow(entry.Value, depth + 1)}"), " }", depth),
            JsonArray list => Joined("[", list.Select(item => Flow(item, depth + 1)), "]", depth),
            JsonValue value when value.TryGetValue(out string? text) => Quoted(text),
            _ => node.ToJsonString(),
        };

    private static string Joined(string open, IEnumerable<string> items, string close, int depth)
    {
        string[] all = [.. items];
        string line = open + string.Join(", ", all) + close;
        string indent = new(' ', 2 * (depth + 1));
        return line.Length < Wide ? line : $"{open}\n{indent}{string.Join(",\n" + indent, all)}\n{indent}{close}";
    }

    // Whatever is not printable ASCII is escaped, by its code point.
    private static string Quoted(string text)
    {
        var quoted = new StringBuilder("\"");
        foreach (Rune rune in text.EnumerateRunes())
        {
            _ = rune.Value switch
            {
                '"' or '\\' => quoted.Append('\\').Append((char)rune.Value),
                >= ' ' and <= '~' => quoted.Append((char)rune.Value),
                <= 0xFFFF => quoted.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => quoted.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
        }

        return quoted.Append('"').ToString();
    }
}
