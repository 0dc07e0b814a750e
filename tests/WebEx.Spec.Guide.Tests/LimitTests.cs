using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Limits, defaults and presence, where a row of an Arguments table states them in one of a few plain forms.</summary>
public sealed partial class LimitTests
{
    // How many statements of each kind the guide has in these forms: fewer would mean that the reader understands less than it did.
    private const int Lengths = 204;
    private const int Defaults = 346;
    private const int Presences = 627;
    private const int Silences = 77;
    private const int Lists = 0;
    private const int Forbidden = 30;

    [Fact]
    public void A_maximum_number_of_characters_is_the_length_of_the_argument()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (MaximumLength().Matches(row.Text) is not { Count: 1 } matches) continue;
            count++;
            long length = long.Parse(matches[0].Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            if ((argument.Model.Max ?? argument.Whole.Max) != length && !Erratum.Names(argument.Errata, row.Line))
                findings.Add($"{row.Line}: {section}: {argument.Code} may have {argument.Model.Max}; the row says {length}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Lengths);
    }

    [Fact]
    public void A_plain_default_is_that_of_the_argument()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (PlainDefault().Matches(row.Text) is not { Count: 1 } matches || AnyDefault().Count(row.Text) != 1) continue;
            count++;
            string printed = matches[0].Groups["token"].Value;
            IEnumerable<DefaultModel> defaults = argument.Model.Defaults.Count > 0 ? argument.Model.Defaults : argument.Whole.Defaults;
            bool agrees = printed.ToUpperInvariant() switch
            {
                "BLANK" => defaults.Any(value => value.Token is ""),
                "NULL" => defaults.Any(value => value.Token is null),
                _ => defaults.Any(value => value.Token == printed),
            };
            if (!agrees && !Erratum.Names(argument.Errata, row.Line))
                findings.Add($"{row.Line}: {section}: the default of {argument.Code} is {string.Join(", ", defaults.Select(value => value.Token is "" ? "blank" : value.Token ?? "null"))}; the row says {printed}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Defaults);
    }

    [Fact]
    public void Required_and_Optional_at_the_head_of_a_row_are_those_of_the_argument()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (Presence().Match(row.Text) is not { Success: true } match) continue;
            count++;
            // In a group, each code is needed or not for its element, and the elements for the command: the row may speak of either.
            RequirementModel[] stated = argument.Whole.Type == ArgumentType.Group ? [argument.Model.Required, argument.Whole.Required] : [argument.Required];
            // A condition, as "where the site's preferences make it so", leaves it optional in the words of the table.
            bool agrees = match.Groups["word"].Value == "Optional" ? stated.Any(required => required.Centers == CenterSet.None)
                // "EM or EA1..EAn: Required" is one of them.
                : stated.Any(required => required.Centers != CenterSet.None || (required.Condition is not null && row.Codes.Count > 1));
            if (!agrees && !Erratum.Names(argument.Errata, row.Line))
                findings.Add($"{row.Line}: {section}: {argument.Code} is {string.Join(" and ", stated.Select(Word))}; the row says {match.Value}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Presences);
    }

    [Fact]
    public void An_argument_whose_row_says_nothing_of_presence_is_optional()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows().Where(row => row.Row.Text.Length > 0 && !AnyPresence().IsMatch(row.Row.Text)))
        {
            count++;
            if (argument.Required.Centers != CenterSet.None && !Erratum.Names(argument.Errata, row.Line)) findings.Add($"{row.Line}: {section}: {argument.Code} is {Word(argument.Required)}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Silences);
    }

    [Fact]
    public void The_tokens_that_a_row_lists_are_those_of_the_choice()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            string[]? tokens = argument.Model.Choice is { } choice ? [.. choice.Values.Select(value => value.Token)]
                : argument.Model.Flag is { } flag ? [flag.Yes, flag.No] : null;
            // Each center may have a list of its own: the choice has the tokens of all.
            var printed = ListedToken().Matches(row.Text).Select(match => match.Groups["token"].Value).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (tokens is null || printed.Count == 0) continue;
            count++;
            if (!printed.SetEquals(tokens) && !Erratum.Names(argument.Errata, row.Line))
                findings.Add($"{row.Line}: {section}: {argument.Code} takes {string.Join(", ", tokens)}; the row lists {string.Join(", ", printed)}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Lists);
    }

    [Fact]
    public void Characters_that_a_row_forbids_are_forbidden()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            string? printed = row.Text.Contains("cannot contain characters such as !#$%^&", StringComparison.Ordinal) ? "!#$%^&*"
                : row.Text.Contains("cannot include double quotation marks", StringComparison.Ordinal) ? "\"" : null;
            if (printed is null) continue;
            count++;
            if (!printed.All(c => argument.Model.Forbidden?.Contains(c) == true))
                findings.Add($"{row.Line}: {section}: {argument.Code} forbids {argument.Model.Forbidden ?? "nothing"}; the row says {printed}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Forbidden);
    }

    private static string Word(RequirementModel required) =>
        required.Condition ?? (required.Centers == CenterSet.None ? "optional" : "required in " + string.Join(", ", required.Centers.ToAbbreviations()));

    private static IEnumerable<(GuideSection Section, ArgumentRow Row, CodedArgument Argument)> Rows() =>
        from pair in Guide.Pairs
        from argument in CodedArgument.Of(pair.Command)
        from row in pair.Section.RowsOf(argument)
        where row.Line == argument.Line
        select (pair.Section, row, argument);

    // "a maximum of 64 characters", "a maximum of 10,000 characters", "a maximum number of 32 characters", "Maximum length is 32 characters".
    [GeneratedRegex(@"(?:\bmaximum (?:number )?of|\bMaximum length is) (?<number>[0-9,]+) characters")]
    private static partial Regex MaximumLength();

    // "Default is 0.", "The default value is blank .", "The default is “ON”.": one word or number, and the end of the sentence.
    [GeneratedRegex("""\b[Dd]efault(?: value)? is [“"]?(?<token>[A-Za-z0-9]+)[”"]? ?\.(?![A-Za-z0-9])""")]
    private static partial Regex PlainDefault();

    [GeneratedRegex(@"\b[Dd]efaults?\b")]
    private static partial Regex AnyDefault();

    // "■ 0: None", "■ ON", "■ CreditCard": one word at the head of a bullet.
    [GeneratedRegex(@"■ ?(?<token>[A-Za-z0-9]+)(?= ?:| ■|$| [A-Z])")]
    private static partial Regex ListedToken();

    [GeneratedRegex("required|optional", RegexOptions.IgnoreCase)]
    private static partial Regex AnyPresence();

    // "Required." and "Optional.", not "Required if ..." nor "Meeting Center: Optional.".
    [GeneratedRegex(@"^(?<word>Required|Optional)\.")]
    private static partial Regex Presence();
}
