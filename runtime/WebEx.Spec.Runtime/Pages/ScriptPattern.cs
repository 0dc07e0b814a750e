using System.Text.RegularExpressions;

namespace WebEx;

// A regular expression of a script: whether it is one for certain. It is not used to match.
internal static class ScriptPattern
{
    private const int Longest = 500;
    private const string Flags = "gimsy";

    public static bool IsWhole(string written)
    {
        int end = written.LastIndexOf('/');
        if (end is < 2 or > Longest)
            return false;
        for (int i = end + 1; i < written.Length; i++)
        {
            if (Flags.IndexOf(written[i]) < 0 || written.IndexOf(written[i], i + 1) >= 0)
                return false;
        }

        string pattern = written.Substring(1, end - 1);
        for (int at = pattern.IndexOf("(?", StringComparison.Ordinal); at >= 0; at = pattern.IndexOf("(?", at + 1, StringComparison.Ordinal))
        {
            if (at + 2 >= pattern.Length || ":=!".IndexOf(pattern[at + 2]) < 0)
                return false;
        }

        try
        {
            _ = new Regex(pattern, RegexOptions.ECMAScript);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }
}
