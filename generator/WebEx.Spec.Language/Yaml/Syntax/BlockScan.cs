using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>
/// Reads a text that a YAML parser has refused, much as that would, but line by line and with an eye for what people get wrong: tabs, quotes, colons, brackets,
/// indentation.
/// The first of these is the problem.
/// </summary>
internal sealed class BlockScan
{
    private static readonly string[] ForeignComments = ["//", "/*", "<!--", "--", ";"];

    private readonly SyntaxText _text;
    private readonly QuotedScan _quotes;
    private readonly FlowScan _flow;
    private readonly Indentation _indentation = new();
    private SyntaxProblem? _problem;
    private int _at;

    // The last value is a text of lines below it, of which there was none.
    private bool _isLiteralEmpty;

    private BlockScan(string text)
    {
        _text = new SyntaxText(text);
        _quotes = new QuotedScan(_text);
        _flow = new FlowScan(_text, _quotes);
    }

    /// <summary>The first problem; null when none is found.</summary>
    public static SyntaxProblem? Find(string text, CancellationToken cancellation)
    {
        var scan = new BlockScan(text);
        while (scan._problem is null && scan._at < text.Length)
        {
            cancellation.ThrowIfCancellationRequested();
            scan.Line();
        }

        return scan._problem is { } problem && scan._quotes.Suspect is { } suspect && suspect.Index < problem.Index
            ? suspect
            : scan._problem ?? scan._quotes.Suspect;
    }

    /// <summary>What is wrong with a text that begins with a character that means something to YAML.</summary>
    public static SpecMessage ForbiddenStart(char c) => TypographicQuotes.Has(c) ? SpecMessages.TypographicQuote(c) : SpecMessages.TextBeginsWith(c);

    private void Line()
    {
        int content = _at;
        while (_text[content] == ' ')
            content++;
        if (_text.IsRestEmpty(content) || (content == _at && _text.Between(content, content + 3) is "---" or "..."))
            _at = _text.NextLine(_at);
        else
            Content(content, content - _at);
    }

    // What stands behind the indentation, or behind a hyphen.
    private void Content(int index, int column)
    {
        while (_text[index] == '-' && _text.IsSpace(index + 1))
        {
            _problem = _indentation.Item(column, index);
            if (_problem is not null)
                return;

            int next = _text.SkipBlanks(index + 1);
            if (_text.IsRestEmpty(next))
            {
                _at = _text.NextLine(next);
                return;
            }

            column += next - index;
            index = next;
        }

        if (Bullet(index) is { } bullet)
        {
            Fail(index, 1, bullet);
            return;
        }

        if (KeyEnd(index) is { } colon)
            Key(index, colon, column);
        else if (_problem is null)
            Text(index, column);
    }

    // What is wrong with a mark that was meant to begin the element of a list.
    private SpecMessage? Bullet(int index) =>
        _text[index] switch
        {
            '-' when _text[index + 1] is '{' or '[' => SpecMessages.BlankAfterHyphen(),
            '*' or '+' or '\u2022' or '\u2013' or '\u2014' or '\u2212' when _text.IsSpace(index + 1) => SpecMessages.NotABullet(_text[index]),
            _ => null,
        };

    // The colon that ends the key here, if a key stands here.
    private int? KeyEnd(int index)
    {
        if (_text[index] is '"' or '\'')
        {
            int end = _text.SkipBlanks(Quoted(index));
            return _problem is null && _text.IsKeyColon(end) ? end : null;
        }

        if (_text[index] is '{' or '[')
            return null;
        for (int i = index; !_text.IsLineEnd(i) && !_text.IsComment(i); i++)
            if (_text.IsKeyColon(i))
                return i;
        return null;
    }

    private void Key(int index, int colon, int column)
    {
        _problem = _indentation.Key(column, index, colon - index);
        if (_problem is not null)
            return;

        _isLiteralEmpty = false;
        int value = _text.SkipBlanks(colon + 1);
        if (_text.IsRestEmpty(value))
            _at = _text.NextLine(value);
        else
            Value(value, index, column);
        if (!_text.IsRestEmpty(value))
            _indentation.Filled();
    }

    // A text that is no key: the element of a list, the value of the key above, or something that lacks its colon.
    private void Text(int index, int column)
    {
        if (_indentation.TakesText(column))
        {
            Value(index, null, _indentation.Column);
            _indentation.Filled();
            return;
        }

        int word = _text.EndOfKeyWord(index);
        int end = _text.EndOfLine(index);
        int wide = _text.Between(index, end).IndexOf('\uFF1A');
        if (word > index)
            Fail(word, 1, SpecMessages.BlankAfterThisColon());
        else if (wide > 0)
            Fail(index + wide, 1, SpecMessages.WideColon());
        else if (_isLiteralEmpty)
            Fail(index, end - index, SpecMessages.BlockNotIndented());
        else if (ForeignComments.Any(start => _text.Between(index, index + start.Length) == start))
            Fail(index, end - index, SpecMessages.CommentSign());
        else
            Fail(index, end - index, SpecMessages.NeitherKeyNorElement());
    }

