using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.Tool.Schemas;

/// <summary>Lays a JSON document out for readers: what fits into a line stands in one.</summary>
internal static class JsonLayout
{
    private const int MaxLength = 160;
    private const int Step = 2;

    // What is no part of a Web page stays readable.
    private static readonly JsonSerializerOptions Plain = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The text of a document, its last line break included.</summary>
    public static string Write(JsonNode document)
    {
        var text = new StringBuilder();
        Write(document, text, depth: 0, taken: 0);
        return text.Append('\n').ToString();
    }

    private static void Write(JsonNode? node, StringBuilder text, int depth, int taken)
    {
        string line = Line(node);
        // A comma may follow.
        if (depth > 0 && (taken + line.Length < MaxLength || node is not (JsonObject or JsonArray)))
        {
            text.Append(line);
            return;
        }

        if (node is JsonArray words && !words.Any(item => item is JsonObject or JsonArray))
        {
            Fill(words, text, depth);
            return;
        }

        (string? Name, JsonNode? Value)[] members = node switch
        {
            JsonObject map => [.. map.Select(member => ((string?)member.Key, member.Value))],
            JsonArray list => [.. list.Select(item => ((string?)null, item))],
            _ => throw new InvalidOperationException("A document is an object or a list."),
        };
        text.Append(node is JsonObject ? "{\n" : "[\n");
        string indent = new(' ', Step * (depth + 1));
        for (int i = 0; i < members.Length; i++)
        {
            string name = members[i].Name is { } key ? JsonSerializer.Serialize(key, Plain) + ": " : "";
            text.Append(indent).Append(name);
            Write(members[i].Value, text, depth + 1, indent.Length + name.Length);
            text.Append(i < members.Length - 1 ? ",\n" : "\n");
        }

        text.Append(' ', Step * depth).Append(node is JsonObject ? '}' : ']');
    }

    // As many words as a line takes.
    private static void Fill(JsonArray words, StringBuilder text, int depth)
    {
        string indent = new(' ', Step * (depth + 1));
        text.Append("[\n").Append(indent);
        int taken = indent.Length;
        for (int i = 0; i < words.Count; i++)
        {
            string word = Line(words[i]) + (i < words.Count - 1 ? "," : "");
            bool isFirst = taken == indent.Length;
            if (!isFirst && taken + 1 + word.Length > MaxLength)
            {
                text.Append('\n').Append(indent);
                taken = indent.Length;
                isFirst = true;
            }

            text.Append(isFirst ? "" : " ").Append(word);
            taken += word.Length + (isFirst ? 0 : 1);
        }

        text.Append('\n').Append(' ', Step * depth).Append(']');
    }

    private static string Line(JsonNode? node) =>
        node switch
        {
            JsonObject { Count: 0 } => "{}",
            JsonObject map => "{ " + string.Join(", ", map.Select(member => $"{JsonSerializer.Serialize(member.Key, Plain)}: {Line(member.Value)}")) + " }",
            JsonArray { Count: 0 } => "[]",
            JsonArray list => (list.Any(item => item is JsonObject) ? "[ " : "[")
                + string.Join(", ", list.Select(Line))
                + (list.Any(item => item is JsonObject) ? " ]" : "]"),
            null => "null",
            _ => node.ToJsonString(Plain),
        };
}
