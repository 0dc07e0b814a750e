namespace WebEx.Spec.Language.Reading;

/// <summary>Codes of the wire with and without a place for a number, such as <c>TC{n}</c>.</summary>
internal static class CodeTemplates
{
    /// <summary>What stands for the number.</summary>
    public const string Number = "{n}";

    // Of families without an end, and of long ones, so many numbers are looked at: two templates that meet at all meet below it.
    private const int MostNumbers = 200;

    /// <summary>Why a text cannot be a code; null when it can.</summary>
    public static string? Problem(string code)
    {
        string rest = Replace(code, "");
        if (code.Contains('|'))
            return "it holds '|', which separates codes in generated tables";
        if (code.Contains("[n]"))
            return "'[n]' stands for a number in the codes of errors; in other codes it is {n}";
        return rest.IndexOfAny(['{', '}']) >= 0 ? "the only braces in a code are one {n}, the place of a number" : null;
    }

    /// <summary>True when the code has a place for a number.</summary>
    public static bool IsNumbered(string code) => code.Contains(Number);

    /// <summary>The code of one number.</summary>
    public static string Fill(string template, long number) => Replace(template, number.ToString(System.Globalization.CultureInfo.InvariantCulture));

    /// <summary>A code that two codes share, each with its numbers; null when they have none in common.</summary>
    public static string? Shared((string Code, long From, long To) one, (string Code, long From, long To) other)
    {
        if (!IsNumbered(one.Code))
            return Matches(other, one.Code) ? one.Code : null;
        if (!IsNumbered(other.Code))
            return Matches(one, other.Code) ? other.Code : null;
        if (!IsAnyPrefix(Before(one.Code), Before(other.Code)) || !IsAnySuffix(After(one.Code), After(other.Code)))
            return null;
        if (one.Code == other.Code)
        {
            long first = Math.Max(one.From, other.From);
            return first <= Math.Min(one.To, other.To) ? Fill(one.Code, first) : null;
        }

        return Numbers(one).Select(number => Fill(one.Code, number)).FirstOrDefault(code => Matches(other, code))
            ?? Numbers(other).Select(number => Fill(other.Code, number)).FirstOrDefault(code => Matches(one, code));
    }

    private static bool Matches((string Code, long From, long To) template, string code)
    {
        if (!IsNumbered(template.Code))
            return template.Code == code;
        (string before, string after) = (Before(template.Code), After(template.Code));
        int length = code.Length - before.Length - after.Length;
        if (length < 1 || !code.StartsWith(before, StringComparison.Ordinal) || !code.EndsWith(after, StringComparison.Ordinal))
            return false;
        string digits = code.Substring(before.Length, length);
        return digits.All(c => c is >= '0' and <= '9')
            && (length == 1 || digits[0] != '0')
            && long.TryParse(digits, out long number)
            && number >= template.From
            && number <= template.To;
    }

    private static IEnumerable<long> Numbers((string Code, long From, long To) template)
    {
        for (long number = template.From; number <= template.To && number < template.From + MostNumbers; number++)
            yield return number;
    }

    private static string Before(string code) => code.Substring(0, code.IndexOf(Number, StringComparison.Ordinal));

    private static string After(string code) => code.Substring(code.IndexOf(Number, StringComparison.Ordinal) + Number.Length);

    private static bool IsAnyPrefix(string one, string other) =>
        one.StartsWith(other, StringComparison.Ordinal) || other.StartsWith(one, StringComparison.Ordinal);

    private static bool IsAnySuffix(string one, string other) => one.EndsWith(other, StringComparison.Ordinal) || other.EndsWith(one, StringComparison.Ordinal);

    private static string Replace(string code, string number)
    {
        int at = code.IndexOf(Number, StringComparison.Ordinal);
        return at < 0 ? code : code.Remove(at, Number.Length).Insert(at, number);
    }
}
