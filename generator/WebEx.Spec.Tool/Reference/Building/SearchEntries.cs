using System.Globalization;
using System.Text.Json;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What the search looks through, as a script: a page that was opened from a disk may load a script, but nothing else.</summary>
internal static class SearchEntries
{
    private const string Command = "command";
    private const string Argument = "argument";

    /// <summary>The script. There are thousands of arguments: they name their command by its place in the list.</summary>
    public static string Script(IReadOnlyList<SearchEntry> entries)
    {
        var places = entries
            .Select((entry, index) => (entry, index))
            .Where(place => place.entry.Kind == Command)
            .ToDictionary(place => place.entry.Address, place => place.index, StringComparer.Ordinal);
        var lines = entries.Select(entry => JsonSerializer.Serialize(Fields(entry, places).Select(Seen)));
        return $"window.webexReference = [\n{string.Join(",\n", lines)}\n];\n";
    }

    /// <summary>The entries of a command: itself, and its arguments.</summary>
    public static IEnumerable<SearchEntry> Of(CommandModel command, CommandPage page, string address)
    {
        string at = command.At is null ? "" : command.At + " ";
        yield return new SearchEntry(Command, command.Name, $"{at}{page.Id} {page.GuidePage}".TrimEnd(), command.Summary, address, $"page {page.GuideSection}");
        foreach (ArgumentRow row in page.Arguments)
            yield return new SearchEntry(Argument, row.Property, row.Code, row.Meaning, $"{address}#{row.Id}");
    }

    /// <summary>The entry of an error.</summary>
    public static SearchEntry Of(ErrorPage error) => new("error", error.Code, "", error.Uses.Select(use => use.Meaning).FirstOrDefault() ?? "", error.Address);

    /// <summary>The entry of a task.</summary>
    public static SearchEntry Of(TaskLink task) => new("task", task.Text, "", task.Command.Text, task.Command.Target);

    /// <summary>The entry of a table, which is found by what stands in it too.</summary>
    public static SearchEntry Of(TablePage table, string address) =>
        new("table", table.Name, "", table.Meaning, address, string.Join(" ", table.Values.Select(value => value.Name)));

    /// <summary>The entry of a time zone, which is found by its offset as people write it.</summary>
    public static SearchEntry Of(TimeZoneRow zone, string address)
    {
        string offset = zone.Offset.Replace(":00", "", StringComparison.Ordinal);
        string plain = $"{offset[0]}{offset[1..].TrimStart('0')}";
        string names = string.Join(", ", new[] { zone.Iana, zone.Windows }.Where(name => name.Length > 0));
        return new SearchEntry(
            "time zone",
            $"Time zone {zone.Index.ToString(CultureInfo.InvariantCulture)}: {zone.Text}",
            zone.Name,
            $"Number {zone.Index.ToString(CultureInfo.InvariantCulture)}, GMT {zone.Offset}{(names.Length > 0 ? ", " : "")}{names}",
            $"{address}#{zone.Id}",
            $"GMT{plain} UTC{plain}"
        );
    }

    // The script shows these texts as they are.
    private static object Seen(object field) => field is string text ? PlainText.Line(text) : field;

    private static object[] Fields(SearchEntry entry, Dictionary<string, int> places)
    {
        if (entry.Kind == Argument)
        {
            string[] parts = entry.Address.Split('#');
            return [entry.Kind, entry.Title, entry.Code, entry.Text, places[parts[0]], parts[1] == entry.Code ? "" : parts[1]];
        }

        return entry.Words.Length > 0
            ? [entry.Kind, entry.Title, entry.Code, entry.Text, entry.Address, entry.Words]
            : [entry.Kind, entry.Title, entry.Code, entry.Text, entry.Address];
    }
}
