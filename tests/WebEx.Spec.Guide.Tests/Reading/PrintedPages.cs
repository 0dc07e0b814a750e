using System.Text.RegularExpressions;

namespace WebEx.Tests;

/// <summary>The printed page on which each command starts, by the line of its heading.</summary>
internal static partial class PrintedPages
{
    /// <summary>As the tables at the head of each page of the API say; LS of Support Center stands in none.</summary>
    public static IReadOnlyDictionary<int, string> FromSummaries(GuideText guide, IReadOnlyList<GuideSection> sections)
    {
        var pages = new Dictionary<int, string>();
        for (int line = 1; line < sections[^1].Line; line++)
        {
            if (Detection().Match(guide[line]) is { Success: true } detection)
                pages[sections.Single(section => section.At is null).Line] = detection.Groups["page"].Value;
            if (Row().Match(guide[line]) is not { Success: true } row)
                continue;
            // Every table stands before the sections that it lists, and after those of the page before.
            GuideSection? section = sections.FirstOrDefault(section => section.Line > line && section.At == row.Groups["at"].Value);
            if (section is not null)
                pages.TryAdd(section.Line, row.Groups["page"].Value);
        }

        return pages;
    }

    /// <summary>As the contents say.</summary>
    public static IReadOnlyDictionary<int, string> FromContents(GuideText guide, IReadOnlyList<GuideSection> sections)
    {
        var pages = new Dictionary<int, string>();
        int next = 0;
        for (int line = 1; line < sections[0].Line && next < sections.Count; line++)
        {
            // In the order of the guide, where some headings come twice.
            if (
                Entry().Match(guide[line]) is not { Success: true } entry
                || Plain.Essence(entry.Groups["heading"].Value) != Plain.Essence(sections[next].Heading)
            )
                continue;
            pages[sections[next++].Line] = entry.Groups["page"].Value;
        }

        return pages;
    }

    [GeneratedRegex(@"^[^\t]+\t(?<at>[A-Z0-9]+)\tpage (?<page>2-\d+)\t")]
    private static partial Regex Row();

    [GeneratedRegex(@"\tdetectbackup\.php\tpage (?<page>2-\d+)\t")]
    private static partial Regex Detection();

    [GeneratedRegex(@"^\s*(?<heading>[^\t]+?)[\s.]*\t(?<page>2-\d+)$")]
    private static partial Regex Entry();
}
