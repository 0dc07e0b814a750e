using System.Text.RegularExpressions;

namespace WebEx.Tests;

/// <summary>Reads the sections of chapter 2 line by line: Syntax, Arguments tables, error tables.</summary>
internal sealed partial class GuideReader
{
    private static readonly string[] Subheadings = ["Syntax", "Argument", "Arguments", "URL Returned", "URL returned", "Note"];

    private readonly List<GuideSection> _sections = [];
    private GuideSection? _section;
    private Part _part;
    private bool _isSyntax;
    private string? _family;
    private string? _caption;

    private enum Part
    {
        Text,
        Arguments,
        Errors,
    }

    public static IReadOnlyList<GuideSection> Read(GuideText guide)
    {
        var reader = new GuideReader();
        // Before chapter 2 there are contents and overviews, behind it workflows and examples.
        int first = Enumerable.Range(1, guide.Count).First(line => guide[line] == "# List of PHP Commands and Supported Services");
        int last = Enumerable.Range(first, guide.Count - first).First(line => guide[line] == "## Information About Common Arguments");
        for (int line = first; line <= last; line++)
            reader.Read(guide[line], line);
        return reader._sections;
    }

    private void Read(string text, int line)
    {
        if (Heading().Match(text) is { Success: true } heading)
            ReadHeading(heading.Groups["text"].Value, heading.Groups["level"].Length, line);
        else if (text.Contains('\t'))
            ReadRow(text.Split('\t'), line);
        else
        {
            // A table ends at the first line without a tab, and starts anew with its headers on the next page.
            _part = Part.Text;
            if (Caption().Match(Plain.Text(text)) is { Success: true } caption)
                _caption = caption.Groups["table"].Value;
            if (_isSyntax)
                ReadSyntax(text, line);
        }
    }

    private void ReadHeading(string heading, int level, int line)
    {
        _part = Part.Text;
        _isSyntax = heading == "Syntax";
        if (_isSyntax && _section is not null)
            _section.SyntaxBlocks++;
        if (Subheadings.Contains(heading) || heading.StartsWith('■'))
            return;

        if (_section is not null)
            _section.LastLine = line - 1;
        _section = null;
        // "Summary of Meeting Page (m.php) commands" stands a level below.
        if (level == 2 && PageHeading().IsMatch(heading))
            _family = Family(heading);
        Match command = CommandHeading().Match(heading);
        // The page that takes no AT has a single command, which its heading stands for.
        bool isDetection = heading.Contains("detectbackup.php", StringComparison.Ordinal);
        if (!command.Success && !isDetection)
        {
            if (heading != "Backup Site Detection command")
                return;
            _section = _sections[^1];
            return;
        }

        _section = new GuideSection(Plain.Text(heading), command.Success ? command.Groups["at"].Value : null, _family, line);
        _sections.Add(_section);
    }

    private static string? Family(string heading)
    {
        if (!heading.Contains("m.php", StringComparison.Ordinal))
            return null;
        if (heading.Contains("Event Center", StringComparison.Ordinal))
            return "event";
        return heading.Contains("Support Center", StringComparison.Ordinal) ? "support" : "meeting";
    }

    private void ReadSyntax(string text, int line)
    {
        if (_section is null)
            return;
        if (_section.Page.Length == 0 && Page().Match(text) is { Success: true } page)
            _section.Page = page.Groups["page"].Value;
        foreach (Match match in Code().Matches(text))
            _section.Syntax.Add(new SyntaxEntry(match.Groups["code"].Value, match.Groups["name"].Value, line));
    }

    private void ReadRow(string[] cells, int line)
    {
        if (_section is null)
            return;
        string first = Plain.Text(cells[0]);
        if (first == "Argument")
            _part = Part.Arguments;
        else if (first == "Error Message")
        {
            _part = Part.Errors;
            if (_caption is not null)
                _section.ErrorTables.Add(_caption);
        }
        else if (_part == Part.Arguments)
            _section.Arguments.Add(new ArgumentRow(CodeName.ParseArguments(cells[0]), Plain.Text(cells[^1]), line));
        else if (_part == Part.Errors)
            _section.Errors.Add(new ErrorRow(CodeName.ParseErrors(cells[0]), Plain.Text(string.Join(' ', cells[1..])), line));
    }

    [GeneratedRegex(@"^(?<level>#{1,4})\s+(?<text>.+?)\s*:?$")]
    private static partial Regex Heading();

    [GeneratedRegex(@"^(?<at>[A-Z][A-Z0-9]*): ")]
    private static partial Regex CommandHeading();

    [GeneratedRegex(@"\(\*?\w+\.(?:php|wbx)\*?\)")]
    private static partial Regex PageHeading();

    [GeneratedRegex(@"^(?<table>Table 2-\d+)\b")]
    private static partial Regex Caption();

    [GeneratedRegex(@"^(?:\w+/)?(?<page>\w+\.(?:php|wbx))\?")]
    private static partial Regex Page();

    // detectbackup.php has its only argument without the ampersand.
    [GeneratedRegex(@"(?:&|^\s*\[)(?<code>[A-Za-z][A-Za-z0-9]*)=(?<name>[^\s\]&]*)")]
    private static partial Regex Code();
}
