#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.CodeGeneration;

/// <summary>
/// Additional arguments in JSON: an object, <c>{ "CSRF": "t" }</c>, where each code is there once; else the pairs in their order, <c>[["CSRF", "t"], ["CSRF", "u"]]</c>. Either is
/// read. They count as secrets: see <see cref="KeepWebExSecrets"/>.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AdditionalArgumentsJsonConverter : JsonConverter<AdditionalArguments>
{
    /// <inheritdoc/>
    public override AdditionalArguments? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var arguments = new AdditionalArguments();
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                string code = reader.GetString()!;
                arguments.Add(code, Text(ref reader));
            }

            return arguments;
        }

        if (reader.TokenType != JsonTokenType.StartArray) throw Malformed();
        while (reader.Read() && reader.TokenType == JsonTokenType.StartArray)
        {
            string code = Text(ref reader);
            arguments.Add(code, Text(ref reader));
            if (!reader.Read() || reader.TokenType != JsonTokenType.EndArray) throw Malformed();
        }

        return reader.TokenType == JsonTokenType.EndArray ? arguments : throw Malformed();
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, AdditionalArguments value, JsonSerializerOptions options)
    {
        if (value.Count > 0 && !KeepWebExSecrets.Are(options))
        {
            writer.WriteNullValue();
        }
        else if (value.Select(argument => argument.Key).Distinct(StringComparer.Ordinal).Count() == value.Count)
        {
            writer.WriteStartObject();
            foreach (KeyValuePair<string, string> argument in value) writer.WriteString(argument.Key, argument.Value);
            writer.WriteEndObject();
        }
        else
        {
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
    }

    private static string Text(ref Utf8JsonReader reader) => reader.Read() && reader.TokenType == JsonTokenType.String ? reader.GetString()! : throw Malformed();

    private static JsonException Malformed() => new("Additional arguments are an object of texts, or a list of pairs of texts.");
}
#endif
