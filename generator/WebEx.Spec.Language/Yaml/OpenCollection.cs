using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>A list or map whose end has not been read yet.</summary>
/// <param name="isMapping">True for a map.</param>
/// <param name="hasBrackets">True when it is written in brackets.</param>
/// <param name="start">Where it begins; null when only its first child tells.</param>
internal sealed class OpenCollection(bool isMapping, bool hasBrackets, SourceSpan? start)
{
    /// <summary>What has been read of it: elements, or keys and values in turns.</summary>
    public List<SpecNode> Children { get; } = [];

    /// <summary>True when it has as many elements as any may have.</summary>
    public bool IsFull => Children.Count >= (isMapping ? 2 * YamlReader.MaxEntries : YamlReader.MaxEntries);

    /// <summary>The node that comes out of it.</summary>
    public SpecNode Close(SourceSpan end, DiagnosticBag diagnostics)
    {
        // The parser says where the closing bracket stands. A block has none: there it says where the next thing begins, perhaps many blank lines further down.
        SourceSpan first = start ?? (Children.Count > 0 ? Children[0].Span : end);
        SourceSpan last = hasBrackets || Children.Count == 0 ? end : Children[Children.Count - 1].Span;
        var span = new SourceSpan(first.StartLine, first.StartColumn, last.EndLine, last.EndColumn + (hasBrackets ? 1 : 0));
        if (!isMapping)
            return new SequenceNode(Children, span);
        if (!IsList())
            return new MappingNode(Entries(diagnostics), span);

        // Whoever reads it goes on with what was meant.
        var words = Children.Where((_, i) => i % 2 == 0).ToList();
        diagnostics.Add(SpecMessages.MapWithoutColon(string.Join(", ", words.Select(Shown))), span);
        return new SequenceNode(words, span);
    }

    // { MC, TC }: to YAML two keys without values.
    private bool IsList()
    {
        if (!hasBrackets || Children.Count == 0)
            return false;
        for (int i = 0; i + 1 < Children.Count; i += 2)
        {
            if (Children[i] is not ScalarNode { IsPlain: true } key || key.End == ScalarEnd.Colon || key.Value.IndexOfAny([':', ' ']) >= 0)
                return false;
            if (Children[i + 1] is not ScalarNode { IsPlain: true, Value.Length: 0 })
                return false;
        }

        // {n} is the number in a code.
        return Children.Count > 2 || Children[0] is not ScalarNode { Value: "n" };
    }

    private static string Shown(SpecNode word) => Quoted.Text(((ScalarNode)word).Value).Trim('\'');

    private List<MappingEntry> Entries(DiagnosticBag diagnostics)
    {
        var entries = new List<MappingEntry>();
        var seen = new Dictionary<string, SourceSpan>(StringComparer.Ordinal);
        for (int i = 0; i + 1 < Children.Count; i += 2)
        {
            SpecNode value = Children[i + 1];
            if (Children[i] is not ScalarNode key)
            {
                diagnostics.Add(SpecMessages.KeyShape(Children[i].Kind), Children[i].Span);
                continue;
            }

            if (hasBrackets && key.End != ScalarEnd.Colon && value is ScalarNode { IsPlain: true, Value.Length: 0 })
            {
                if (WithoutColon(key, entries, diagnostics) is not { } split)
                    continue;
                (key, value) = (split.Key, split.Value);
            }

            if (seen.TryGetValue(key.Value, out SourceSpan other))
            {
                diagnostics.Add(SpecMessages.KeyTwice(key.Value, other.StartLine), key.Span);
                continue;
            }

            seen.Add(key.Value, key.Span);
            entries.Add(new MappingEntry(key, value));
        }

        return entries;
    }

    private static bool IsNumber(string text) => text.Length > 0 && text.All(c => c is >= '0' and <= '9');

    // To YAML "{ meaning: Deletes one, all of them, line: 3 }" has a key "all of them" without a value. The entry, if one can be made out.
    private static MappingEntry? WithoutColon(ScalarNode key, List<MappingEntry> entries, DiagnosticBag diagnostics)
    {
        int colon = key.IsPlain ? key.Value.IndexOf(':') : -1;
        if (colon > 0 && !key.Value.Contains(' '))
        {
            diagnostics.Add(SpecMessages.BlankAfterColon(key.Value), key.Span);
            return new MappingEntry(
                new ScalarNode(key.Value.Substring(0, colon), true, key.Span),
                new ScalarNode(key.Value.Substring(colon + 1), true, key.Span)
            );
        }

        MappingEntry? before = entries.Count > 0 ? entries[entries.Count - 1] : null;

        // "{ line: 3,262 }"
        if (before?.Value is ScalarNode { IsPlain: true } number && IsNumber(number.Value) && IsNumber(key.Value))
        {
            var whole = new SourceSpan(number.Span.StartLine, number.Span.StartColumn, key.Span.EndLine, key.Span.EndColumn);
            string digits = number.Value + key.Value;
            diagnostics.Add(SpecMessages.CommaInNumber(before.Key.Value, digits), whole);
            entries[entries.Count - 1] = new MappingEntry(before.Key, new ScalarNode(digits, true, whole));
            return null;
        }

        if (before?.Value is not ScalarNode { IsPlain: true } text)
        {
            diagnostics.Add(SpecMessages.KeyWithoutColon(key.Value), key.Span);
            return null;
        }

        // Of a text that is cut several times the first cut is enough.
        if (text.End != ScalarEnd.Cut && key.Value.EndsWith("\"", StringComparison.Ordinal))
            diagnostics.Add(SpecMessages.QuoteNotOpened(before.Key.Value), text.Span);
        else if (text.End != ScalarEnd.Cut)
            diagnostics.Add(SpecMessages.TextCutAtComma(key.Value, before.Key.Value), key.Span);
        entries[entries.Count - 1] = new MappingEntry(before.Key, new ScalarNode(text.Value, text.IsPlain, text.Span, ScalarEnd.Cut));
        return null;
    }
}
