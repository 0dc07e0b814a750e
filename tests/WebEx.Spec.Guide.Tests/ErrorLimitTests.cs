using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>A violation names an error only for values to which the site returns it: the number in a code, or in the meaning of its row, is the limit at which
/// the catalogue expects it.</summary>
public sealed partial class ErrorLimitTests
{
    // How many errors of a length state it in their code, and how many in the meaning of their row.
    private const int InCodes = 112;
    private const int InMeanings = 140;

    [Fact]
    public void A_number_in_a_code_is_the_length_at_which_the_site_answers_it()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((CommandModel command, string code, long? length, string argument) in LengthErrors())
        {
            if (LengthInCode().Match(code) is not { Success: true } match)
                continue;
            count++;
            if (Number(match) != length)
                findings.Add($"{command.Id}: {argument} is refused with {code} at {length}");
        }

        findings.ShouldBeEmpty();
        count.ShouldBe(InCodes);
    }

    [Fact]
    public void A_number_of_characters_in_a_meaning_is_the_length_at_which_the_site_answers_the_error()
    {
        int count = 0;
        var findings = new List<string>();
        foreach ((CommandModel command, string code, long? length, string argument) in LengthErrors())
        {
            int line = command.Errors.Single(error => error.Code == code).Line;
            if (LengthInMeaning().Matches(Guide.Text[line]) is not { Count: 1 } matches)
                continue;
            count++;
            if (Number(matches[0]) != length)
                findings.Add($"{line}: {command.Id}: {argument} is refused with {code} at {length}; the row says {matches[0].Value}");
        }

        findings.ShouldBeEmpty();
        count.ShouldBe(InMeanings);
    }

    private static IEnumerable<(CommandModel Command, string Code, long? Length, string Argument)> LengthErrors() =>
        from pair in Guide.Pairs
        from argument in CodedArgument.Of(pair.Command)
        let errors = argument.Model.Errors
        from error in new[]
        {
            (Code: errors.TooLong, Length: errors.TooLongAbove ?? argument.Model.Max),
            (Code: errors.TooShort, Length: errors.TooShortBelow ?? argument.Model.Min),
        }
        where error.Code is not null && error.Length is not null
        select (pair.Command, error.Code, error.Length, argument.Code);

    private static long Number(Match match) => long.Parse(match.Groups["number"].Value, NumberStyles.AllowThousands, CultureInfo.InvariantCulture);

    // FPhoneAreaLongerThan8, MeetingNameShouldBeShorterThan128Chars, TextBox[1..15]Exceeds64CharacterLimit.
    [GeneratedRegex(@"[A-Za-z](?<number>[0-9]+)(?:Chars|Characters|CharacterLimit)?$")]
    private static partial Regex LengthInCode();

    // "longer than 1024 characters", "the maximum of 10,000 characters", "cannot exceed 128 characters".
    [GeneratedRegex(@"(?<![A-Za-z0-9,])(?<number>[0-9][0-9,]*) characters")]
    private static partial Regex LengthInMeaning();
}
