using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace WebEx.Spec.Packing;

/// <summary>A schema of the catalogue's files as it holds for a consumer's own: what is in no guide has no line in it.</summary>
internal static class RelaxedSchema
{
    private const string Required = "required";

    private static readonly string[] OfTheGuide = ["guide", "line"];

    private static readonly JsonSerializerOptions Format = new()
    {
        WriteIndented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>Writes it under the same name into a folder.</summary>
    public static void Write(string schema, string folder)
    {
        JsonNode root = JsonNode.Parse(File.ReadAllText(schema)) ?? throw new PackingException($"{schema} is empty.");
        Relax(root);
        Directory.CreateDirectory(folder);
        File.WriteAllText(Path.Combine(folder, Path.GetFileName(schema)), root.ToJsonString(Format) + "\n");
    }

    private static void Relax(JsonNode? node)
    {
        if (node is JsonArray array)
        {
            foreach (JsonNode? item in array)
                Relax(item);
        }
        else if (node is JsonObject map)
        {
            // A list of names; a key of the language that happens to be called so has a schema.
            if (map[Required] is JsonArray names)
                map[Required] = new JsonArray([.. names.Select(name => (string)name!).Except(OfTheGuide).Select(name => JsonValue.Create(name))]);
            foreach ((_, JsonNode? value) in map)
                Relax(value);
        }
    }
}
