using System.Globalization;
using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Error codes in which a number stands.</summary>
internal static partial class ErrorCodes
{
    /// <summary>Whether a number stands in a spelling; the guide's misprints include codes that lost theirs.</summary>
    public static bool IsTemplate(string code) => Placeholder().IsMatch(code);

    /// <summary>The numbers that a code can hold.</summary>
    public static (int Least, int Most) Range(string code)
    {
        string range = Placeholder().Match(code).Groups[1].Value;
        string[] ends = range.Split("..");
        return range == "n" ? (0, int.MaxValue) : (Number(ends[0]), Number(ends[1]));
    }

    /// <summary>The code with a number in each place.</summary>
    public static string Filled(string code, int number) => Placeholder().Replace(code, number.ToString(CultureInfo.InvariantCulture));

    /// <summary>The code with <c>[n]</c> for any range.</summary>
    public static string WithoutRanges(string code) => Placeholder().Replace(code, "[n]");

    /// <summary>What the code makes of itself as a C# name.</summary>
    public static string MemberName(string code)
    {
        string name = Placeholder().Replace(code, "N").Replace(".", "", StringComparison.Ordinal);
        return char.ToUpperInvariant(name[0]) + name[1..];
    }

    /// <summary>The errors that a text can be.</summary>
    public static IEnumerable<ErrorModel> Matching(CommandModel command, string text) =>
        command.Errors.Where(error => error.Printed.Prepend(error.Code).Any(spelling => Matches(spelling, text)));

    private static bool Matches(string code, string text)
    {
        if (code == text)
            return true;
        if (!IsTemplate(code))
            return false;
        (int least, int most) = Range(code);
        Match match = Regex.Match(text, "^" + string.Join("([0-9]+)", Placeholder().Split(code).Where((_, i) => i % 2 == 0).Select(Regex.Escape)) + "$");
        return match.Success && match.Groups.Values.Skip(1).All(number => Number(number.Value) >= least && Number(number.Value) <= most);
    }

    private static int Number(string digits) => int.Parse(digits, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\[(n|\d+\.\.\d+)\]")]
    private static partial Regex Placeholder();
}
