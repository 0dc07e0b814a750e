#if NET
using System.Text.Json;

namespace WebEx;

internal sealed class TextListValue(string name, string code, string separator) : ReplyScalar(name, code)
{
    protected override string Expected => "a list of texts";

    public override object? Read(ref ReplyReader reader) => reader.TextList(Code, separator);

    // A separator behind the last item does not count, so that an empty one needs its own.
    public override string ToText(object value)
    {
        var items = (ValueList<string>)value;
        return string.Join(separator, items) + (items.Count > 0 && items[items.Count - 1].Length == 0 ? separator : "");
    }

    protected override void WriteValue(Utf8JsonWriter json, object value)
    {
        json.WriteStartArray();
        foreach (string item in (ValueList<string>)value)
            json.WriteStringValue(item);
        json.WriteEndArray();
    }

    protected override object? ReadValue(ref Utf8JsonReader json, ReplyJsonStyle style)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            return null;
        var items = new List<string>();
        while (json.Read() && json.TokenType == JsonTokenType.String)
            items.Add(json.GetString()!);
        return json.TokenType == JsonTokenType.EndArray ? new ValueList<string>(items) : null;
    }
}
#endif
