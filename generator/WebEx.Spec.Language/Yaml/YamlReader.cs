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
    public const int MaxLength = 1024 * 1024;

    /// <summary>The deepest nesting that is read.</summary>
    public const int MaxDepth = 24;

    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly Stack<Open> _open = new();
    private SpecNode? _root;

    private YamlReader(DiagnosticBag diagnostics, CancellationToken cancellation)
    {
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

        return new YamlReader(diagnostics, cancellation).Read(text);
    }

    private static SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private static SourceSpan SpanOf(Mark start, Mark end) => new((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);

    private MappingNode? Read(string text)
    {
        try
        {
            var parser = new Parser(new Scanner(new StringReader(text), skipComments: true));
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
            case Scalar scalar:
                Add(new ScalarNode(scalar.Value, scalar.Style is ScalarStyle.Plain, SpanOf(e)));
                break;
            case AnchorAlias:
                Add(new ScalarNode("", true, SpanOf(e)));
                break;
            case SequenceStart or MappingStart:
                _open.Push(new Open(e is MappingStart, e.Start));
                if (_open.Count <= MaxDepth) break;
                _diagnostics.Add(SpecRules.TooDeep, SpanOf(e), $"Lists and maps are nested more than {MaxDepth} deep.");
                return false;
            case SequenceEnd or MappingEnd:
                Add(_open.Pop().Close(e.End, _diagnostics));
                break;
        }

        return true;
    }

    private void Add(SpecNode node)
    {
        if (_open.Count == 0) _root = node;
        else _open.Peek().Children.Add(node);
    }

    private sealed class Open(bool isMapping, Mark start)
    {
        public List<SpecNode> Children { get; } = [];

        public SpecNode Close(Mark end, DiagnosticBag diagnostics)
        {
            SourceSpan span = SpanOf(start, end);
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
