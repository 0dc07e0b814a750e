namespace WebEx.Site.Pages;

/// <summary>A list for people.</summary>
internal static class TablePage
{
    public static string Of(string title, IEnumerable<string> headings, IEnumerable<IReadOnlyList<string>> rows) => Layout.Page(title, Table(headings, rows));

    public static Html Table(IEnumerable<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        Html.Of(
            $"""
            <table>
            <thead><tr>{Html.Join(headings.Select(heading => Html.Of($"<th scope=\"col\">{heading}</th>")))}</tr></thead>
            <tbody>
            {Html.Join(rows.Select(row => Html.Of($"<tr>{Html.Join(row.Select(cell => Html.Of($"<td>{cell}</td>")))}</tr>\n")))}
            </tbody>
            </table>
            """
        );
}
