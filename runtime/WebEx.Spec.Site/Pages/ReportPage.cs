namespace WebEx.Site.Pages;

/// <summary>A report: a table, and a chart of how many of its rows have each value of a column.</summary>
internal static class ReportPage
{
    /// <param name="title">The title.</param>
    /// <param name="headings">The names of the columns.</param>
    /// <param name="rows">The rows.</param>
    /// <param name="column">The column that the chart counts.</param>
    public static string Of(string title, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows, int column = 0)
    {
        IReadOnlyList<string>[] all = [.. rows];
        return Layout.Page(
            title,
            all.Length == 0
                ? Html.Of($"<p class=\"none\">Nothing of the kind happened between these days. Ask for others.</p>")
                : Html.Of(
                    $"""
                    {BarChart.Of($"{title} by {headings[column]}", all.Select(row => row[column]))}
                    {TablePage.Table(headings, all)}
                    """
                )
        );
    }
}
