using System.Text.RegularExpressions;

namespace WebEx.Tests;

/// <summary>What a cell names: one code, or a family from a first to a last one (TC1 to TC10, FN1 to FNn).</summary>
internal sealed partial record CodeName(string First, string? Last)
{
    /// <summary>The codes of an Arguments cell; none when it does not hold codes.</summary>
    public static IReadOnlyList<CodeName> ParseArguments(string cell)
    {
        var names = Separators().Split(Plain.Text(cell)).Select(Parse).ToList();
        return names.TrueForAll(name => Shape().IsMatch(name.First)) ? names : [];
    }

    /// <summary>The codes of an error cell.</summary>
    public static IReadOnlyList<CodeName> ParseErrors(string cell) => [.. Plain.Code(cell).Split(',').Where(name => name.Length > 0).Select(Parse)];

    public override string ToString() => Last is null ? First : $"{First} .. {Last}";

    private static CodeName Parse(string text)
    {
        string[] ends = Dots().Split(text.Trim(), 2);
        string first = ends[0].Replace(" ", "", StringComparison.Ordinal);
        if (ends.Length == 1)
            return new CodeName(first, null);
        string last = ends[1].Replace(" ", "", StringComparison.Ordinal);
        // "Name1 . . . 15" leaves the second Name to the reader.
        return new CodeName(first, last.All(char.IsAsciiDigit) ? first.TrimEnd("0123456789".ToCharArray()) + last : last);
    }

    [GeneratedRegex(@"\s*,\s*|\s+or\s+")]
    private static partial Regex Separators();

    // Inside [1..10] the dots belong to the code; in the guide no cell has that.
    [GeneratedRegex(@"\s*\.\s*\.(?:\s*\.)?\s*")]
    private static partial Regex Dots();

    [GeneratedRegex(@"^[A-Za-z][A-Za-z0-9]*$")]
    private static partial Regex Shape();
}
