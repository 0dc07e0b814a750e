using System.Text.RegularExpressions;

namespace WebEx.Tests;

/// <summary>The printed page on which each command starts, as the tables at the head of each page of the API say.</summary>
internal static partial class PrintedPages
{
    /// <summary>By the number of the line of the section's heading.</summary>
    public static IReadOnlyDictionary<int, string> Read(GuideText guide, IReadOnlyList<GuideSection> sections)
    {
        var pages = new Dictionary<int, string>();
        for (int line = sections[0].Line - 1; line > 0; line--)
            if (Detection().Match(guide[line]) is { Success: true } match) pages[sections.Single(section => section.At is null).Line] = match.Groups["page"].Value;

        for (int line = 1; line < sections[^1].Line; line++)
        {
            if (Row().Match(guide[line]) is not { Success: true } row) continue;
            // Every table stands before the sections that it lists, and after those of the page before.
            GuideSection? section = sections.FirstOrDefault(section => section.Line > line && section.At == row.Groups["at"].Value);
            if (section is not null) pages.TryAdd(section.Line, row.Groups["page"].Value);
        }

        return pages;
    }

    [GeneratedRegex(@"^[^\t]+\t(?<at>[A-Z0-9]+)\tpage (?<page>2-\d+)\t")]
    private static partial Regex Row();

    [GeneratedRegex(@"\tdetectbackup\.php\tpage (?<page>2-\d+)\t")]
    private static partial Regex Detection();
}
