using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace WebEx.Site.Admin;

/// <summary>How documents of the admin API are read and written.</summary>
internal static class AdminJson
{
    // By reflection: code that is generated for JSON forgets the default of a property that can only be set at the beginning.
    public static JsonSerializerOptions Options { get; } = Create();

    public static JsonTypeInfo InfoOf(Type type) => Options.GetTypeInfo(type);

    private static JsonSerializerOptions Create()
    {
        JsonSerializerOptions options = new()
        {
            PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
            UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
            RespectNullableAnnotations = true,
            WriteIndented = true,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
            Converters = { new JsonStringEnumConverter() },
        };
        options.MakeReadOnly();
        return options;
    }
}
