using System.Collections.Frozen;
using System.Text.Json;

namespace WebEx.Site.Kernel;

/// <summary>The document of the catalogue that travels in the assembly.</summary>
internal static class CatalogueDocument
{
    private static readonly Lazy<JsonDocument> Document = new(Read);

    private static readonly Lazy<FrozenDictionary<string, JsonElement>> Commands = new(() =>
        Root.GetProperty("commands").EnumerateArray().ToFrozenDictionary(command => command.GetProperty("id").GetString()!, StringComparer.Ordinal)
    );

    public static JsonElement Root => Document.Value.RootElement;

    /// <summary>The arguments of a command, by its id; none where there is no such command.</summary>
    public static IEnumerable<JsonElement> ArgumentsOf(string? id) => PartsOf(id, "arguments");

    /// <summary>The errors of a command, by its id; none where there is no such command.</summary>
    public static IEnumerable<JsonElement> ErrorsOf(string? id) => PartsOf(id, "errors");

    private static JsonElement.ArrayEnumerator PartsOf(string? id, string property) =>
        id is not null && Commands.Value.TryGetValue(id, out JsonElement command) ? command.GetProperty(property).EnumerateArray() : default;

    private static JsonDocument Read()
    {
        using Stream stream = typeof(CatalogueDocument).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonDocument.Parse(stream);
    }
}
