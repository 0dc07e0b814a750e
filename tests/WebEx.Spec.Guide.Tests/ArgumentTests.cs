using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Syntax blocks and Arguments tables, and the arguments of the catalogue.</summary>
public sealed class ArgumentTests
{
    // What the guide has; fewer would mean that the reader has lost some.
    private const int SyntaxEntries = 1082;
    private const int ArgumentRows = 835;
    private const int References = 2;

    // SS of GS is a parameter of the reply, as its row says itself.
    private static readonly int[] NoArguments = [8037];

    [Fact]
    public void Every_row_of_every_Arguments_table_is_an_argument_that_cites_it()
    {
        var findings = new Deviations(NoArguments);
        int rows = 0;
        int references = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            var arguments = CodedArgument.Of(command).ToList();
            foreach (ArgumentRow row in section.Arguments)
            {
                rows++;
                // "Additional arguments: see SM" names none.
                if (
                    row.Codes.Count == 0
                    || row.Text.StartsWith("See “SM: ", StringComparison.Ordinal)
                    || row.Text.StartsWith("See \"SM: ", StringComparison.Ordinal)
                )
                {
                    references++;
                    continue;
                }

                foreach (CodeName code in row.Codes.Where(code => !arguments.Exists(argument => argument.Line == row.Line && argument.Is(code))))
                    findings.Add(Erratum.All.Select(erratum => erratum.Id), row.Line, $"{row.Line}: {section}: {code}");
            }
        }

        findings.ShouldBeNone();
        rows.ShouldBe(ArgumentRows);
        references.ShouldBe(References);
    }

    [Fact]
    public void Every_code_of_every_Syntax_is_an_argument_that_cites_its_row_or_itself()
    {
        var findings = new List<string>();
        int entries = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            var arguments = CodedArgument.Of(command).ToList();
            foreach (SyntaxEntry entry in section.Syntax)
            {
                entries++;
                if (
                    !arguments.Exists(argument =>
                        argument.Is(entry.Code) && (argument.Line == entry.Line || section.RowsOf(argument).Any(row => row.Line == argument.Line))
                    )
                )
                    findings.Add($"{entry.Line}: {section}: {entry.Code}={entry.Name}");
            }
        }

        findings.ShouldBeNone();
        entries.ShouldBe(SyntaxEntries);
    }

    [Fact]
    public void Every_argument_stands_in_the_guide_at_the_line_that_it_cites()
    {
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            var arguments = CodedArgument.Of(command).ToList();
            foreach (CodedArgument argument in arguments)
            {
                if (section.RowsOf(argument).Any(row => row.Line == argument.Line))
                    continue;
                if (!section.Syntax.Exists(entry => entry.Line == argument.Line && argument.Is(entry.Code)))
                    findings.Add($"{argument.Line}: {section}: {argument.Code} is not there");
                // A row outranks the Syntax, unless it is another argument's of the same code.
                else if (
                    section.RowsOf(argument).FirstOrDefault(row => !arguments.Exists(other => other.Line == row.Line && other.Code == argument.Code)) is { } row
                )
                    findings.Add($"{argument.Line}: {section}: {argument.Code} has a row, {row.Line}");
            }
        }

        findings.ShouldBeNone();
    }

    [Fact]
    public void A_numbered_family_has_the_numbers_that_the_guide_shows()
    {
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            foreach (CodedArgument argument in CodedArgument.Of(command).Where(argument => argument.Numbered is not null))
            {
                var names = section.Arguments.SelectMany(row => row.Codes).SelectMany(code => new[] { code.First, code.Last }).OfType<string>();
                var numbers = section
                    .Syntax.Select(entry => entry.Code)
                    .Concat(names)
                    .Select(argument.NumberOf)
                    .OfType<string>()
                    .ToHashSet(StringComparer.Ordinal);
                string last = argument.Numbered!.To?.ToString(CultureInfo.InvariantCulture) ?? "n";
                string first = argument.Numbered.From.ToString(CultureInfo.InvariantCulture);
                if (!numbers.Contains(first) || !numbers.Contains(last))
                    findings.Add($"{argument.Line}: {section}: {argument.Code} is not shown from {first} to {last}");
            }
        }

        findings.ShouldBeNone();
    }

    [Fact]
    public void The_arguments_of_a_command_stand_in_the_order_of_its_Syntax()
    {
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            int previous = -1;
            foreach (ArgumentModel argument in command.Arguments)
            {
                // A date or a phone number stands where the first of its codes does.
                int place = CodedArgument
                    .Of(command)
                    .Where(coded => coded.Whole == argument)
                    .Select(coded =>
                        section.Syntax.FindIndex(entry =>
                            coded.Is(entry.Code) && (coded.Line == entry.Line || section.Syntax.Count(other => other.Code == entry.Code) == 1)
                        )
                    )
                    .Where(index => index >= 0)
                    .DefaultIfEmpty(-1)
                    .Min();
                if (place < 0)
                    continue;
                if (place < previous)
                    findings.Add($"{section}: {argument.Name} (line {argument.Line}) comes after {section.Syntax[previous].Code}");
                previous = Math.Max(previous, place);
            }
        }

        findings.ShouldBeNone();
    }
}
