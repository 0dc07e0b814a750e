#if NET
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx;

/// <summary>
/// Keeps secrets in the JSON of requests and replies: passwords, tickets, card numbers, partner IDs, additional arguments and parameters, the text of an
/// unreadable reply and an error code that is not in the catalogue. Without it they are left out (null) when a request or a reply is written, whoever reads the
/// JSON; they are always read. For a queue or a store that may hold secrets: <c>options.Converters.Add(new KeepWebExSecrets())</c>, or
/// <c>[JsonSourceGenerationOptions(Converters = [typeof(KeepWebExSecrets)])]</c>. It converts nothing itself.
/// </summary>
public sealed class KeepWebExSecrets : JsonConverterFactory
{
    /// <inheritdoc/>
    public override bool CanConvert(Type typeToConvert) => false;

    /// <inheritdoc/>
    public override JsonConverter? CreateConverter(Type typeToConvert, JsonSerializerOptions options) => null;

    internal static bool Are(JsonSerializerOptions options)
    {
        for (int i = 0; i < options.Converters.Count; i++)
        {
            if (options.Converters[i] is KeepWebExSecrets)
                return true;
        }

        return false;
    }
}
#endif
