using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Error tables, and the errors of the catalogue.</summary>
public sealed class ErrorTests
{
    // As many as the issue counts; fewer would mean that the reader has lost some.
    private const int ErrorRows = 1222;

    [Fact]
    public void Every_row_of_every_error_table_is_an_error_that_cites_it()
    {
        var findings = new List<string>();
        int rows = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            foreach (ErrorRow row in section.Errors)
            {
                rows++;
                var errors = command.Errors.Where(error => error.Line == row.Line).ToList();
                if (row.Codes.Count == 0) findings.Add($"{row.Line}: {section}: a row without a code");
                // Two rows of one template: the other one is cited, and an erratum says so.
                else if (errors.Count == 0 && !(Erratum.Names(row.Line) && row.Codes.All(code => command.Errors.Any(error => ErrorSpelling.IsNumberOf(error, code)))))
                    findings.Add($"{row.Line}: {section}: {string.Join(", ", row.Codes)} is no error");
                // Another spelling than the printed one takes a reason.
                else if (errors.Count > 0)
                    findings.AddRange(row.Codes.Where(code => !errors.Exists(error => ErrorSpelling.Is(error, code)) && !Erratum.Names(row.Line))
                        .Select(code => $"{row.Line}: {section}: {code} is spelt {string.Join(", ", errors.Select(error => error.Code))}"));
            }
        }

        findings.ShouldBeNone();
        rows.ShouldBe(ErrorRows);
    }

    [Fact]
    public void Every_error_stands_in_the_guide_at_the_line_that_it_cites()
    {
        var findings = new List<string>();
        GuideSection scheduling = Guide.Sections.Single(section => section.Id.StartsWith("m.php/SM", StringComparison.Ordinal));
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            // The table of EM ends with a reference to that of SM.
            IEnumerable<ErrorRow> rows = section.At == "EM" && section.Family == "meeting" ? section.Errors.Concat(scheduling.Errors) : section.Errors;
            foreach (ErrorModel error in command.Errors)
            {
                ErrorRow? row = rows.FirstOrDefault(row => row.Line == error.Line);
                // Notes and chapter 3 know a few errors that no table has: those take an erratum, and the code has to be there.
                bool isThere = row is not null
                    ? row.Codes.Any(code => ErrorSpelling.Is(error, code)) || Erratum.Names(error.Errata, error.Line)
                    : Erratum.Names(error.Errata, error.Line)
                        && error.Printed.Prepend(error.Code).Any(code => ErrorSpelling.StandsIn(code, Guide.Text[error.Line]));
                if (!isThere) findings.Add($"{error.Line}: {section}: {error.Code} isn't there");
            }
        }

        findings.ShouldBeNone();
    }

    [Fact]
    public void A_spelling_that_is_said_to_be_printed_is_printed()
    {
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
            foreach (ErrorModel error in command.Errors)
                findings.AddRange(error.Printed.Where(printed => !IsPrinted(error, printed)).Select(printed => $"{error.Line}: {section}: {printed}"));

        findings.ShouldBeNone();
    }

    // At its own line or at a place of its errata, or as a whole code of another command.
    private static bool IsPrinted(ErrorModel error, string printed) =>
        Erratum.All.Where(erratum => error.Errata.Contains(erratum.Id)).SelectMany(erratum => erratum.Places).Select(place => place.Line).Append(error.Line)
            .Any(line => ErrorSpelling.StandsIn(printed, Guide.Text[line]))
        || SpecFolder.Commands.SelectMany(command => command.Errors).Any(other => other.Code == printed);

    [Fact]
    public void A_parameter_that_a_row_adds_stands_in_that_row()
    {
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            foreach (ErrorRow row in section.Errors)
            {
                string[] printed = [.. System.Text.RegularExpressions.Regex.Matches(row.Text, "&([A-Za-z]+)=").Select(match => match.Groups[1].Value)];
                foreach (ErrorModel error in command.Errors.Where(error => error.Line == row.Line && !printed.Distinct().Order().SequenceEqual(error.Adds.Order())))
                    if (!Erratum.Names(error.Errata, row.Line))
                        findings.Add($"{row.Line}: {section}: {error.Code} adds {string.Join(", ", error.Adds)}; the row has {string.Join(", ", printed)}");
            }
        }

        findings.ShouldBeNone();
    }
}
