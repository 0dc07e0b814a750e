#if NET
using System.Text.Json;

namespace WebEx;

// A list of elements, each with the same parts. An element is an array here, with null for a part that is absent.
internal abstract class ReplyListValue(string name, ReplyScalar[] parts) : ReplyValue(name)
{
    protected ReplyScalar[] Parts => parts;

    public sealed override void AddTo(List<KeyValuePair<string, string>> pairs, object value) => AddElements(pairs, (IReadOnlyList<object?[]>)value);

    public sealed override void Write(Utf8JsonWriter json, object? value, ReplyJsonStyle style)
    {
        json.WriteStartArray(style.NameOf(Name));
        foreach (object?[] element in (IReadOnlyList<object?[]>?)value ?? [])
        {
            json.WriteStartObject();
            for (int i = 0; i < parts.Length; i++)
                parts[i].Write(json, element[i], style);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public sealed override object? ReadJson(ref Utf8JsonReader json, string place, ReplyJsonStyle style)
    {
        if (json.TokenType == JsonTokenType.Null)
            return null;
        if (json.TokenType != JsonTokenType.StartArray)
            throw new JsonException(place + " is not a list of objects.");
        var elements = new List<object?[]>();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            elements.Add(ReadElement(ref json, place + "[" + Invariant.Text(elements.Count) + "]", style));
        return elements;
    }

    public sealed override bool IsSame(object? one, object? other)
    {
        var first = (IReadOnlyList<object?[]>?)one ?? [];
        var second = (IReadOnlyList<object?[]>?)other ?? [];
        return first.Count == second.Count && first.Zip(second, (left, right) => left.SequenceEqual(right)).All(isSame => isSame);
    }

    protected object?[] ReadParts(ref ReplyReader reader)
    {
        object?[] element = new object?[parts.Length];
        for (int i = 0; i < parts.Length; i++)
            element[i] = parts[i].Read(ref reader);
        return element;
    }

    protected abstract void AddElements(List<KeyValuePair<string, string>> pairs, IReadOnlyList<object?[]> elements);

    protected string TextOf(object?[] element, int part) => element[part] is { } value ? parts[part].ToText(value) : "";

    private object?[] ReadElement(ref Utf8JsonReader json, string place, ReplyJsonStyle style)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException(place + " is not an object.");
        object?[] element = new object?[parts.Length];
        bool[] isThere = new bool[parts.Length];
        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            string name = json.GetString()!;
            int index = Array.FindIndex(parts, part => style.Is(part.Name, name));
            if (index < 0)
                throw new JsonException(place + " has a property that an element of " + Name + " does not have: " + ReplyJsonStyle.Shown(name) + ".");
            if (isThere[index])
                throw new JsonException(place + "." + parts[index].Name + " is there more than once.");
            isThere[index] = true;
            _ = json.Read();
            element[index] = parts[index].ReadJson(ref json, place + "." + parts[index].Name, style);
        }

        return element;
    }
}
#endif
