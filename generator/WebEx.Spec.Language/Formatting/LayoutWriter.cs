using System.Text;

namespace WebEx.Spec.Language.Formatting;

/// <summary>Writes tokens in the layout of spec files.</summary>
/// <param name="tokens">The tokens.</param>
internal sealed class LayoutWriter(IReadOnlyList<LayoutToken> tokens)
{
    private const int Width = 160;
    private const int Step = 2;

    private readonly StringBuilder _text = new();
    private readonly Stack<OpenLayout> _open = new();
    private int _column;

    // Where the text of the line begins, behind its dashes.
    private int _lineStart;
    private LayoutToken? _previous;

    /// <summary>The whole text.</summary>
    public string Write()
    {
        for (int i = 0; i < tokens.Count; i++)
        {
            LayoutToken token = tokens[i];
            switch (token.Kind)
            {
                case LayoutTokenKind.BlockStart:
                    Push(new OpenLayout(BlockIndent + (_open.Count == 0 ? 0 : Step), token.Column, token.IsList));
                    break;
                case LayoutTokenKind.BlockEnd:
                    EndBareList();
                    _ = _open.Pop();
                    break;
                case LayoutTokenKind.Key:
                    if (!IsInBrackets)
                        EndBareList();
                    break;
                case LayoutTokenKind.Comment:
                    WriteComment(token, i);
                    _previous = token;
                    break;
                default:
                    if (token.Kind == LayoutTokenKind.Dash && _open.Peek() is { IsList: false } map)
                        Push(new OpenLayout(map.Indent, token.Column, IsList: true) { IsBare = true });
                    WriteText(token, i);
                    _previous = token;
                    break;
            }
        }

        return _text.Length == 0 ? "" : _text.Append('\n').ToString();
    }

    private bool IsInBrackets => _open.Count > 0 && _open.Peek().IsInBrackets;

    private int BlockIndent => _open.Count == 0 ? 0 : _open.Peek().Indent;

    private void Push(OpenLayout layout) => _open.Push(layout);

    // A list whose dashes stand below the key has no end of its own.
    private void EndBareList()
    {
        if (_open.Count > 0 && _open.Peek().IsBare)
            _ = _open.Pop();
    }

    private void WriteText(LayoutToken token, int index)
    {
        bool isEntry = token.Kind == LayoutTokenKind.Dash || (!IsInBrackets && index > 0 && tokens[index - 1].Kind == LayoutTokenKind.Key);
        if (Breaks(token, index, isEntry))
            NewLine(token, IndentOf(token, isEntry));
        else
            Append(_previous is null ? "" : Space(_previous, token));
        switch (token.Kind)
        {
            case LayoutTokenKind.Open:
                bool isFirst = _column == _lineStart;
                Push(new OpenLayout((isFirst ? _column : _lineStart) + Step, token.Column, IsList: false) { IsInBrackets = true });
                break;
            case LayoutTokenKind.Close:
                _ = _open.Pop();
                break;
        }

        Append(token.Text);
        if (token.Kind == LayoutTokenKind.Dash)
            _lineStart = _column + 1;
    }

    private bool Breaks(LayoutToken token, int index, bool isEntry)
    {
        if (_previous is null)
            return false;
        if (_previous.Kind == LayoutTokenKind.Comment)
            return true;
        if (token.Kind is LayoutTokenKind.Comma or LayoutTokenKind.Colon or LayoutTokenKind.Close)
            return false;
        if (isEntry)
            return _previous.Kind != LayoutTokenKind.Dash;
        if (!IsInBrackets)
            return token.Breaks > 0 && _previous.Kind == LayoutTokenKind.Colon;
        bool isElement = _previous.Kind is LayoutTokenKind.Comma or LayoutTokenKind.Open;
        return isElement && (token.Breaks > 0 || (_previous.Kind == LayoutTokenKind.Comma && _column + 1 + LengthOfElement(index) > Width));
    }

