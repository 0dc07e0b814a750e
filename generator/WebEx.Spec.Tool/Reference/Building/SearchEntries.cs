using System.Text.Json;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Reference.Views;

namespace WebEx.Spec.Tool.Reference.Building;

/// <summary>What the search looks through, as a script: a page that was opened from a disk may load a script, but nothing else.</summary>
internal static class SearchEntries
{
    /// <summary>The script.</summary>
    public static string Script(IEnumerable<SearchEntry> entries)
    {
        var lines = entries.Select(
            (entry, index) => JsonSerializer.Serialize(new object[] { index, entry.Kind, entry.Title, entry.Code, entry.Text, entry.Address })
        );
        return $"window.webexReference = [\n{string.Join(",\n", lines)}\n];\n";
    }

    /// <summary>The entries of a command: itself, its arguments, its place in the guide.</summary>
    public static IEnumerable<SearchEntry> Of(CommandModel command, CommandPage page, string address)
    {
        string code = command.At is { } at ? $"{at} {page.Id}" : page.Id;
        yield return new SearchEntry("command", command.Name, code, command.Summary, address);
        if (page.GuidePage.Length > 0)
            yield return new SearchEntry("guide page", $"{page.GuidePage}: {command.Name}", page.GuidePage, page.GuideSection, address);
        foreach (ArgumentRow row in page.Arguments)
            yield return new SearchEntry("argument", $"{row.Property} ({row.Code}) of {command.Name}", row.Code, row.Meaning, $"{address}#{row.Id}");
    }

    /// <summary>The entry of an error.</summary>
    public static SearchEntry Of(ErrorPage error) =>
        new("error", error.Code, error.Code, error.Uses.Select(use => use.Meaning).FirstOrDefault() ?? "", error.Address);

    /// <summary>The entry of a task.</summary>
    public static SearchEntry Of(TaskLink task) => new("task", task.Text, task.Id, task.Command.Text, task.Command.Target);
}
