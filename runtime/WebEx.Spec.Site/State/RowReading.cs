using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WebEx.Site.State;

/// <summary>
/// How rows are read. By reflection: the code that is generated for JSON forgets the default of a property that can only be set at the beginning, and a row
/// that was stored before the property came would get null or false instead.
/// </summary>
internal static class RowReading
{
    private static readonly JsonSerializerOptions Options = new(StateJson.Default.Options)
    {
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
        Converters = { new JsonStringEnumConverter() },
    };

    /// <exception cref="JsonException">The text is not a row of the type.</exception>
    public static TRow Read<TRow>(string json)
        where TRow : class
    {
        TRow row = JsonSerializer.Deserialize<TRow>(json, Options) ?? throw new JsonException("A row is null.");
        return RowCheck.PathOfProblem(row) is { } path
            ? throw new JsonException($"{typeof(TRow).Name}{path}: it is no value that a site knows.", "$" + path, null, null)
            : row;
    }
}
