using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests;

/// <summary>Text in which <c>[|</c> and <c>|]</c> stand around what a diagnostic is expected to point at.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<SourceSpan> Spans)
{
    /// <summary>Reads marked text; other marks are for text that holds such brackets itself.</summary>
    public static MarkedText Read(string marked, string open = "[|", string close = "|]")
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<SourceSpan>();
        (int line, int column) = (1, 1);
        (int Line, int Column) start = default;
        for (int i = 0; i < marked.Length; i++)
        {
            if (string.CompareOrdinal(marked, i, open, 0, open.Length) == 0)
            {
                start = (line, column);
                i += open.Length - 1;
            }
            else if (string.CompareOrdinal(marked, i, close, 0, close.Length) == 0)
            {
                spans.Add(new SourceSpan(start.Line, start.Column, line, column));
                i += close.Length - 1;
            }
            else
            {
                _ = text.Append(marked[i]);
                (line, column) = marked[i] == '\n' ? (line + 1, 1) : (line, column + 1);
            }
        }

        return new MarkedText(text.ToString(), spans);
    }
}
