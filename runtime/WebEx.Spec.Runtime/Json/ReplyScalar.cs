#if NET
using System.Text.Json;

namespace WebEx;

// A value that is sent in one parameter.
internal abstract class ReplyScalar(string name, string code) : ReplyValue(name)
{
    public string Code => code;

    public virtual bool IsSecret => false;

    public abstract string ToText(object value);

    public sealed override void AddTo(List<KeyValuePair<string, string>> pairs, object value) => pairs.Add(new(code, ToText(value)));

    public sealed override void Write(Utf8JsonWriter json, object? value, ReplyJsonStyle style)
    {
        if (IsSecret && !style.KeepsSecrets)
            value = null;
        if (value is null && !style.WritesNull)
            return;
        json.WritePropertyName(style.NameOf(Name));
        if (value is null)
            json.WriteNullValue();
        else
            WriteValue(json, value);
    }

    public sealed override object? ReadJson(ref Utf8JsonReader json, string place, ReplyJsonStyle style) =>
        json.TokenType == JsonTokenType.Null ? null : ReadValue(ref json, style) ?? throw new JsonException(place + " is not " + Expected + ".");

    public sealed override bool IsSame(object? one, object? other) => Equals(one, other);

    // In words, behind "is not".
    protected abstract string Expected { get; }

    protected abstract void WriteValue(Utf8JsonWriter json, object value);

    // Null where it is of another type.
    protected abstract object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style);
}
#endif
