using System.Text;
using System.Text.RegularExpressions;

namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>
/// Gives the cells of tables the headings of their columns: on a phone the rows are blocks without a head, and the stylesheet shows the heading before each
/// value.
/// </summary>
internal static partial class ColumnLabels
{
    /// <summary>A page of the templates with the headings in its tables of rows.</summary>
    /// <param name="html">The page.</param>
    public static string Add(string html) => Table.Replace(html, match => Labelled(match.Value));

    private static string Labelled(string table)
    {
        string[] headings = [.. Heading.Matches(table).Select(match => match.Groups[1].Value)];
        var labelled = new StringBuilder(table.Length + 256);
        int column = 0;
        int done = 0;
        foreach (Match start in CellStart.Matches(table))
        {
            if (start.Value == "<tr")
            {
                column = 0;
                continue;
            }

            if (start.Value == "<td" && column < headings.Length)
            {
                int end = start.Index + start.Length;
                _ = labelled.Append(table, done, end - done).Append(" data-label=\"").Append(headings[column]).Append('"');
                done = end;
            }

            column++;
        }

        return labelled.Append(table, done, table.Length - done).ToString();
    }

    [GeneratedRegex("<table class=\"rows[^\"]*\">.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table { get; }

    [GeneratedRegex("<th scope=\"col\">(.*?)</th>", RegexOptions.Singleline)]
    private static partial Regex Heading { get; }

    [GeneratedRegex("<tr|<td|<th scope=\"row\"")]
    private static partial Regex CellStart { get; }
}
