#if NET
using System.Net;
using System.Text;

namespace WebEx;

// Elements of markup; those of a path such as SharedAPP/App are in one other.
internal sealed class ElementListValue(string name, string path, bool isText, bool isXml, ReplyScalar[] parts) : ReplyListValue(name, parts)
{
    private readonly int _slash = path.IndexOf('/', StringComparison.Ordinal);

    public override object? Read(ref ReplyReader reader) => reader.Elements(path, ReadParts, isText);

    protected override void AddElements(List<KeyValuePair<string, string>> pairs, IReadOnlyList<object?[]> elements)
    {
        string code = path[(_slash + 1)..];
        if (_slash < 0)
            pairs.AddRange(elements.Select(element => KeyValuePair.Create(code, isText ? TextOf(element, 0) : Children(element))));
        else if (elements.Count > 0)
            pairs.Add(new(path[.._slash], string.Concat(elements.Select(element => Tagged(code, isText ? Encoded(TextOf(element, 0)) : Children(element))))));
    }

    private string Children(object?[] element)
    {
        var markup = new StringBuilder();
        for (int part = 0; part < Parts.Length; part++)
        {
            if (element[part] is not null)
                _ = markup.Append(Tagged(Parts[part].Code, Encoded(TextOf(element, part))));
        }

        return markup.ToString();
    }

    private string Encoded(string text) => isXml ? WebUtility.HtmlEncode(text) : text;

    private static string Tagged(string code, string inner) => "<" + code + ">" + inner + "</" + code + ">";
}
#endif
