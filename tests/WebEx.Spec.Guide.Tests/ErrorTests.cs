using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Error tables, and the errors of the catalogue.</summary>
public sealed class ErrorTests
{
    // As many as the issue counts; fewer would mean that the reader has lost some.
    private const int ErrorRows = 1222;

    // Rows whose codes cannot be kept as printed: placeholders in words or in angle brackets, PHP, and a second row of one template. Each has its erratum.
    private static readonly int[] OtherCodes = [1771, 1772, 1787, 3851, 3852, 4470, 4682, 4687, 4753, 4820];

    [Fact]
    public void Every_row_of_every_error_table_is_an_error_that_cites_it()
    {
        var findings = new Deviations(OtherCodes);
        int rows = 0;
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            foreach (ErrorRow row in section.Errors)
            {
                rows++;
                var errors = command.Errors.Where(error => error.Line == row.Line).ToList();
                var ids = errors.SelectMany(error => error.Errata).ToList();
                // The other row of its template is cited.
                if (errors.Count == 0 && row.Codes.Count > 0)
                    ids = [.. command.Errors.Where(error => row.Codes.All(code => ErrorSpelling.IsNumberOf(error, code))).SelectMany(error => error.Errata)];
                foreach (CodeName code in row.Codes.DefaultIfEmpty(new CodeName("a row without a code", null)))
                    if (!errors.Exists(error => ErrorSpelling.Is(error, code)))
                        findings.Add(
                            ids,
                            row.Line,
                            $"{row.Line}: {section}: {code} is {string.Join(", ", errors.Select(error => error.Code).DefaultIfEmpty("no error"))}"
                        );
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
                if (!isThere)
                    findings.Add($"{error.Line}: {section}: {error.Code} is not there");
                if (
                    row is null
                    && error.Adds.Any(parameter => !Lines(error).Any(line => Guide.Text.Paragraph(line).Contains($"&{parameter}=", StringComparison.Ordinal)))
                )
                    findings.Add($"{error.Line}: {section}: {error.Code} does not add {string.Join(", ", error.Adds)} there");
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

    private static IEnumerable<int> Lines(ErrorModel error) =>
        Erratum.All.Where(erratum => error.Errata.Contains(erratum.Id)).SelectMany(erratum => erratum.Places).Select(place => place.Line).Append(error.Line);

    // At its own line or at a place of its errata, or as a whole code of another command.
    private static bool IsPrinted(ErrorModel error, string printed) =>
        Lines(error).Any(line => ErrorSpelling.StandsIn(printed, Guide.Text[line]))
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
                foreach (
                    ErrorModel error in command.Errors.Where(error => error.Line == row.Line && !printed.Distinct().Order().SequenceEqual(error.Adds.Order()))
                )
                    findings.Add($"{row.Line}: {section}: {error.Code} adds {string.Join(", ", error.Adds)}; the row has {string.Join(", ", printed)}");
            }
        }

        findings.ShouldBeNone();
    }
}
