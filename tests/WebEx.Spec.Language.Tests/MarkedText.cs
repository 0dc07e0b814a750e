using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests;

/// <summary>Text in which <c>[|</c> and <c>|]</c> stand around what a diagnostic is expected to point at.</summary>
internal sealed record MarkedText(string Text, IReadOnlyList<SourceSpan> Spans)
{
    private const string Open = "[|";
    private const string Close = "|]";

    public static MarkedText Read(string marked)
    {
        var text = new System.Text.StringBuilder();
        var spans = new List<SourceSpan>();
        (int line, int column) = (1, 1);
        (int Line, int Column) start = default;
        for (int i = 0; i < marked.Length; i++)
        {
            string two = marked.Substring(i, Math.Min(2, marked.Length - i));
            if (two == Open)
            {
                start = (line, column);
                i++;
            }
            else if (two == Close)
            {
                spans.Add(new SourceSpan(start.Line, start.Column, line, column));
                i++;
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
