using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Yaml;

/// <summary>The lines of a file, broken where YAML and the compiler break them.</summary>
internal sealed class TextLines
{
    private readonly List<int> _starts = [0];
    private readonly List<int> _lengths = [];

    /// <summary>Finds the lines of a text.</summary>
    public TextLines(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] is not ('\n' or '\r' or '\u0085' or '\u2028' or '\u2029'))
                continue;
            _lengths.Add(i - _starts[_starts.Count - 1]);
            if (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n')
                i++;
            _starts.Add(i + 1);
        }

        _lengths.Add(text.Length - _starts[_starts.Count - 1]);
    }

    /// <summary>The place of one character.</summary>
    public SourceSpan PlaceOf(int index)
    {
        int line = _starts.BinarySearch(index);
        if (line < 0)
            line = ~line - 1;
        int column = index - _starts[line] + 1;
        return new SourceSpan(line + 1, column, line + 1, column + 1);
    }

    /// <summary>The part of a stretch that lies inside the file: the parser puts some ends, such as that of an empty document, behind it.</summary>
    public SourceSpan Within(SourceSpan span)
    {
        (int startLine, int startColumn) = Within(span.StartLine, span.StartColumn);
        (int endLine, int endColumn) = Within(span.EndLine, span.EndColumn);
        bool isBackwards = endLine < startLine || (endLine == startLine && endColumn < startColumn);
        return isBackwards ? new SourceSpan(startLine, startColumn, startLine, startColumn) : new SourceSpan(startLine, startColumn, endLine, endColumn);
    }

    private (int Line, int Column) Within(int line, int column)
    {
        if (line > _lengths.Count)
            return (_lengths.Count, _lengths[_lengths.Count - 1] + 1);
        line = Math.Max(1, line);
        return (line, Math.Max(1, Math.Min(column, _lengths[line - 1] + 1)));
    }
}
