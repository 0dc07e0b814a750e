namespace WebEx;

/// <summary>The errors that commands of the guide spell in several ways.</summary>
internal static class ErrorSpellings
{
    private static readonly Dictionary<string, string> Firsts = Read(WebExErrorCode.Spellings);

    /// <summary>The spelling that stands for all of an error, which is the code itself where there is no other one.</summary>
    /// <param name="code">A code.</param>
    public static string First(string code) => Firsts.TryGetValue(code, out string? first) ? first : code;

    private static Dictionary<string, string> Read(string[] lists)
    {
        var firsts = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (string list in lists)
        {
            string[] spellings = list.Split('|');
            foreach (string spelling in spellings)
                firsts[spelling] = spellings[0];
        }

        return firsts;
    }
}
