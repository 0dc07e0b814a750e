using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Hostile;

/// <summary>Whether diagnostics point into the file that they speak of.</summary>
internal static class SpanCheck
{
    private static readonly string[] Breaks = ["\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029"];

    public static void ShouldLieInside(string text, IEnumerable<SpecDiagnostic> diagnostics)
    {
        string[] lines = text.TrimStart('\uFEFF').Split(Breaks, StringSplitOptions.None);
        foreach (SpecDiagnostic diagnostic in diagnostics)
        {
            SourceSpan span = diagnostic.Span;
            bool isInside =
                IsInside(span.StartLine, span.StartColumn)
                && IsInside(span.EndLine, span.EndColumn)
                && (span.EndLine > span.StartLine || (span.EndLine == span.StartLine && span.EndColumn >= span.StartColumn));
            isInside.ShouldBeTrue(diagnostic.ToString());
        }

        bool IsInside(int line, int column) => line >= 1 && line <= lines.Length && column >= 1 && column <= lines[line - 1].Length + 1;
    }
}
