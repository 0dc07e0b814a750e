using System.Globalization;

namespace WebEx.Site;

/// <summary>What a site asks of new passwords of any kind. By default it asks for nothing.</summary>
public abstract record PasswordPolicy
{
    private protected PasswordPolicy() { }

    /// <summary>The fewest characters; else PasswordShouldExceed[n]Chars. Default: 0.</summary>
    public int MinLength { get; init; }

    /// <summary>The fewest letters; else PasswordMustContain[n]AlphaChars. Default: 0.</summary>
    public int MinLetters { get; init; }

    /// <summary>The fewest digits; else PasswordMustContain[n]NumericChars. Default: 0.</summary>
    public int MinDigits { get; init; }

    /// <summary>The fewest characters that are neither letters nor digits; else PasswordMustContain[n]SpecialChars. Default: 0.</summary>
    public int MinSpecialCharacters { get; init; }

    /// <summary>Whether both upper and lower case are needed; else PasswordRequiresMixedCase. Default: false.</summary>
    public bool RequiresMixedCase { get; init; }

    /// <summary>The error code of what is wrong with the characters of a password; null where nothing is.</summary>
    internal string? FirstErrorOfCharacters(string password)
    {
        if (password.Length < MinLength)
            return Numbered("PasswordShouldExceed", MinLength, "Chars");
        if (password.Count(char.IsLetter) < MinLetters)
            return Numbered("PasswordMustContain", MinLetters, "AlphaChars");
        if (password.Count(char.IsDigit) < MinDigits)
            return Numbered("PasswordMustContain", MinDigits, "NumericChars");
        if (password.Count(letter => !char.IsLetterOrDigit(letter)) < MinSpecialCharacters)
            return Numbered("PasswordMustContain", MinSpecialCharacters, "SpecialChars");
        return RequiresMixedCase && !(password.Any(char.IsUpper) && password.Any(char.IsLower)) ? "PasswordRequiresMixedCase" : null;
    }

    private static string Numbered(string before, int number, string after) => string.Create(CultureInfo.InvariantCulture, $"{before}{number}{after}");
}
