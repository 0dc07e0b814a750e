#if NET
using System.Text.Json;

namespace WebEx;

// The index of a token, and of the member of the enumeration that stands for it in JSON.
internal sealed class ChoiceValue(string name, string code, string tokens, string members, bool ignoreCase) : ReplyScalar(name, code)
{
    protected override string Expected => "one of " + members.Replace("|", ", ", StringComparison.Ordinal);

    public override object? Read(ref ReplyReader reader) => reader.Token(Code, tokens, ignoreCase);

    public override string ToText(object value) => At(tokens, (int)value);

    protected override void WriteValue(Utf8JsonWriter json, object value) => json.WriteStringValue(At(members, (int)value));

    protected override object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style) =>
        json.TokenType == JsonTokenType.String && Tokens.IndexOf(members, json.GetString().AsSpan(), '|', ignoreCase: true) is >= 0 and var index
            ? index
            : null;

    private static string At(string list, int index) =>
        Tokens.TryAt(list, index, '|', out ReadOnlySpan<char> one) ? one.ToString() : throw new ArgumentOutOfRangeException(nameof(index));
}
#endif
