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
    private const int Lists = 74;
    private const int Forbidden = 33;
    private const int ErrorLengths = 26;

    // Rows that the catalogue deviates from, since the guide says two things: each has its erratum. A list, so that an erratum about something
    // else in the same row excuses nothing.
    private static readonly int[] OtherLengths = [5019, 5167, 5168, 5977];
    private static readonly int[] OtherDefaults = [2254, 2383];
    private static readonly int[] OtherPresences = [2794, 3051, 3149, 6982, 7036, 7080, 7081];

    [Fact]
    public void A_maximum_number_of_characters_is_the_length_of_the_argument()
    {
        int count = 0;
        var findings = new Deviations(OtherLengths);
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (MaximumLength().Matches(row.Text) is not { Count: 1 } matches)
                continue;
            count++;
            long length = long.Parse(matches[0].Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);
            if ((argument.Model.Max ?? argument.Whole.Max) != length)
                findings.Add(argument.Errata, row.Line, $"{row.Line}: {section}: {argument.Code} may have {argument.Model.Max}; the row says {length}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Lengths);
    }

    [Fact]
    public void A_plain_default_is_that_of_the_argument()
    {
        int count = 0;
        var findings = new Deviations(OtherDefaults);
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (PlainDefault().Matches(row.Text) is not { Count: 1 } matches || AnyDefault().Count(row.Text) != 1)
                continue;
            count++;
            string printed = matches[0].Groups["token"].Value;
            IEnumerable<DefaultModel> defaults = argument.Model.Defaults.Count > 0 ? argument.Model.Defaults : argument.Whole.Defaults;
            bool agrees = printed.ToUpperInvariant() switch
            {
                "BLANK" => defaults.Any(value => value.Token is ""),
                "NULL" => defaults.Any(value => value.Token is null),
                _ => defaults.Any(value => value.Token == printed),
            };
            if (!agrees)
                findings.Add(
                    argument.Errata,
                    row.Line,
                    $"{row.Line}: {section}: the default of {argument.Code} is "
                        + $"{string.Join(", ", defaults.Select(value => value.Token is "" ? "blank" : value.Token ?? "null"))}; the row says {printed}"
                );
        }

        findings.ShouldBeNone();
        count.ShouldBe(Defaults);
    }

    [Fact]
    public void Required_and_Optional_at_the_head_of_a_row_are_those_of_the_argument()
    {
        int count = 0;
        var findings = new Deviations(OtherPresences);
        foreach ((GuideSection section, ArgumentRow row, CodedArgument argument) in Rows())
        {
            if (Presence().Match(row.Text) is not { Success: true } match)
                continue;
            count++;
            // In a group, each code is needed or not for its element, and the elements for the command: the row may speak of either.
            RequirementModel[] stated = argument.Whole.Type == ArgumentType.Group ? [argument.Model.Required, argument.Whole.Required] : [argument.Required];
            // A condition, as "where the site's preferences make it so", leaves it optional in the words of the table.
            bool agrees =
                match.Groups["word"].Value == "Optional"
                    ? stated.Any(required => required.Centers == CenterSet.None)
                    // "EM or EA1..EAn: Required" is one of them.
                    : stated.Any(required => required.Centers != CenterSet.None || (required.Condition is not null && row.Codes.Count > 1));
            if (!agrees)
                findings.Add(
                    argument.Errata,
                    row.Line,
                    $"{row.Line}: {section}: {argument.Code} is {string.Join(" and ", stated.Select(Word))}; the row says {match.Value}"
                );
        }

        findings.ShouldBeNone();
        count.ShouldBe(Presences);
    }

    [Fact]
    public void An_argument_whose_row_says_nothing_of_presence_is_optional()
    {
        int count = 0;
        var findings = new List<string>();
        foreach (
            (GuideSection section, ArgumentRow row, CodedArgument argument) in Rows()
                .Where(row => row.Row.Text.Length > 0 && !AnyPresence().IsMatch(row.Row.Text))
        )
        {
            count++;
            if (argument.Required.Centers != CenterSet.None)
                findings.Add($"{row.Line}: {section}: {argument.Code} is {Word(argument.Required)}");
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
            string[]? tokens = argument.Model switch
            {
                { Choice: { } choice } => [.. choice.Values.Select(value => value.Token)],
                { Flag: { } flag } => [flag.Yes, flag.No],
                // Accounts 1 to 3 are a range, since nothing but the number tells them apart.
                { Type: ArgumentType.Number, Min: { } min, Max: { } max } when max - min < 100 =>
                [
                    .. Enumerable.Range((int)min, (int)(max - min + 1)).Select(number => number.ToString(CultureInfo.InvariantCulture)),
                ],
                _ => null,
            };
            // Each center may have a list of its own: the choice has the tokens of all.
            var printed = ListedToken().Matches(row.Text).SelectMany(Tokens).ToHashSet(StringComparer.OrdinalIgnoreCase);
            if (printed.Count < 2)
                continue;
            count++;
            if (tokens is null)
                findings.Add($"{row.Line}: {section}: {argument.Code} is of type {argument.Model.Type}; the row lists {string.Join(", ", printed)}");
            else if (!printed.SetEquals(tokens) && !Narrowed(section, argument, row.Line).Any(printed.SetEquals))
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
            string? printed =
                row.Text.Contains("cannot contain characters such as !#$%^&", StringComparison.OrdinalIgnoreCase) ? "!#$%^&*"
                : row.Text.Contains("cannot include double quotation marks", StringComparison.Ordinal) ? "\""
                : null;
            if (printed is null)
                continue;
            count++;
            if (!printed.All(c => argument.Model.Forbidden?.Contains(c) == true))
                findings.Add($"{row.Line}: {section}: {argument.Code} forbids {argument.Model.Forbidden ?? "nothing"}; the row says {printed}");
        }

        findings.ShouldBeNone();
        count.ShouldBe(Forbidden);
    }

    // What a rule leaves of a choice that several commands share.
    private static IEnumerable<IEnumerable<string>> Narrowed(GuideSection section, CodedArgument argument, int line) =>
        Guide
            .CommandOf(section)
            .Rules.Where(rule =>
                rule.Kind == RuleKind.ValuesWhen && rule.Line == line && rule.Arguments.Any(reference => reference.Property == argument.Model.Name)
            )
            .Select(rule => rule.Tokens.AsEnumerable());

    // "10..23: 2 to 15 days" is fourteen of them.
    private static IEnumerable<string> Tokens(Match match)
    {
        string token = match.Groups["token"].Value;
        if (!match.Groups["last"].Success)
            return [token];
        int first = int.Parse(token, CultureInfo.InvariantCulture);
        int last = int.Parse(match.Groups["last"].Value, CultureInfo.InvariantCulture);
        return Enumerable.Range(first, last - first + 1).Select(number => number.ToString(CultureInfo.InvariantCulture));
    }

    private static string Word(RequirementModel required) =>
        required.Condition ?? (required.Centers == CenterSet.None ? "optional" : "required in " + string.Join(", ", required.Centers.ToAbbreviations()));

    [Fact]
    public void A_limit_that_only_an_error_code_states_is_the_length_of_the_argument()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((GuideSection section, CommandModel command) in Guide.Pairs)
        {
            foreach (CodedArgument argument in CodedArgument.Of(command))
            {
                // A row outranks the code.
                if (!section.RowsOf(argument).Any(row => row.Line == argument.Line && !MaximumLength().IsMatch(row.Text)))
                    continue;
                if (LengthInCode().Match(argument.Model.Errors.TooLong ?? "") is not { Success: true } match)
                    continue;
                count++;
                if ((argument.Model.Max ?? argument.Whole.Max)?.ToString(CultureInfo.InvariantCulture) != match.Groups["number"].Value)
                    findings.Add($"{argument.Line}: {section}: {argument.Code} may have {argument.Model.Max}; the error is {argument.Model.Errors.TooLong}");
            }
        }

        findings.ShouldBeNone();
        count.ShouldBe(ErrorLengths);
    }

    private static IEnumerable<(GuideSection Section, ArgumentRow Row, CodedArgument Argument)> Rows() =>
        from pair in Guide.Pairs
        from argument in CodedArgument.Of(pair.Command)
        from row in pair.Section.RowsOf(argument)
        where row.Line == argument.Line
        select (pair.Section, row, argument);

    // "a maximum of 64 characters", "a maximum of 10,000 characters", "a maximum number of 32 characters", "Maximum length is 32 characters".
    [GeneratedRegex(@"(?:\bmaximum (?:number )?of|\bMaximum length is) (?<number>[0-9,]+) characters")]
    private static partial Regex MaximumLength();

    // FPhoneAreaLongerThan8, MeetingNameShouldBeShorterThan128Chars, TextBox[1..15]Exceeds256Chars.
    [GeneratedRegex(@"[A-Za-z](?<number>[0-9]+)(?:Chars|Characters|CharacterLimit)?$")]
    private static partial Regex LengthInCode();

    // "Default is 0.", "The default value is blank .", "The default is “ON”.": one word or number, and the end of the sentence.
    [GeneratedRegex("""\b[Dd]efault(?: value)? is [“"]?(?<token>[A-Za-z0-9]+)[”"]? ?\.(?![A-Za-z0-9])""")]
    private static partial Regex PlainDefault();

    [GeneratedRegex(@"\b[Dd]efaults?\b")]
    private static partial Regex AnyDefault();

    // "■ 0: None", "■ ON", "■ CreditCard": one word at the head of a bullet.
    [GeneratedRegex(@"■ ?(?<token>[A-Za-z0-9]+)(?:\.\.(?<last>[0-9]+))?(?= ?:| ■|$| \(default\)| (?:The|Values|When|Default|See)\b)")]
    private static partial Regex ListedToken();

    [GeneratedRegex("required|optional", RegexOptions.IgnoreCase)]
    private static partial Regex AnyPresence();

    // "Required." and "Optional.", not "Required if ..." nor "Meeting Center: Optional.".
    [GeneratedRegex(@"^(?<word>Required|Optional)\.")]
    private static partial Regex Presence();
}
