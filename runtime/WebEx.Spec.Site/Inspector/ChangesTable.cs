using WebEx.Site.Pages;

namespace WebEx.Site.Inspector;

/// <summary>What a command changed: the state before and after, row by row.</summary>
internal static class ChangesTable
{
    public static Html Of(RowDifferences changes) =>
        changes.Rows.Length == 0
            ? Html.Of($"<p id=\"changes\">Nothing of the site was changed.</p>")
            : Html.Of(
                $"""
                <table id="changes">
                <thead><tr><th>Row</th><th>Field</th><th>Before</th><th>After</th></tr></thead>
                {Html.Join(changes.Rows.Select(Row))}
                </table>
                {(changes.RowsLeftOut == 0 ? default : Html.Of($"<p>{changes.RowsLeftOut} more rows are left out.</p>"))}
                <p>Hashes, tickets and other secrets are {ShownText.Hidden}. Fields of a new row that have their defaults are left out.</p>
                """
            );

    private static Html Row(RowDifference row) =>
        Html.Of(
            $"""
            <tbody>
            {Html.Join(row.Fields.Select((field, i) => Field(row, field, isFirst: i == 0)))}
            {(row.FieldsLeftOut == 0 ? default : Html.Of($"<tr><td></td><td colspan=\"3\">{row.FieldsLeftOut} more fields are left out.</td></tr>"))}
            </tbody>

            """
        );

    private static Html Field(RowDifference row, FieldDifference field, bool isFirst) =>
        Html.Of(
            $"""
            <tr><td>{(isFirst ? Html.Of($"{row.Table} <code>{row.Key}</code>, {row.Kind}") : default)}</td><td>{field.Name}</td>{Value(field.Before)}{Value(
                field.After
            )}</tr>

            """
        );

    // An empty text is something else than none.
    private static Html Value(string? value) => value is null ? Html.Of($"<td class=\"none\">none</td>") : Html.Of($"<td>{value}</td>");
}
