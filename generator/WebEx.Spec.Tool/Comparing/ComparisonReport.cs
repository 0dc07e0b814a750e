using System.Text;
using System.Text.Json;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>Writes a comparison.</summary>
/// <param name="changes">The changes.</param>
internal sealed class ComparisonReport(IReadOnlyList<Change> changes)
{
    private const int OpenRows = 5;

    /// <summary>The version that follows.</summary>
    public Bump Bump => changes.Count == 0 ? Bump.None : changes.Max(change => change.Verdict.Bump);

    /// <summary>For people.</summary>
    public void WriteText(ToolConsole console)
    {
        var text = new StyledWriter(console);
        foreach (IGrouping<string, Change> group in changes.GroupBy(change => change.Path[0]))
        {
            text.WriteLine(group.Key, TextRole.Heading);
            foreach (Change change in group)
            {
                string subject = string.Join(" > ", change.Path.Skip(1));
                text.Write($"  {Word(change.Verdict.Bump), -5} ", Role(change.Verdict.Bump));
                text.Write(subject.Length == 0 ? change.Text : $"{subject}: {change.Text}");
                text.WriteLine($"  [{Verdicts(change.Verdict)}; {change.Id} {change.Fingerprint}]", TextRole.Aside);
            }
        }

        text.WriteLine(Summary());
    }

    /// <summary>For programs.</summary>
    public string ToJson() =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("bump", Word(Bump));
            json.WriteObjects("changes", changes, change => Write(json, change));
            json.WriteEndObject();
        });

    /// <summary>A comment of a pull request: the count first, the weightiest open, the others folded.</summary>
    public string ToMarkdown()
    {
        var text = new StringBuilder($"**{Summary()}**\n");
        List<Change> sorted = [.. changes.OrderByDescending(change => change.Verdict.Bump)];
        if (sorted.Count > 0)
            Rows(text.Append('\n'), sorted.Take(OpenRows));
        if (sorted.Count > OpenRows)
        {
            _ = text.Append($"\n<details><summary>{sorted.Count - OpenRows} more</summary>\n\n");
            Rows(text, sorted.Skip(OpenRows));
            _ = text.Append("\n</details>\n");
        }

        return text.ToString();
    }

    private static void Rows(StringBuilder text, IEnumerable<Change> rows)
    {
        _ = text.Append("| version | what | change | C# | wire | behaviour | id |\n|---|---|---|---|---|---|---|\n");
        foreach (Change change in rows)
        {
            string[] cells =
            [
                Word(change.Verdict.Bump),
                change.Subject,
                change.Text,
                Word(change.Verdict.Source),
                Word(change.Verdict.Wire),
                Word(change.Verdict.Behaviour),
                $"{change.Id} {change.Fingerprint}",
            ];
            _ = text.Append("| ").AppendJoin(" | ", cells.Select(Cell)).Append(" |\n");
        }
    }

    private static void Write(Utf8JsonWriter json, Change change)
    {
        json.WriteString("id", change.Id);
        json.WriteString("fingerprint", change.Fingerprint);
        json.WriteStrings("path", change.Path);
        json.WriteString("text", change.Text);
        json.WriteString("source", Word(change.Verdict.Source));
        json.WriteString("wire", Word(change.Verdict.Wire));
        json.WriteString("behaviour", Word(change.Verdict.Behaviour));
        json.WriteString("bump", Word(change.Verdict.Bump));
    }

    private string Summary() =>
        changes.Count == 0
            ? "No changes."
            : $"{changes.Count} {(changes.Count == 1 ? "change" : "changes")}: "
                + string.Join(
                    ", ",
                    changes.GroupBy(change => change.Verdict.Bump).OrderByDescending(group => group.Key).Select(group => $"{group.Count()} {Word(group.Key)}")
                )
                + $". The next version is a {Word(Bump)} one.";

    // Text of a catalogue is no markup.
    private static string Cell(string text)
    {
        var cell = new StringBuilder();
        foreach (char c in text)
        {
            if (c is '|' or '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '@' or '~')
                _ = cell.Append('\\').Append(c);
            else
                _ = c switch
                {
                    '<' => cell.Append("&lt;"),
                    '>' => cell.Append("&gt;"),
                    '&' => cell.Append("&amp;"),
                    _ when char.IsControl(c) => cell.Append(' '),
                    _ => cell.Append(c),
                };
        }

        return cell.ToString();
    }

    private static string Verdicts(Verdict verdict)
    {
        string[] parts =
        [
            .. new[] { ("C#", verdict.Source), ("wire", verdict.Wire), ("behaviour", verdict.Behaviour) }
                .Where(pair => pair.Item2 != Impact.None)
                .Select(pair => $"{pair.Item1} {Word(pair.Item2)}"),
        ];
        return parts.Length == 0 ? "documentation" : string.Join(", ", parts);
    }

    private static string Word(Enum value) => value.ToString().ToLowerInvariant();

    private static TextRole Role(Bump bump) =>
        bump switch
        {
            Bump.Major => TextRole.Error,
            Bump.Minor => TextRole.Warning,
            _ => TextRole.Aside,
        };
}
