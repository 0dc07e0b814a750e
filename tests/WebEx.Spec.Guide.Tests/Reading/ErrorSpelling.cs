using System.Text.RegularExpressions;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Compares an error code of the guide with one of the catalogue.</summary>
internal static partial class ErrorSpelling
{
    /// <summary>True when the catalogue's error stands for all that the cell names, in the spelling of the print or in one that it lists.</summary>
    public static bool Is(ErrorModel error, CodeName printed) => error.Printed.Prepend(error.Code).Any(code => Is(Plain.Code(code), printed));

    /// <summary>True when the cell has a number where the catalogue's error has [n].</summary>
    public static bool IsNumberOf(ErrorModel error, CodeName printed) =>
        printed.Last is null && Regex.IsMatch(printed.First, "^" + string.Join(@"\d+", Template().Split(error.Code).Select(Regex.Escape)) + "$");

    /// <summary>True when a line holds the code; of a template, all that is not number.</summary>
    public static bool StandsIn(string code, string line)
    {
        string essence = Plain.Essence(line);
        return Template().Split(code).All(part => essence.Contains(Plain.Essence(part), StringComparison.Ordinal));
    }

    private static bool Is(string code, CodeName printed)
    {
        if (code == printed.First && printed.Last is null)
            return true;
        Match range = Range().Match(code);
        if (range.Success && printed.Last is not null)
            return code.Replace(range.Value, range.Groups["from"].Value, StringComparison.Ordinal) == printed.First
                && code.Replace(range.Value, range.Groups["to"].Value, StringComparison.Ordinal) == printed.Last;
        if (range.Success)
            return Enumerable
                    .Range(int.Parse(range.Groups["from"].Value, null), int.Parse(range.Groups["to"].Value, null))
                    .Any(number => code.Replace(range.Value, $"{number}", StringComparison.Ordinal) == printed.First) || IsTemplate(code, range.Value, printed);
        return IsTemplate(code, "[n]", printed);
    }

    // The number is printed as [n], or as n in italics.
    private static bool IsTemplate(string code, string number, CodeName printed) =>
        code.Contains(number, StringComparison.Ordinal)
        && printed.Last is null
        && (code.Replace(number, "[n]", StringComparison.Ordinal) == printed.First || code.Replace(number, "n", StringComparison.Ordinal) == printed.First);

    [GeneratedRegex(@"\[(?<from>\d+)\.\.(?<to>\d+)\]")]
    private static partial Regex Range();

    [GeneratedRegex(@"\[(?:n|\d+\.\.\d+)\]")]
    private static partial Regex Template();
}
