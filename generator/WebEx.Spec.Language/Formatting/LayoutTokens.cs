using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace WebEx.Spec.Language.Formatting;

/// <summary>Reads the tokens of a file, comments among them.</summary>
/// <param name="text">The file, which is sound YAML.</param>
internal sealed class LayoutTokens(string text)
{
    private readonly List<LayoutToken> _tokens = [];

    // Of the last token that has text: where it ends.
    private int _end;

    /// <summary>All of them; null when there is one that the language does not have.</summary>
    public static IReadOnlyList<LayoutToken>? Read(string text, CancellationToken cancellation)
    {
        var tokens = new LayoutTokens(text);
        return tokens.ReadAll(cancellation) ? Padded(tokens._tokens) : null;
    }

    private bool ReadAll(CancellationToken cancellation)
    {
        var scanner = new Scanner(new StringReader(text), skipComments: false);
        while (scanner.MoveNext())
        {
            cancellation.ThrowIfCancellationRequested();
            if (scanner.Current is { } token && !Accept(token))
                return false;
        }

        return true;
    }

    private bool Accept(Token token)
    {
        switch (token)
        {
            case Scalar scalar:
                Add(
                    LayoutTokenKind.Scalar,
                    ScalarText.Of(scalar.Value, scalar.Style, text.Substring((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index))),
                    scalar
                );
                return true;
            case Comment comment:
                AddComment(comment);
                return true;
            case FlowMappingStart or FlowSequenceStart:
                Add(LayoutTokenKind.Open, token is FlowMappingStart ? "{" : "[", token);
                return true;
            case FlowMappingEnd or FlowSequenceEnd:
                // A comma behind the last element says nothing.
                if (_tokens.FindLastIndex(last => last.Kind != LayoutTokenKind.Comment) is var last and >= 0 && _tokens[last].Kind == LayoutTokenKind.Comma)
                    _tokens.RemoveAt(last);
                Add(LayoutTokenKind.Close, token is FlowMappingEnd ? "}" : "]", token);
                return true;
            case FlowEntry:
                AddComma(token);
                return true;
            case Value:
                Add(LayoutTokenKind.Colon, ":", token);
                return true;
            case BlockEntry:
                Add(LayoutTokenKind.Dash, "-", token);
                return true;
            case Key:
                AddSilent(LayoutTokenKind.Key, token);
                return token.End.Index == token.Start.Index;
            case BlockMappingStart or BlockSequenceStart:
                AddSilent(LayoutTokenKind.BlockStart, token, isList: token is BlockSequenceStart);
                return true;
            case BlockEnd:
                AddSilent(LayoutTokenKind.BlockEnd, token);
                return true;
            default:
                // The ends of the stream and of the document, which has no other one beside it.
                return token is StreamStart or StreamEnd or DocumentStart or DocumentEnd;
        }
    }

    private void Add(LayoutTokenKind kind, string written, Token token)
    {
        int start = (int)token.Start.Index;
        _tokens.Add(new LayoutToken(kind, written, (int)token.Start.Column - 1, Breaks(start)));
        _end = (int)token.End.Index;
    }

    private void AddSilent(LayoutTokenKind kind, Token token, bool isList = false) =>
        _tokens.Add(new LayoutToken(kind, "", (int)token.Start.Column - 1, 0) { IsList = isList });

    private void AddComment(Comment comment)
    {
        int start = (int)comment.Start.Index;
        int end = start;
        while (end < text.Length && text[end] is not ('\r' or '\n'))
            end++;
        int line = start;
        while (line > 0 && text[line - 1] is not ('\r' or '\n'))
            line--;
        _tokens.Add(new LayoutToken(LayoutTokenKind.Comment, text.Substring(start, end - start).TrimEnd(), start - line, Breaks(start)));
        _end = end;
    }

    // A comma stands right behind its element, also where comments come between.
    private void AddComma(Token token)
    {
        int place = _tokens.Count;
        while (place > 0 && _tokens[place - 1].Kind == LayoutTokenKind.Comment)
            place--;
        _tokens.Insert(place, new LayoutToken(LayoutTokenKind.Comma, ",", (int)token.Start.Column - 1, 0));
        _end = (int)token.End.Index;
    }

    private int Breaks(int start)
    {
        int breaks = 0;
        for (int i = _end; i < start; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 >= text.Length || text[i + 1] != '\n')))
                breaks++;
        }

        return breaks;
    }

    // A list of words stands close to its brackets; one of texts, maps or lists has a blank on their inner sides, as a map always has.
    private static List<LayoutToken> Padded(List<LayoutToken> tokens)
    {
        var open = new Stack<(int Index, bool IsPadded)>();
        for (int i = 0; i < tokens.Count; i++)
        {
            LayoutToken token = tokens[i];
            if (token.Kind == LayoutTokenKind.Close && open.Count > 0)
            {
                (int index, bool isPadded) = open.Pop();
                tokens[index] = tokens[index] with { IsPadded = isPadded };
                tokens[i] = token with { IsPadded = isPadded };
            }

            bool pads = token.Kind is LayoutTokenKind.Open or LayoutTokenKind.Colon || (token.Kind == LayoutTokenKind.Scalar && IsSentence(token.Text));
            if (pads && open.Count > 0 && open.Peek() is (var start, false))
            {
                _ = open.Pop();
                open.Push((start, true));
            }

            if (token.Kind == LayoutTokenKind.Open)
                open.Push((i, token.Text == "{"));
        }

        return tokens;
    }

    private static bool IsSentence(string text) =>
        text.IndexOf(' ') >= 0 && (text[0] is not ('"' or '\'') || text.TrimEnd('"', '\'').EndsWith(".", StringComparison.Ordinal));
}
