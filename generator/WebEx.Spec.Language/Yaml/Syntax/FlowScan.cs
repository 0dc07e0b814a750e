using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>Reads what stands in brackets, and finds what is wrong with it.</summary>
internal sealed class FlowScan(SyntaxText text, QuotedScan quotes)
{
    private const string ForbiddenStarts = "@`%|>&*!";

    // An opening bracket, and whether the entry that is being read has its key.
    private readonly Stack<(int Index, bool HasKey)> _open = new();
    private int _parentColumn;
    private bool _isComplete;
    private bool _isEntryEmpty;

    /// <summary>What is wrong, if anything is.</summary>
    public SyntaxProblem? Problem { get; private set; }

    /// <summary>The character behind the last closing bracket.</summary>
    /// <param name="start">The first opening bracket.</param>
    /// <param name="parentColumn">The column of the key or hyphen that all this belongs to: what comes below stands further in.</param>
    public int Read(int start, int parentColumn)
    {
        _parentColumn = parentColumn;
        _open.Clear();
        _isComplete = false;
        _isEntryEmpty = false;
        int index = start;
        do
        {
            index = Token(index);
        } while (Problem is null && _open.Count > 0);
        return index;
    }

    private int Token(int index)
    {
        char c = text[index];
        if (index >= text.Length)
            return Unclosed(index);
        if (text.IsLineEnd(index))
            return Break(index);
        if (c is ' ' or '\t')
            return index + 1;
        if (text.IsComment(index))
            return text.EndOfLine(index);
        if (_isComplete && c is not (',' or '}' or ']' or ':'))
            return Fail(index, 1, SpecMessages.CommaMissing());
        _isComplete = false;
        bool isEntryEmpty = _isEntryEmpty;
        _isEntryEmpty = c is '{' or '[' or ',';
        switch (c)
        {
            case '{' or '[':
                _open.Push((index, false));
                return index + 1;
            case ',' when isEntryEmpty:
                return Fail(index, 1, SpecMessages.NothingBeforeComma());
            case '?' when text.IsSpace(index + 1):
                return Fail(index, 1, BlockScan.ForbiddenStart(c));
            case '}' or ']':
                return Close(index);
            case ',':
                Mark(hasKey: false);
                return index + 1;
            case ':' when text.IsSpace(index + 1) || text[index + 1] is ',' or '[' or ']' or '{' or '}':
                Mark(hasKey: true);
                return index + 1;
            case '"' or '\'':
                return Quoted(index);
            case '-' when text.IsSpace(index + 1):
                return Fail(index, 1, SpecMessages.HyphenInBrackets());
            default:
                return ForbiddenStarts.IndexOf(c) >= 0 || TypographicQuotes.Has(c) ? Fail(index, 1, BlockScan.ForbiddenStart(c)) : Plain(index);
        }
    }

    private void Mark(bool hasKey)
    {
        (int index, _) = _open.Pop();
        _open.Push((index, hasKey));
    }

    // A line that stands no further in than the one that opened the bracket belongs to something else.
    private int Break(int index)
    {
        int next = text.NextLine(index);
        int content = text.SkipBlanks(next);
        return next >= text.Length || (text[content] is not ('}' or ']') && !text.IsRestEmpty(content) && content - next <= _parentColumn)
            ? Unclosed(next)
            : next;
    }

    private int Unclosed(int index)
    {
        if (quotes.Suspect is { } suspect)
        {
            Problem = suspect;
            return index;
        }

        (int start, _) = _open.Peek();
        return Fail(start, 1, SpecMessages.NeverClosed(text[start], Closing(start)));
    }

    private int Close(int index)
    {
        (int start, _) = _open.Peek();
        if (Closing(start) != text[index])
            return quotes.Suspect is { } suspect
                ? Fail(suspect.Index, suspect.Length, suspect.Message)
                : Fail(start, 1, SpecMessages.NotClosedBefore(text[start], Closing(start), text[index], text.ColumnOf(index) + 1));
        _ = _open.Pop();
        _isComplete = true;
        return index + 1;
    }

    private char Closing(int start) => text[start] == '{' ? '}' : ']';

    private int Quoted(int start)
    {
        int end = quotes.Read(start);
        Problem = quotes.Problem;
        if (Problem is not null)
            return end;
        int next = end;
        while (next < text.Length && text.IsSpace(next))
            next++;
        if (next >= text.Length || text[next] is ',' or '}' or ']' or ':' || text.IsComment(next))
            return end;

        // A line that stands further out ends all this; a key has lost the comma before it.
        if (text.StartOfLine(next) > end)
            _ = Break(text.EndOfLine(end));
        if (Problem is not null)
            return end;
        if (!text.HoldsKey(start, end) && text.EndOfKeyWord(next) > next)
            return MissingComma(next);
        Problem = quotes.Behind(start, end);
        return end;
    }

    private int Plain(int start)
    {
        int index = start;
        int lastWord = start;
        while (index < text.Length)
        {
            if (text.IsLineEnd(index))
            {
                index = Break(index);
                if (Problem is not null)
                    return index;
                index = lastWord = text.SkipBlanks(index);
                continue;
            }

            char c = text[index];
            if (c is ',' or ']' or '}' || text.IsComment(index))
                return index;
            if (c is '{' or '[')
                return Bracket(start, index);
            if (c == ':' && (text.IsSpace(index + 1) || text[index + 1] is ',' or ']' or '}'))
                return _open.Peek().HasKey ? Colon(start, lastWord, index) : index;
            index++;
        }

        return Unclosed(index);
    }

    private int Bracket(int start, int index)
    {
        int end = index;
        int quotesSeen = 0;
        for (; !text.IsLineEnd(end) && text[end] != ','; end++)
            quotesSeen += text[end] == '"' ? 1 : 0;
        return quotesSeen % 2 == 1 ? Fail(start, 1, SpecMessages.QuoteMissingInFront()) : Fail(index, 1, SpecMessages.BracketInText(text[index]));
    }

    private int Colon(int start, int lastWord, int index)
    {
        if (lastWord > start && text.EndOfKeyWord(lastWord) == index)
            return MissingComma(lastWord);
        if (Semicolon(start, index) is { } semicolon)
            return Fail(semicolon, 1, SpecMessages.SemicolonInBrackets());
        int rest = index;
        while (!text.IsLineEnd(rest) && text[rest] is not (',' or '}' or ']'))
            rest++;
        return text[rest - 1] == '"' && text.Between(start, rest).Count(c => c == '"') == 1
            ? Fail(start, 1, SpecMessages.QuoteMissingInFront())
            : Fail(index, 1, SpecMessages.ColonInText());
    }

    // The semicolon before the word that this colon makes a key of.
    private int? Semicolon(int start, int colon)
    {
        for (int i = colon - 1; i > start; i--)
        {
            if (text[i] == ';' && text.EndOfKeyWord(text.SkipBlanks(i + 1)) == colon)
                return i;
        }

        return null;
    }

    private int MissingComma(int index) => Fail(index, Math.Max(1, text.EndOfKeyWord(index) - index), SpecMessages.CommaMissingBeforeKey());

    private int Fail(int index, int length, SpecMessage message)
    {
        Problem = new SyntaxProblem(index, length, message);
        return text.Length;
    }
}
