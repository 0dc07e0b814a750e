using System.Globalization;
using System.Text.Json;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Logs;

/// <summary>Writes what a log shows.</summary>
/// <param name="Summary">What it shows.</param>
/// <param name="Entries">How many entries it has: requests, others, and those that could not be read.</param>
/// <param name="Unread">Those that could not be read.</param>
/// <param name="Unit">What a place counts: lines of a file with directives and empty lines, or entries.</param>
internal sealed record LogReport(LogSummary Summary, long Entries, UnreadEntries Unread, string Unit)
{
    private const int Shown = 50;

    /// <summary>What the verb ends with.</summary>
    public int ExitCode => Summary.Faults.Count + Summary.Secrets.Count > 0 ? Tool.ExitCode.HasFindings : Tool.ExitCode.Sound;

    /// <summary>For people.</summary>
    public void WriteText(ToolConsole console)
    {
        var text = new StyledWriter(console);
        string uncounted = Summary.Uncounted > 0 ? $", {Number(Summary.Uncounted)} faults of further kinds" : "";
        text.WriteLine(
            $"{Number(Entries)} entries: {Number(Summary.Requests)} requests of the URL API, {Number(Summary.Others)} of something else, "
                + $"{Number(Unread.Count)} that could not be read{uncounted}."
        );
        Write(text, "Not read", [.. Unread.Reasons.Select(reason => (reason.Text, reason.Count, reason.First))]);
        Write(text, "Commands and entry points", Rows(Summary.Commands, count => count.Command));
        Write(text, "Secrets in URLs", Rows(Summary.Secrets, count => $"{count.Argument} of {count.Command}"));
        Write(
            text,
            "Faults",
            Rows(Summary.Faults, count => $"{count.Id} {Title(count)}{(count.Argument is null ? "" : $": {count.Argument}")} ({count.Command})")
        );
    }

    /// <summary>For programs.</summary>
    public string ToJson() =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteNumber("entries", Entries);
            json.WriteNumber("requests", Summary.Requests);
            json.WriteNumber("others", Summary.Others);
            json.WriteNumber("unread", Unread.Count);
            json.WriteNumber("uncounted", Summary.Uncounted);
            json.WriteObjects("reasons", Unread.Reasons, reason => Write(json, reason));
            json.WriteObjects("commands", Summary.Commands, count => Write(json, count));
            json.WriteObjects("secrets", Summary.Secrets, count => Write(json, count));
            json.WriteObjects("faults", Summary.Faults, count => Write(json, count));
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, UnreadReason reason)
    {
        json.WriteString("reason", reason.Text);
        json.WriteNumber("count", reason.Count);
        json.WriteNumber("first", reason.First);
    }

    private static List<(string What, long Count, long First)> Rows(IReadOnlyList<LogCount> counts, Func<LogCount, string> what) =>
        [.. counts.Select(count => (what(count), count.Count, count.FirstLine))];

    private void Write(StyledWriter text, string heading, List<(string What, long Count, long First)> rows)
    {
        if (rows.Count == 0)
            return;
        text.WriteLine();
        text.WriteLine(heading, TextRole.Heading);
        int width = Number(rows[0].Count).Length;
        foreach ((string what, long count, long first) in rows.Take(Shown))
        {
            text.Write($"  {Number(count).PadLeft(width)}  {what}");
            text.WriteLine($"  first in {Unit} {Number(first)}", TextRole.Aside);
        }

        if (rows.Count > Shown)
            text.WriteLine($"  and {Number(rows.Count - Shown)} more kinds; --format json lists all.");
    }

    private static void Write(Utf8JsonWriter json, LogCount count)
    {
        if (count.Id is not null)
            json.WriteString("id", count.Id);
        json.WriteString("command", count.Command);
        if (count.Id is not null)
            json.WriteString("argument", count.Argument);
        json.WriteNumber("count", count.Count);
        json.WriteNumber("first", count.FirstLine);
    }

    private static string Title(LogCount count) => RuleTexts.All.TryGetValue(count.Id ?? "", out RuleText? text) ? text.Title : "";

    private static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);
}
