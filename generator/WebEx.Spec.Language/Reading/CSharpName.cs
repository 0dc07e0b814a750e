namespace WebEx.Spec.Language.Reading;

/// <summary>What may be the name of a generated type or member.</summary>
internal static class CSharpName
{
    private const int Longest = 200;

    /// <summary>A capital letter first, then ASCII letters and digits: no such word is a C# keyword.</summary>
    public static bool IsValid(string name) => name.Length is > 0 and <= Longest && name[0] is >= 'A' and <= 'Z' && name.All(IsLetterOrDigit);

    private static bool IsLetterOrDigit(char c) => c is (>= 'A' and <= 'Z') or (>= 'a' and <= 'z') or (>= '0' and <= '9');
}
