namespace WebEx.Site.Pages;

/// <summary>A report: one table.</summary>
internal static class ReportPage
{
    public static string Of(string title, IReadOnlyList<string> headings, IEnumerable<IReadOnlyList<string>> rows) =>
        Layout.Page(
            title,
            Html.Of(
                $"""
                <table>
                <thead><tr>{Html.Join(headings.Select(heading => Html.Of($"<th>{heading}</th>")))}</tr></thead>
                <tbody>
                {Html.Join(rows.Select(row => Html.Of($"<tr>{Html.Join(row.Select(cell => Html.Of($"<td>{cell}</td>")))}</tr>\n")))}
                </tbody>
                </table>
                """
            )
        );
}
