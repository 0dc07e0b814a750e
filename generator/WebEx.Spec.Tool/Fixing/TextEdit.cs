using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Fixing;

/// <summary>One word of a file, and what takes its place.</summary>
/// <param name="Path">The file.</param>
/// <param name="Line">The line, from 1.</param>
/// <param name="Column">The column, from 1.</param>
/// <param name="Old">What stands there.</param>
/// <param name="New">What takes its place.</param>
internal sealed record TextEdit(string Path, int Line, int Column, string Old, string New)
{
    /// <summary>What a diagnostic asks for, where it names an alternative and the word that it is about stands once in its stretch.</summary>
    public static TextEdit? Of(SpecDiagnostic diagnostic, SpecFile file)
    {
        (int startLine, int startColumn, int endLine, int endColumn) = diagnostic.Span;
        if (NamedAlternative.Of(diagnostic) is not { } alternative || startLine != endLine)
            return null;
        string line = file.Text.Split('\n')[startLine - 1].TrimEnd('\r');
        string stretch = line[(startColumn - 1)..(endColumn - 1)];
        bool isQuoted = stretch is ['"' or '\'', _, ..];
        if (isQuoted)
            (stretch, startColumn) = (stretch[1..^1], startColumn + 1);
        string wrong = alternative.Wrong ?? stretch;
        int place = stretch.IndexOf(wrong, StringComparison.Ordinal);
        if (wrong.Length == 0 || place < 0 || stretch.IndexOf(wrong, place + 1, StringComparison.Ordinal) >= 0)
            return null;
        // A misspelt word may be meant as one that needs quotes. What is to be written in another way stands in the message as it is written.
        bool isWhole = !isQuoted && alternative.Wrong == stretch;
        string right = isWhole ? YamlScalar.Of(alternative.Right) : alternative.Right;
        return isQuoted && right.Contains('"', StringComparison.Ordinal) ? null : new TextEdit(file.Path, startLine, startColumn + place, wrong, right);
    }

    /// <summary>The text with the edit.</summary>
    public string Apply(string text)
    {
        int start = 0;
        for (int line = 1; line < Line; line++)
            start = text.IndexOf('\n', start) + 1;
        start += Column - 1;
        return string.Concat(text.AsSpan(0, start), New, text.AsSpan(start + Old.Length));
    }
}
