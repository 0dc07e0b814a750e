namespace WebEx.Site.Pages;

/// <summary>A list for people.</summary>
internal static class TablePage
{
    public static string Of(string title, IEnumerable<string> headers, IEnumerable<IReadOnlyList<string>> rows) =>
        Layout.Page(
            title,
            Html.Of(
                $"""
                <table>
                <thead><tr>{Html.Join(headers.Select(header => Html.Of($"<th>{header}</th>")))}</tr></thead>
                <tbody>
                {Html.Join(rows.Select(row => Html.Of($"<tr>{Html.Join(row.Select(cell => Html.Of($"<td>{cell}</td>")))}</tr>\n")))}
                </tbody>
                </table>
                """
            )
        );
}
