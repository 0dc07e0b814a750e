using System.Text;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>Markdown as GitHub reads it: for paragraphs, list items and cells of tables.</summary>
internal sealed class MarkdownFormat : OutputFormat
{
    private const string Special = "\\`*_{}[]<>#|&~";

    /// <inheritdoc/>
    public override string Folder => "markdown";

    /// <inheritdoc/>
    public override string Extension => ".md";

    /// <inheritdoc/>
    public override string Text(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (char c in OneLine(text))
            _ = Special.Contains(c) ? escaped.Append('\\').Append(c) : escaped.Append(c);
        return escaped.ToString();
    }

    // A fence is longer than any row of backquotes inside; a bar would end the cell of a table.
    /// <inheritdoc/>
    public override string Code(string text)
    {
        string line = OneLine(text);
        string fence = Fence(line, 1);
        string padding = fence.Length > 1 || line.StartsWith('`') || line.EndsWith('`') ? " " : "";
        return fence + padding + line.Replace("|", "\\|", StringComparison.Ordinal) + padding + fence;
    }

    /// <inheritdoc/>
    public override string Block(string language, string text)
    {
        string fence = Fence(text, 3);
        return $"{fence}{language}\n{PlainText.Lines(text)}\n{fence}";
    }

    /// <inheritdoc/>
    public override string Anchor(string text, string address) => $"[{Text(text)}](<{address}>)";

    private static string OneLine(string text) => PlainText.Line(text.ReplaceLineEndings(" "));

    private static string Fence(string text, int least)
    {
        int longest = 0;
        int row = 0;
        foreach (char c in text)
        {
            row = c == '`' ? row + 1 : 0;
            longest = Math.Max(longest, row);
        }

        return new string('`', longest < least ? least : longest + 1);
    }
}
