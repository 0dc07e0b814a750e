#if NET
namespace WebEx;

// Parameters with numbers in their codes: NAME1, TYPE1, NAME2, TYPE2.
internal sealed class NumberedListValue(string name, int from, int? to, ReplyScalar[] parts) : ReplyListValue(name, parts)
{
    private readonly string _codes = string.Join("|", parts.Select(part => part.Code));

    public override object? Read(ref ReplyReader reader) => reader.Items(_codes, from, to, ReadParts);

    protected override void AddElements(List<KeyValuePair<string, string>> pairs, IReadOnlyList<object?[]> elements)
    {
        for (int i = 0; i < elements.Count; i++)
        {
            for (int part = 0; part < Parts.Length; part++)
            {
                if (elements[i][part] is not null)
                    pairs.Add(new(CodeTemplate.Fill(Parts[part].Code, from + i), TextOf(elements[i], part)));
            }
        }
    }
}
#endif
