using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Reflection;
using System.Text.Json;
using WebEx.Site.Kernel;
using WebEx.Site.State;

namespace WebEx.Site;

/// <summary>
/// What a command changed, row by row and field by field. Hashes, tickets, cards and arguments that are secrets are hidden, whatever table they are in. It is
/// bounded.
/// </summary>
internal sealed record RowDifferences(ImmutableArray<RowDifference> Rows, int RowsLeftOut)
{
    private const int MostFields = 24;
    private const int LongestText = 200;

    // Their keys are hashes of what lets somebody in.
    private static readonly FrozenSet<TableDefinition> WithHiddenKeys = FrozenSet.Create<TableDefinition>(SiteTables.Sessions, SiteTables.Tickets);

    private static readonly FrozenSet<string> HiddenNames = FrozenSet.Create(
        StringComparer.Ordinal,
        nameof(SessionRow.CsrfToken),
        nameof(AttendanceRow.PassHash),
        $"{SiteTables.Sessions.Name}.{nameof(SessionRow.Id)}",
        $"{SiteTables.Tickets.Name}.{nameof(TicketRow.Id)}"
    );

    private static readonly FrozenSet<string> Defaults = FrozenSet.Create(StringComparer.Ordinal, "", "0", "false", "[]", "null");

    private static readonly FrozenSet<Type> HiddenTypes = FrozenSet.Create(typeof(PasswordHash), typeof(AccessCode), typeof(StoredCard));

    private static readonly FrozenDictionary<TableDefinition, FrozenSet<string>> HiddenFields = SiteTables.All.ToFrozenDictionary(
        table => table,
        table =>
            table
                .RowType.GetProperties(BindingFlags.Public | BindingFlags.Instance)
                .Where(property => IsHidden(table, property))
                .Select(property => property.Name)
                .ToFrozenSet(StringComparer.Ordinal)
    );

    /// <summary>How much memory it takes, in characters.</summary>
    public int Characters => Rows.Sum(row => row.Characters);

    /// <param name="rows">The rows that were set or removed, with what they were before; null for one that was not there.</param>
    /// <param name="rowsLeftOut">How many more there are.</param>
    public static RowDifferences Of(ImmutableArray<(RowChange Change, object? Before)> rows, int rowsLeftOut) =>
        new([.. rows.Select(row => Of(row.Change, row.Before)).OfType<RowDifference>()], rowsLeftOut);

    // Null for a row that was put in its own place.
    private static RowDifference? Of(RowChange change, object? before)
    {
        Dictionary<string, string> old = FieldsOf(change.Table, before);
        Dictionary<string, string> now = FieldsOf(change.Table, change.Row);
        FieldDifference[] fields =
        [
            .. old
                .Keys.Concat(now.Keys.Where(name => !old.ContainsKey(name)))
                .Where(name => Differs(old.GetValueOrDefault(name), now.GetValueOrDefault(name)))
                .Select(name => new FieldDifference(name, Shown(change.Table, name, old), Shown(change.Table, name, now))),
        ];
        if (fields.Length == 0)
            return null;
        string kind =
            before is null ? "added"
            : change.Row is null ? "removed"
            : "changed";
        string key = WithHiddenKeys.Contains(change.Table) ? ShownText.Hidden : ShownText.Beginning(change.Key, LongestText);
        return new(change.Table.Name, key, kind, [.. fields.Take(MostFields)], Math.Max(0, fields.Length - MostFields));
    }

    // Of a row that comes or goes, what it has by default says nothing.
    private static bool Differs(string? before, string? after) => before != after && !(Defaults.Contains(before ?? "") && Defaults.Contains(after ?? ""));

    // By name. What a row keeps by the code of an argument is a field for each code.
    private static Dictionary<string, string> FieldsOf(TableDefinition table, object? row)
    {
        Dictionary<string, string> fields = new(StringComparer.Ordinal);
        if (row is null)
            return fields;
        using JsonDocument document = JsonDocument.Parse(table.Write(row));
        foreach (JsonProperty field in document.RootElement.EnumerateObject())
        {
            if (field.Value.ValueKind != JsonValueKind.Object || IsHidden(table, field.Name))
            {
                fields[field.Name] = TextOf(field.Value);
                continue;
            }

            foreach (JsonProperty inner in field.Value.EnumerateObject())
                fields[$"{field.Name}[{inner.Name}]"] = TextOf(inner.Value);
        }

        return fields;
    }

    private static string? Shown(TableDefinition table, string name, Dictionary<string, string> fields)
    {
        if (!fields.TryGetValue(name, out string? text))
            return null;
        if (IsHidden(table, name))
            return ShownText.Hidden;
        bool isContent = table == SiteTables.Files && name == nameof(StoredFileRow.Content);
        return isContent ? string.Create(CultureInfo.InvariantCulture, $"{text.Length / 4 * 3} bytes") : ShownText.Beginning(text, LongestText);
    }

    private static string TextOf(JsonElement value) => value.ValueKind == JsonValueKind.String ? value.GetString()! : value.GetRawText();

    // Values[PW]: the codes of arguments that are secrets in any command.
    private static bool IsHidden(TableDefinition table, string name)
    {
        int open = name.IndexOf('[', StringComparison.Ordinal);
        if (open < 0)
            return HiddenFields[table].Contains(name);
        string code = name[(open + 1)..^1];
        return HiddenFields[table].Contains(name[..open]) || CatalogueDocument.IsSecret(code);
    }

    private static bool IsHidden(TableDefinition table, PropertyInfo property) =>
        HiddenNames.Contains(property.Name) || HiddenNames.Contains($"{table.Name}.{property.Name}") || IsHidden(property.PropertyType);

    // Also where it is inside of something else.
    private static bool IsHidden(Type type) =>
        HiddenTypes.Contains(type)
        || type.GenericTypeArguments.Any(IsHidden)
        || (
            type.Namespace == typeof(SiteState).Namespace
            && type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Any(property => IsHidden(property.PropertyType))
        );
}