    private int IndentOf(LayoutToken token, bool isEntry) =>
        token.Kind == LayoutTokenKind.Close ? _open.Peek().Indent - Step
        : isEntry || IsInBrackets || _open.Count == 0 ? BlockIndent
        : BlockIndent + Step;

    // As far as it stands on one line, with the brackets and the comma that close it.
    private int LengthOfElement(int index)
    {
        int length = 0;
        int depth = 0;
        LayoutToken? previous = null;
        for (int i = index; i < tokens.Count; i++)
        {
            LayoutToken token = tokens[i];
            if (token.Text.Length == 0)
                continue;
            bool isElement = previous?.Kind is LayoutTokenKind.Comma or LayoutTokenKind.Open;
            if (token.Kind == LayoutTokenKind.Comment || (isElement && token.Breaks > 0))
                break;
            if (depth < 0 && token.Kind is not (LayoutTokenKind.Close or LayoutTokenKind.Comma))
                break;
            length += token.Text.Length + (previous is null ? 0 : Space(previous, token).Length);
            depth += token.Kind switch
            {
                LayoutTokenKind.Open => 1,
                LayoutTokenKind.Close => -1,
                _ => 0,
            };
            if (token.Kind == LayoutTokenKind.Comma && depth <= 0)
                break;
            previous = token;
        }

        return length;
    }

    private void WriteComment(LayoutToken token, int index)
    {
        if (_previous is null || (token.Breaks == 0 && _previous.Kind != LayoutTokenKind.Comment))
        {
            // Behind something, it keeps its column where that is free: comments of several lines may stand below each other.
            if (_previous is not null)
                Append(new string(' ', Math.Max(Step, token.Column - _column)));
        }
        else
        {
            NewLine(token, IsInBrackets ? BlockIndent : IndentOfComment(token, index));
        }

        Append(token.Text);
    }

    // A comment on a line of its own belongs to the innermost block that it is not left of, among those that it may be in: from the one that goes on, or ends,
    // up to the one of the next entry.
    private int IndentOfComment(LayoutToken comment, int index)
    {
        var around = new List<OpenLayout>(_open);
        int outermost = 0;
        for (int i = index + 1; i < tokens.Count; i++)
        {
            if (tokens[i].Kind == LayoutTokenKind.Comment)
                continue;
            if (tokens[i].Kind == LayoutTokenKind.BlockStart)
                return BlockIndent + (_open.Count == 0 ? 0 : Step);
            if (tokens[i].Kind != LayoutTokenKind.BlockEnd && !(tokens[i].Kind == LayoutTokenKind.Key && around[outermost].IsBare))
            {
                bool isValue = tokens[i].Kind is LayoutTokenKind.Scalar or LayoutTokenKind.Open;
                if (isValue && outermost == 0)
                    return BlockIndent + Step;
                break;
            }

            if (outermost + 1 == around.Count)
                break;
            outermost++;
        }

        for (int i = 0; i < outermost; i++)
        {
            if (around[i].Column <= comment.Column)
                return around[i].Indent;
        }

        return around.Count == 0 ? 0 : around[outermost].Indent;
    }

    private void NewLine(LayoutToken token, int indent)
    {
        bool isParagraph = token.Breaks > 1 && _previous is not { Kind: LayoutTokenKind.Open };
        _ = _text.Append(isParagraph ? "\n\n" : "\n").Append(' ', indent);
        _column = _lineStart = indent;
    }

    private static string Space(LayoutToken before, LayoutToken after)
    {
        bool isTight =
            after.Kind is LayoutTokenKind.Comma or LayoutTokenKind.Colon
            || (before.Kind == LayoutTokenKind.Open && (after.Kind == LayoutTokenKind.Close || !before.IsPadded))
            || (after.Kind == LayoutTokenKind.Close && !after.IsPadded);
        return isTight ? "" : " ";
    }

    private void Append(string text)
    {
        _ = _text.Append(text);
        _column += text.Length;
    }
}