    private void Value(int index, int? key, int parentColumn)
    {
        switch (_text[index])
        {
            case '"' or '\'':
                int end = Quoted(index);
                if (_problem is null && !_text.IsRestEmpty(end))
                    _problem = _quotes.Behind(index, end);
                _at = _text.NextLine(end);
                break;
            case '{' or '[':
                Bracketed(index, parentColumn);
                break;
            case '|' or '>':
                Literal(index, parentColumn);
                break;
            case '@' or '`' or '%' or '&' or '*' or '!' or ']' or '}' or ',':
                Fail(index, 1, ForbiddenStart(_text[index]));
                break;
            case '?' when _text.IsSpace(index + 1):
                Fail(index, 1, ForbiddenStart(_text[index]));
                break;
            case var c when TypographicQuotes.Has(c):
                Fail(index, 1, ForbiddenStart(c));
                break;
            default:
                Plain(index, key, parentColumn);
                break;
        }
    }

    private int Quoted(int index)
    {
        int end = _quotes.Read(index);
        _problem = _quotes.Problem;
        return end;
    }

    private void Bracketed(int index, int parentColumn)
    {
        int end = _flow.Read(index, parentColumn);
        _problem = _flow.Problem;
        int behind = _text.SkipBlanks(end);
        // {n} of them
        if (_problem is null && char.IsLetterOrDigit(_text[behind]) && behind > end && !_text.Between(index, end).Contains(": "))
            Fail(index, 1, ForbiddenStart(_text[index]));
        else if (_problem is null && !_text.IsRestEmpty(end))
            Fail(behind, 1, _text[behind] is '}' or ']' ? SpecMessages.ClosesNothing(_text[behind]) : SpecMessages.BehindClosingBracket());
        _at = _text.NextLine(end);
    }

    // The lines below that stand further in are the text.
    private void Literal(int index, int parentColumn)
    {
        int start = index++;
        while (char.IsDigit(_text[index]) || _text[index] is '+' or '-')
            index++;
        if (!_text.IsRestEmpty(index))
        {
            Fail(start, 1, ForbiddenStart(_text[start]));
            return;
        }

        _isLiteralEmpty = true;
        for (_at = _text.NextLine(index); _at < _text.Length; _at = _text.NextLine(_at))
        {
            int content = _text.SkipBlanks(_at);
            if (!_text.IsLineEnd(content) && content - _at <= parentColumn)
                return;
            _isLiteralEmpty &= _text.IsLineEnd(content);
        }
    }

    // Lines below that stand further in go on with the text.
    private void Plain(int index, int? key, int parentColumn)
    {
        int comment = -1;
        int line = index;
        for (bool isFirst = true; ; isFirst = false)
        {
            int end = _text.EndOfLine(line);
            for (int i = line; i < end; i++)
            {
                if (_text.IsComment(i))
                {
                    comment = comment < 0 ? i : comment;
                    break;
                }

                if (!_text.IsKeyColon(i))
                    continue;
                if (!isFirst && _text.EndOfKeyWord(line) == i)
                    _problem = _indentation.NotHere(_text.ColumnOf(line), line, i - line);
                if (_problem is null)
                    Colon(index, key, i, end);
                return;
            }

            _at = _text.NextLine(end);
            line = _at;
            while (line < _text.Length && _text.IsLineEnd(_text.SkipBlanks(line)))
                line = _text.NextLine(line);
            int content = _text.SkipBlanks(line);
            if (line >= _text.Length || content - line <= parentColumn || _text.IsComment(content))
                return;
            if (comment >= 0)
            {
                Fail(comment, 1, SpecMessages.CommentWithinText());
                return;
            }

            line = content;
        }
    }

    private void Colon(int index, int? key, int colon, int end)
    {
        string rest = _text.Between(index, end).TrimEnd();
        if (key is { } start && rest.EndsWith("}", StringComparison.Ordinal) && !rest.Contains('{'))
            NoBrace(_text.EndOfKeyWord(index) == colon ? index : start);
        else if (rest.EndsWith("\"", StringComparison.Ordinal) && rest.IndexOf('"') == rest.Length - 1)
            Fail(index, 1, SpecMessages.QuoteMissingInFront());
        else
            Fail(colon, 1, SpecMessages.ColonInText());
    }

    private void NoBrace(int key) => Fail(key, _text.EndOfKeyWord(key) - key, SpecMessages.BraceMissing());

    private void Fail(int index, int length, SpecMessage message) => _problem = new SyntaxProblem(index, Math.Max(1, length), message);
}
