#if NET
using System.Text.Json;

namespace WebEx;

internal sealed class IntegerValue(string name, string code) : ReplyScalar(name, code)
{
    protected override string Expected => "a whole number of 32 bits";

    public override object? Read(ref ReplyReader reader) => reader.Integer(Code);

    public override string ToText(object value) => Invariant.Text((int)value);

    protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteNumberValue((int)value);

    protected override object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style)
    {
        if (json.TokenType == JsonTokenType.Number)
            return json.TryGetInt32(out int number) ? number : null;
        return
            json.TokenType == JsonTokenType.String
            && style.ReadsNumbersInTexts
            && Invariant.TryRead(json.GetString().AsSpan(), out long read)
            && read is >= int.MinValue and <= int.MaxValue
            ? (int)read
            : null;
    }
}
#endif
