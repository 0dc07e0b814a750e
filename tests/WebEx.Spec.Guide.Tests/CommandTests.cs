using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Sections of the guide and files of the catalogue.</summary>
public sealed class CommandTests
{
    private const int AllCommands = 90;

    [Fact]
    public void Every_command_of_the_guide_has_its_file_and_every_file_its_section()
    {
        Guide.Sections.Count.ShouldBe(AllCommands);
        SpecFolder.Commands.Count.ShouldBe(AllCommands);

        Guide
            .Sections.Where(section => SpecFolder.Commands.Count(command => Guide.IsOf(command, section)) != 1)
            .Select(section => $"{section.Line}: {section} has no file")
            .Concat(
                SpecFolder
                    .Commands.Where(command => Guide.Sections.Count(section => Guide.IsOf(command, section)) != 1)
                    .Select(command => $"{command.Id} has no section")
            )
            .ShouldBeNone();
    }

    [Fact]
    public void Every_section_has_one_Syntax_and_the_tables_that_belong_to_it()
    {
        // Otherwise a heading got lost, and the section would hold the facts of two commands.
        Guide
            .Sections.Where(section => section.SyntaxBlocks != 1 || section.ErrorTables.Count > 1 || section.LastLine <= section.Line)
            .Select(section => $"{section.Line}: {section}, {section.SyntaxBlocks} Syntax, errors in {string.Join(" and ", section.ErrorTables)}")
            .ShouldBeNone();
    }

    [Fact]
    public void A_file_cites_its_section_by_heading_and_line() =>
        Guide
            .Pairs.Where(pair => pair.Command.Guide.Line != pair.Section.Line || Plain.Text(pair.Command.Guide.Section) != pair.Section.Heading)
            .Select(pair =>
                $"{pair.Command.Id} cites {pair.Command.Guide.Line}, {pair.Command.Guide.Section}; the guide has {pair.Section.Line}, {pair.Section.Heading}"
            )
            .ShouldBeNone();

    [Fact]
    public void A_file_cites_the_printed_page_of_its_section()
    {
        IReadOnlyDictionary<int, string> contents = PrintedPages.FromContents(Guide.Text, Guide.Sections);
        IReadOnlyDictionary<int, string> summaries = PrintedPages.FromSummaries(Guide.Text, Guide.Sections);
        contents.Count.ShouldBe(AllCommands);
        // The table of Support Center leaves LS out.
        Guide.Sections.Where(section => !summaries.ContainsKey(section.Line)).Select(section => section.Id).ShouldBe(["m.php/LS@support"]);

        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            string page = summaries.GetValueOrDefault(section.Line, contents[section.Line]);
            if (command.Guide.Page != page)
                findings.Add($"{command.Id} cites page {command.Guide.Page}; the guide has {page}");
            if (contents[section.Line] != page)
                findings.Add($"{section}: the contents have {contents[section.Line]}, the table has {page}");
        }

        findings.ShouldBeNone();
    }

    [Fact]
    public void A_file_cites_the_table_of_its_errors() =>
        Guide
            .Pairs.Where(pair => pair.Section.ErrorTables.SingleOrDefault() != pair.Command.Guide.Errors)
            .Select(pair =>
                $"{pair.Command.Id} cites {pair.Command.Guide.Errors ?? "no table"}; the guide has {pair.Section.ErrorTables.SingleOrDefault() ?? "none"}"
            )
            .ShouldBeNone();
}
