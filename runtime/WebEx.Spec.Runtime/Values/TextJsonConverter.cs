#if NET
using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebEx.CodeGeneration;

/// <summary>A value that is one text in JSON: that of its <c>ToString</c>, which its <c>Parse</c> reads. A date and a time have a T between them there, as in
/// ISO 8601.</summary>
/// <typeparam name="T">The type of the value.</typeparam>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class TextJsonConverter<T> : JsonConverter<T>
    where T : struct, IParsable<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String && T.TryParse(reader.GetString(), null, out T value)
            ? value
            : throw new JsonException("This is not a " + typeof(T).Name + ": it is a text in the form of its ToString, without a time zone.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        string text = value.ToString()!;
        writer.WriteStringValue(value is WebExDateTime ? text.Replace(' ', 'T') : text);
    }
}
#endif
