#if NET
namespace WebEx;

// One parameter that holds all of it: 1:Question1:1;2:Question2:0.
internal sealed class PackedListValue(string name, string code, char separator, char inner, ReplyScalar[] parts) : ReplyListValue(name, parts)
{
    public override object? Read(ref ReplyReader reader) => reader.Packed(code, separator, inner, Parts.Length, ReadParts);

    protected override void AddElements(List<KeyValuePair<string, string>> pairs, IReadOnlyList<object?[]> elements) =>
        pairs.Add(new(code, string.Join(separator, elements.Select(element => string.Join(inner, Parts.Select((_, part) => TextOf(element, part)))))));
}
#endif
