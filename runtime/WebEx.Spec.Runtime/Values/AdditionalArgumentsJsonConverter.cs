#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.CodeGeneration;

/// <summary>
/// Additional arguments in JSON: an object, <c>{ "CSRF": "t" }</c>, where each code is there once; else the pairs in their order, <c>[["CSRF", "t"], ["CSRF",
/// "u"]]</c>. Either is read. They count as secrets: see <see cref="KeepWebExSecrets"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdditionalArgumentsJsonConverter : JsonConverter<AdditionalArguments>
{
    /// <inheritdoc/>
    public override AdditionalArguments? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ReadPairs(ref reader) ?? throw new JsonException("Additional arguments are an object of texts, or a list of pairs of texts.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdditionalArguments value, JsonSerializerOptions options)
    {
        if (value.Count > 0 && !KeepWebExSecrets.Are(options))
            writer.WriteNullValue();
        else
            WritePairs(writer, value);
    }

    // Null for anything else.
    internal static AdditionalArguments? ReadPairs(ref Utf8JsonReader reader)
    {
        var arguments = new AdditionalArguments();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string code = reader.GetString()!;
                if (Text(ref reader) is not { } value)
                    return null;
                arguments.Add(code, value);
            }

            return arguments;
        }

        if (reader.TokenType != JsonTokenType.StartArray)
            return null;
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            if (Text(ref reader) is not { } code || Text(ref reader) is not { } value || !reader.Read() || reader.TokenType != JsonTokenType.EndArray)
                return null;
            arguments.Add(code, value);
        }

        return reader.TokenType == JsonTokenType.EndArray ? arguments : null;
    }

    internal static void WritePairs(Utf8JsonWriter writer, AdditionalArguments value)
    {
        if (value.Select(argument => argument.Key).Distinct(StringComparer.Ordinal).Count() == value.Count)
        {
            writer.WriteStartObject();
            foreach (KeyValuePair<string, string> argument in value)
                writer.WriteString(argument.Key, argument.Value);
            writer.WriteEndObject();
            return;
        }

        writer.WriteStartArray();
        foreach (KeyValuePair<string, string> argument in value)
        {
            writer.WriteStartArray();
            writer.WriteStringValue(argument.Key);
            writer.WriteStringValue(argument.Value);
            writer.WriteEndArray();
        }

        writer.WriteEndArray();
    }

    private static string? Text(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
}
#endif
