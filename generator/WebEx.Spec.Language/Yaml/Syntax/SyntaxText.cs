namespace WebEx.Spec.Language.Yaml.Syntax;

/// <summary>The text that is diagnosed, and small questions about what stands where in it.</summary>
internal sealed class SyntaxText(string text)
{
    private const int LongestKey = 60;

    /// <summary>The number of characters.</summary>
    public int Length => text.Length;

    /// <summary>A character; NUL behind the end.</summary>
    public char this[int index] => index < text.Length ? text[index] : '\0';

    /// <summary>True at a line break, and behind the end.</summary>
    public bool IsLineEnd(int index) => index >= text.Length || text[index] is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>True at a blank, a tab, a line break, and behind the end.</summary>
    public bool IsSpace(int index) => IsLineEnd(index) || text[index] is ' ' or '\t';

    /// <summary>True where a comment begins: behind a space, or at the start of a line.</summary>
    public bool IsComment(int index) => this[index] == '#' && (index == 0 || IsSpace(index - 1));

    /// <summary>True where a colon ends a key.</summary>
    public bool IsKeyColon(int index) => this[index] == ':' && IsSpace(index + 1);

    /// <summary>The first character that is neither a blank nor a tab.</summary>
    public int SkipBlanks(int index)
    {
        while (this[index] is ' ' or '\t')
            index++;
        return index;
    }

    /// <summary>The end of the line, before its break.</summary>
    public int EndOfLine(int index)
    {
        while (!IsLineEnd(index))
            index++;
        return index;
    }

    /// <summary>The start of the next line.</summary>
    public int NextLine(int index)
    {
        index = EndOfLine(index);
        return this[index] == '\r' && this[index + 1] == '\n' ? index + 2 : Math.Min(text.Length, index + 1);
    }

    /// <summary>The start of the line.</summary>
    public int StartOfLine(int index)
    {
        while (index > 0 && !IsLineEnd(index - 1))
            index--;
        return index;
    }

    /// <summary>The number of characters before this one in its line.</summary>
    public int ColumnOf(int index) => index - StartOfLine(index);

    /// <summary>A stretch of the text.</summary>
    public string Between(int start, int end) => text.Substring(start, Math.Max(0, Math.Min(end, text.Length) - start));

    /// <summary>True when there is nothing behind but a comment.</summary>
    public bool IsRestEmpty(int index)
    {
        int next = SkipBlanks(index);
        return IsLineEnd(next) || IsComment(next);
    }

    /// <summary>The end of a word that could be a key, directly before its colon; the start itself when there is none.</summary>
    public int EndOfKeyWord(int start)
    {
        int end = start;
        while (end - start < LongestKey && (char.IsLetterOrDigit(this[end]) || this[end] is '_' or '-'))
            end++;
        return end > start && this[end] == ':' ? end : start;
    }

    /// <summary>
    /// True when the stretch holds what looks like a key: a word with a colon and a blank behind it, at the start of a line or behind a comma. A quoted text
    /// that does has most likely lost its closing quote.
    /// </summary>
    public bool HoldsKey(int start, int end)
    {
        bool mayBegin = false;
        for (int i = start; i < end; i++)
        {
            if (text[i] == ',' || IsLineEnd(i))
            {
                mayBegin = true;
            }
            else if (mayBegin && text[i] is not (' ' or '\t' or '-'))
            {
                int colon = EndOfKeyWord(i);
                if (colon > i && colon < end && IsSpace(colon + 1))
                    return true;
                mayBegin = false;
            }
        }

        return false;
    }
}
