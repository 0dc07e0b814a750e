namespace WebEx.Site.Kernel;

/// <summary>Codes of families, which end with a number in a request and with a place for it in the catalogue.</summary>
internal static class NumberedCode
{
    /// <summary>What stands for the number.</summary>
    public const string Place = "{n}";

    private static readonly char[] Digits = [.. "0123456789"];

    /// <summary>The code of a request as the catalogue has it, if it is of a family, and the number.</summary>
    public static (string Code, string Number) Read(string code)
    {
        string family = code.TrimEnd(Digits);
        return (family + Place, code[family.Length..]);
    }
}
