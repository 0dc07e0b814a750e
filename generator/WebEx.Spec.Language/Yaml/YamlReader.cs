using WebEx.Spec.Language.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace WebEx.Spec.Language.Yaml;

/// <summary>
/// Turns YAML into nodes by its events, within bounds that no honest spec file reaches. Aliases are refused outright, so that none can explode.
/// </summary>
public sealed class YamlReader
{
    /// <summary>The longest file that is read, in characters.</summary>
    public const int MaxLength = 256 * 1024;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 24;

    /// <summary>The longest list or map that is read, in elements.</summary>
    public const int MaxEntries = 2000;

    private const char ByteOrderMark = '\uFEFF';

    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly TextLines _lines;
    private readonly Stack<Open> _open = new();
    private SpecNode? _root;

    private YamlReader(TextLines lines, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _lines = lines;
        _diagnostics = diagnostics;
        _cancellation = cancellation;
    }

    /// <summary>Reads a file. What can't be read is reported, and null comes back when nothing usable is left.</summary>
    public static MappingNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (text.Length > MaxLength)
        {
            diagnostics.Add(SpecRules.TooLarge, SourceSpan.Start, $"The file has {text.Length} characters; a spec file may have {MaxLength}.");
            return null;
        }

        // Whoever decodes a file should have dropped it; no editor counts it as a column.
        if (text.Length > 0 && text[0] == ByteOrderMark) text = text.Substring(1);
        var lines = new TextLines(text);
        int forbidden = ForbiddenCharacter(text);
        if (forbidden < 0) return new YamlReader(lines, diagnostics, cancellation).Read(text);
        diagnostics.Add(SpecRules.Syntax, lines.PlaceOf(forbidden), $"This isn't YAML: the character U+{(int)text[forbidden]:X4} can't stand in a file.");
        return null;
    }

    // The parser lets most of them pass, and takes NUL for the end of the file, so that what follows would be ignored without a word.
    private static int ForbiddenCharacter(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            char c = text[i];
            if (char.IsHighSurrogate(c) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1])) i++;
            else if ((char.IsControl(c) && c is not ('\t' or '\n' or '\r' or '\u0085')) || char.IsSurrogate(c) || c is ByteOrderMark or '\uFFFE' or '\uFFFF') return i;
        }

        return -1;
    }

    private SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private SourceSpan SpanOf(Mark start, Mark end) => _lines.Within(new SourceSpan((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column));

    private MappingNode? Read(string text)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                _cancellation.ThrowIfCancellationRequested();
                if (parser.Current is { } e && !Accept(e)) return null;
            }
        }
        catch (YamlException e)
        {
            _diagnostics.Add(SpecRules.Syntax, SpanOf(e.Start, e.End), $"This isn't YAML: {e.Message.TrimEnd('.')}.");
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException or FormatException)
        {
            // The scanner doesn't check everything itself: "\UFFFFFFFF" ends in an exception of the framework.
            _diagnostics.Add(SpecRules.Syntax, SpanOf(scanner.CurrentPosition, scanner.CurrentPosition), "This isn't YAML: a token can't be read.");
            return null;
        }

        switch (_root)
        {
            case MappingNode mapping:
                return mapping;
            case null:
                _diagnostics.Add(SpecRules.OneDocument, SourceSpan.Start, "The file is empty; a spec file is a map of keys.");
                return null;
            default:
                _diagnostics.Add(SpecRules.WrongShape, _root.Span, $"A spec file is a map of keys, not {_root.Kind}.");
                return null;
        }
    }

    // False stops the reading: what follows would only repeat the same complaint.
    private bool Accept(ParsingEvent e)
    {
        if (e is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } or AnchorAlias)
            _diagnostics.Add(SpecRules.NotPartOfLanguage, SpanOf(e), "Anchors, aliases and tags are not allowed; share a definition with 'use'.");

        switch (e)
        {
            case DocumentStart when _root is not null:
                _diagnostics.Add(SpecRules.OneDocument, SpanOf(e), "A spec file holds one document.");
                return false;
            case NodeEvent or AnchorAlias when _open.Count > 0 && _open.Peek().IsFull:
                _diagnostics.Add(SpecRules.TooMany, SpanOf(e), $"A list or a map has more than {MaxEntries} elements; a spec file may have so many at most.");
                return false;
            case Scalar scalar:
                Add(new ScalarNode(scalar.Value, scalar.Style is ScalarStyle.Plain, SpanOf(e)));
                break;
            case AnchorAlias:
                // Some text, so that nobody complains of a blank on top.
                Add(new ScalarNode("*", true, SpanOf(e)));
                break;
            case SequenceStart or MappingStart:
                _open.Push(new Open(e is MappingStart, HasBrackets(e), IsPair(e) ? null : SpanOf(e)));
                if (_open.Count <= MaxDepth) break;
                _diagnostics.Add(SpecRules.TooDeep, SpanOf(e), $"Lists and maps are nested more than {MaxDepth} deep.");
                return false;
            case SequenceEnd or MappingEnd:
                Add(_open.Pop().Close(SpanOf(e), _diagnostics));
                break;
        }

        return true;
    }

    private bool HasBrackets(ParsingEvent e) => !IsPair(e) && e is (SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow });

    // [ a: b ] holds a map without brackets, of which the parser doesn't say where it begins.
    private bool IsPair(ParsingEvent e) => e is MappingStart { Style: MappingStyle.Flow } && _open.Count > 0 && e.Start.Index == 0;

    private void Add(SpecNode node)
    {
        if (_open.Count == 0) _root = node;
        else _open.Peek().Children.Add(node);
    }

    private sealed class Open(bool isMapping, bool hasBrackets, SourceSpan? start)
    {
        public List<SpecNode> Children { get; } = [];

        public bool IsFull => Children.Count >= (isMapping ? 2 * MaxEntries : MaxEntries);

        public SpecNode Close(SourceSpan end, DiagnosticBag diagnostics)
        {
            // The parser says where the closing bracket stands. A block has none: there it says where the next thing begins, perhaps many blank lines further down.
            SourceSpan first = start ?? (Children.Count > 0 ? Children[0].Span : end);
            SourceSpan last = hasBrackets || Children.Count == 0 ? end : Children[Children.Count - 1].Span;
            var span = new SourceSpan(first.StartLine, first.StartColumn, last.EndLine, last.EndColumn + (hasBrackets ? 1 : 0));
            if (!isMapping) return new SequenceNode(Children, span);

            var entries = new List<MappingEntry>();
            var seen = new HashSet<string>(StringComparer.Ordinal);
            for (int i = 0; i + 1 < Children.Count; i += 2)
            {
                if (Children[i] is not ScalarNode key)
                    diagnostics.Add(SpecRules.WrongShape, Children[i].Span, $"A key has to be text, not {Children[i].Kind}.");
                else if (!seen.Add(key.Value))
                    diagnostics.Add(SpecRules.DuplicateKey, key.Span, $"The key {Quoted.Text(key.Value)} stands here a second time.");
                else
                    entries.Add(new MappingEntry(key, Children[i + 1]));
            }

            return new MappingNode(entries, span);
        }
    }
}
