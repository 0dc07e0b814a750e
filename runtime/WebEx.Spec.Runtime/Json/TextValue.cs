#if NET
using System.Text.Json;

namespace WebEx;

internal sealed class TextValue(string name, string code, bool isSecret) : ReplyScalar(name, code)
{
    public override bool IsSecret => isSecret;

    protected override string Expected => "a text";

    public override object? Read(ref ReplyReader reader) => reader.Text(Code);

    public override string ToText(object value) => (string)value;

    protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue((string)value);

    protected override object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style) => json.TokenType == JsonTokenType.String ? json.GetString() : null;
}
#endif
