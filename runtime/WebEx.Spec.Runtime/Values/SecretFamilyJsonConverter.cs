#if NET
using System.ComponentModel;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.CodeGeneration;

/// <summary>The same as <see cref="SecretJsonConverter"/> for the secrets of an indexed family: <c>{ "1": "..." }</c>.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class SecretFamilyJsonConverter : JsonConverter<IndexedValues<string>>
{
    /// <inheritdoc/>
    public override IndexedValues<string>? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw new JsonException("Secrets by number are an object, such as { \"1\": \"...\" }.");

        var values = new IndexedValues<string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isNumber = int.TryParse(reader.GetString(), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number);
            if (!isNumber || !reader.Read() || reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
                throw new JsonException("Each secret is a text under its number.");
            ((IDictionary<int, string>)values)[number] = reader.GetString()!;
        }

        return values;
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, IndexedValues<string> value, JsonSerializerOptions options)
    {
        if (value.Count > 0 && !KeepWebExSecrets.Are(options))
        {
            writer.WriteNullValue();
            return;
        }

        writer.WriteStartObject();
        foreach (KeyValuePair<int, string> item in value)
            writer.WriteString(Invariant.Text(item.Key), item.Value);
        writer.WriteEndObject();
    }
}
#endif
