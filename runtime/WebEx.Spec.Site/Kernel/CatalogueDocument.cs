using System.Text.Json;

namespace WebEx.Site.Kernel;

/// <summary>The document of the catalogue that travels in the assembly.</summary>
internal static class CatalogueDocument
{
    private static readonly Lazy<JsonDocument> Document = new(Read);

    public static JsonElement Root => Document.Value.RootElement;

    private static JsonDocument Read()
    {
        using Stream stream = typeof(CatalogueDocument).Assembly.GetManifestResourceStream("catalogue.json")!;
        return JsonDocument.Parse(stream);
    }
}
