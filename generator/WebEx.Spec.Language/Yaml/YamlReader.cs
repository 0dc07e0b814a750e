using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml.Syntax;
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

    /// <summary>What some editors write at the start of a file.</summary>
    internal const char ByteOrderMark = '\uFEFF';

    private readonly DiagnosticBag _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly string _text;
    private readonly TextLines _lines;
    private readonly Stack<OpenCollection> _open = new();
    private SpecNode? _root;

    // What is said of maps and texts that have been read. Where the file turns out to be no YAML, none of it counts.
    private readonly DiagnosticBag _shapes;

    // Texts that a comment follows.
    private readonly List<SourceSpan> _cut = [];

    // Something stands in the file that nodes cannot express, so that whatever is said of them would mislead.
    private bool _isForeign;

    private YamlReader(string text, TextLines lines, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        _text = text;
        _lines = lines;
        _diagnostics = diagnostics;
        _shapes = new DiagnosticBag(diagnostics.Path);
        _cancellation = cancellation;
    }

    /// <summary>Reads a file. What cannot be read is reported, and null comes back when nothing usable is left.</summary>
    public static MappingNode? Read(string text, DiagnosticBag diagnostics, CancellationToken cancellation)
    {
        if (text.Length > MaxLength)
        {
            diagnostics.Add(SpecMessages.FileTooLarge(text.Length, MaxLength), SourceSpan.Start);
            return null;
        }

        // Whoever decodes a file should have dropped it; no editor counts it as a column.
        if (text.Length > 0 && text[0] == ByteOrderMark)
            text = text.Substring(1);
        var lines = new TextLines(text);
        if (CharacterScan.Find(text) is not { } found)
            return new YamlReader(text, lines, diagnostics, cancellation).Read();
        SourceSpan start = lines.PlaceOf(found.Index);
        diagnostics.Add(found.Message, start with { EndColumn = start.StartColumn + found.Length });
        return null;
    }

    private SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private SourceSpan SpanOf(Mark start, Mark end) => _lines.Within(new SourceSpan((int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column));

    private MappingNode? Read()
    {
        var scanner = new Scanner(new StringReader(_text), skipComments: true);
        try
        {
            var parser = new Parser(scanner);
            while (parser.MoveNext())
            {
                _cancellation.ThrowIfCancellationRequested();
                if (parser.Current is { } e && !Accept(e))
                    return null;
            }
        }
        catch (YamlException e)
        {
            Refuse(scanner.CurrentPosition, SpanOf(e.Start, e.End), e.Message.TrimEnd('.'));
            return null;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or OverflowException or FormatException)
        {
            // The scanner does not check everything itself: "\UFFFFFFFF" ends in an exception of the framework.
            Refuse(scanner.CurrentPosition, SpanOf(scanner.CurrentPosition, scanner.CurrentPosition), "a token cannot be read");
            return null;
        }

        if (_isForeign)
            return null;
        foreach (SpecDiagnostic shape in _shapes.Items)
            _diagnostics.Take(shape);
        ReportCut();
        switch (_root)
        {
            case MappingNode mapping:
                return mapping;
            case null:
                _diagnostics.Add(SpecMessages.FileEmpty(), SourceSpan.Start);
                return null;
            default:
                _diagnostics.Add(SpecMessages.RootShape(_root.Kind), _root.Span);
                return null;
        }
    }

    // The parser notices an error where it cannot go on, which is often lines behind the cause, and speaks of its own grammar.
    private void Refuse(Mark position, SourceSpan span, string message)
    {
        // An anchor or a tag that is reported already may be no YAML either.
        if (_isForeign)
            return;
        SyntaxProblem? problem = BlockScan.Find(_text, _cancellation) ?? CharacterScan.FindTab(_text);
        if (problem is not null && _lines.PlaceOf(problem.Index).StartLine <= position.Line)
        {
            SourceSpan start = _lines.PlaceOf(problem.Index);
            _diagnostics.Add(problem.Message, _lines.Within(start with { EndColumn = start.StartColumn + problem.Length }));
        }
        else
        {
            _diagnostics.Add(SpecMessages.NotReadable(char.ToLowerInvariant(message[0]) + message.Substring(1)), span);
        }
    }

    // False stops the reading: what follows would only repeat the same complaint.
    private bool Accept(ParsingEvent e)
    {
        if (e is NodeEvent { Anchor.IsEmpty: false } or NodeEvent { Tag.IsEmpty: false } or AnchorAlias)
        {
            _diagnostics.Add(SpecMessages.FeatureNotAllowed(), SpanOf(e));
            _isForeign = true;
        }

        if (e is Scalar { Style: ScalarStyle.Plain, Value.Length: > 0 } text && TypographicQuotes.Has(text.Value[0]))
        {
            SourceSpan span = SpanOf(text);
            _diagnostics.Add(SpecMessages.TypographicQuote(text.Value[0]), span with { EndLine = span.StartLine, EndColumn = span.StartColumn + 1 });
            return false;
        }

        switch (e)
        {
            case DocumentStart when _root is not null:
                _diagnostics.Add(SpecMessages.SeveralDocuments(), SpanOf(e));
                return false;
            case NodeEvent or AnchorAlias when _open.Count > 0 && _open.Peek().IsFull:
                _diagnostics.Add(SpecMessages.TooManyElements(MaxEntries), SpanOf(e));
                return false;
            case Scalar scalar:
                Add(Text(scalar));
                break;
            case AnchorAlias:
                // Some text, so that nobody complains of a blank on top.
                Add(new ScalarNode("*", true, SpanOf(e)));
                break;
            case SequenceStart or MappingStart:
                _open.Push(new OpenCollection(e is MappingStart, HasBrackets(e), IsPair(e) ? null : SpanOf(e)));
                if (_open.Count <= MaxDepth)
                    break;
                _diagnostics.Add(SpecMessages.TooDeep(MaxDepth), SpanOf(e));
                return false;
            case SequenceEnd or MappingEnd:
                Add(_open.Pop().Close(SpanOf(e), _shapes));
                break;
        }

        return true;
    }

    private ScalarNode Text(Scalar scalar)
    {
        bool isPlain = scalar.Style == ScalarStyle.Plain;
        var node = new ScalarNode(scalar.Value, isPlain, SpanOf(scalar), EndOf(scalar));
        // Of one word, as in "access: host  # or siteAdmin", nothing can be cut off. A sentence that is complete is not cut either.
        if (node is not { IsPlain: true, End: ScalarEnd.Comment } || !node.Value.Contains(' ') || node.Value[node.Value.Length - 1] is '.' or '!' or '?')
            return node;
        _cut.Add(node.Span);
        return new ScalarNode(node.Value, isPlain, node.Span, ScalarEnd.Cut);
    }

    private void ReportCut()
    {
        foreach (SourceSpan span in _cut)
            _diagnostics.Add(SpecMessages.CommentInText(), span);
    }

    private ScalarEnd EndOf(Scalar scalar)
    {
        int next = (int)scalar.End.Index;
        while (next < _text.Length && _text[next] is ' ' or '\t')
            next++;
        return next >= _text.Length
            ? ScalarEnd.Line
            : _text[next] switch
            {
                '#' when next > scalar.End.Index => ScalarEnd.Comment,
                ',' => ScalarEnd.Comma,
                ':' => ScalarEnd.Colon,
                _ => ScalarEnd.Line,
            };
    }

    private bool HasBrackets(ParsingEvent e) => !IsPair(e) && e is (SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow });

    // [ a: b ] holds a map without brackets, of which the parser does not say where it begins.
    private bool IsPair(ParsingEvent e) => e is MappingStart { Style: MappingStyle.Flow } && _open.Count > 0 && e.Start.Index == 0;

    private void Add(SpecNode node)
    {
        if (_open.Count == 0)
            _root = node;
        else
            _open.Peek().Children.Add(node);
    }
}
