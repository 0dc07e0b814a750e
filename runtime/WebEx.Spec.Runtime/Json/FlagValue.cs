#if NET
using System.Text.Json;

namespace WebEx;

internal sealed class FlagValue(string name, string code, string tokens) : ReplyScalar(name, code)
{
    protected override string Expected => "true or false";

    public override object? Read(ref ReplyReader reader) => reader.Flag(Code, tokens);

    public override string ToText(object value) => Tokens.Flag(tokens, (bool)value).ToString();

    protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteBooleanValue((bool)value);

    protected override object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style) =>
        json.TokenType is JsonTokenType.True or JsonTokenType.False ? json.GetBoolean() : null;
}
#endif
