using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>A line with carets below a stretch of it, cut to what fits on a screen.</summary>
/// <param name="Line">The line, or the part of it around the stretch.</param>
/// <param name="Carets">Blanks, and a caret for each character of the stretch.</param>
internal sealed record SourceExcerpt(string Line, string Carets)
{
    private const int Width = 140;
    private const int Before = 40;
    private const string Cut = "...";

    /// <summary>Makes one.</summary>
    public static SourceExcerpt Of(string line, SourceSpan span)
    {
        int start = Math.Clamp(span.StartColumn - 1, 0, line.Length);
        int end = span.EndLine > span.StartLine ? line.Length : Math.Clamp(span.EndColumn - 1, start, line.Length);
        int from = line.Length <= Width ? 0 : Math.Max(0, Math.Min(start - Before, line.Length - Width));
        // Half of a surrogate pair would be no text.
        if (from > 0 && char.IsLowSurrogate(line[from]))
            from--;
        int to = Math.Min(line.Length, from + Width);
        if (to < line.Length && char.IsLowSurrogate(line[to]))
            to--;
        string prefix = from > 0 ? Cut : "";
        string shown = prefix + PlainText.Line(line[from..to]) + (to < line.Length ? Cut : "");
        int carets = Math.Max(1, Math.Min(end, to) - start);
        return new SourceExcerpt(shown, new string(' ', prefix.Length + start - from) + new string('^', carets));
    }
}
