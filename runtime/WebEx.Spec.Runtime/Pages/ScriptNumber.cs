using System.Globalization;

namespace WebEx;

// Numbers of a script, as far as their text is the same everywhere: whole ones of at most 15 digits.
internal static class ScriptNumber
{
    private const double Largest = 1e15;

    public static bool IsLiteral(string written) => written.Length is > 0 and <= 15 && (written.Length == 1 || written[0] != '0') && IsDigits(written);

    public static double Of(string literal) => double.Parse(literal, NumberStyles.None, CultureInfo.InvariantCulture);

    public static bool IsPlain(double number) => number is > -Largest and < Largest && Math.Floor(number) == number && (number != 0 || 1 / number > 0);

    public static string Text(double number) => number.ToString("0", CultureInfo.InvariantCulture);

    private static bool IsDigits(string text)
    {
        foreach (char c in text)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
