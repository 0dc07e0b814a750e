using System.Text.Json;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>Everything that a catalogue says as one JSON document, node by node, so that it can be compared without its files.</summary>
internal static class FactDocument
{
    private const string Format = "webex-spec facts 1";
    private const int MostDepth = 16;
    private const long MostBytes = 64 * 1024 * 1024;

    private static readonly Dictionary<string, FactKind> Kinds = Enum.GetValues<FactKind>().ToDictionary(JsonWriting.Word, StringComparer.Ordinal);

    /// <summary>Writes it.</summary>
    public static string Write(FactNode catalogue) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WritePropertyName("catalogue");
            Write(json, catalogue);
            json.WriteEndObject();
        });

    /// <summary>Reads it.</summary>
    /// <exception cref="MisuseException">There is no such file, or it is another one.</exception>
    public static FactNode Read(string path)
    {
        try
        {
            if (new FileInfo(path).Length > MostBytes)
                throw new MisuseException($"{Quoted.Text(path)} has more than {MostBytes / 1024 / 1024} MB.");
            using JsonDocument document = JsonDocument.Parse(File.ReadAllBytes(path), new JsonDocumentOptions { MaxDepth = 4 * MostDepth });
            return
                document.RootElement is { ValueKind: JsonValueKind.Object } root
                && root.TryGetProperty("format", out JsonElement format)
                && format.ValueEquals(Format)
                ? Read(root.GetProperty("catalogue"))
                : throw new MisuseException(
                    $"{Quoted.Text(path)} is another document than that of '{ToolName.Text} export --format facts', which alone has all that is compared."
                );
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or KeyNotFoundException or InvalidOperationException)
        {
            throw new MisuseException($"the document {Quoted.Text(path)} cannot be read: {e.Message}");
        }
    }

    private static void Write(Utf8JsonWriter json, FactNode node)
    {
        json.WriteStartObject();
        json.WriteString("kind", JsonWriting.Word(node.Kind));
        json.WriteString("key", node.Key);
        json.WriteStartObject("facts");
        foreach ((string name, string value) in node.Facts)
            json.WriteString(name, value);
        json.WriteEndObject();
        json.WriteStartArray("children");
        foreach (FactNode child in node.Children)
            Write(json, child);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static FactNode Read(JsonElement element)
    {
        string kind = element.GetProperty("kind").GetString() ?? "";
        var node = new FactNode(
            Kinds.TryGetValue(kind, out FactKind known) ? known : throw new JsonException($"{Quoted.Text(kind)} is not a kind of fact."),
            element.GetProperty("key").GetString() ?? throw new JsonException("A key is null.")
        );
        foreach (JsonProperty fact in element.GetProperty("facts").EnumerateObject())
            _ = node.With(fact.Name, fact.Value.GetString());
        return node.With(element.GetProperty("children").EnumerateArray().Select(Read));
    }
}
