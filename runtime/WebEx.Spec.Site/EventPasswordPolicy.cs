using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>What a site demands of the passwords of events and of enrollments. The defaults permit all.</summary>
public sealed record EventPasswordPolicy
{
    /// <summary>How many characters a password has at least. Default: 0.</summary>
    public int Length { get; init; }

    /// <summary>How many letters it has at least. Default: 0.</summary>
    public int Letters { get; init; }

    /// <summary>How many digits it has at least. Default: 0.</summary>
    public int Digits { get; init; }

    /// <summary>How many characters it has at least that are neither letters nor digits. Default: 0.</summary>
    public int SpecialCharacters { get; init; }

    /// <summary>Whether it has letters of both cases. Default: false.</summary>
    public bool RequiresMixedCase { get; init; }

    /// <summary>Passwords that are not accepted, in letters of either case. Default: none.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>Whether the name of the user, the URL of the site and the topic are no passwords, in letters of either case. Default: false.</summary>
    public bool ForbidsNames { get; init; }

    /// <summary>The error code of what is wrong with a password; null where nothing is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">What it cannot be, where names are forbidden.</param>
    internal string? FirstError(string password, IEnumerable<string> names)
    {
        if (password.Length < Length) return $"PasswordShouldExceed{Length}Chars";
        if (password.Count(char.IsLetter) < Letters) return $"PasswordMustContain{Letters}AlphaChars";
        if (password.Count(char.IsDigit) < Digits) return $"PasswordMustContain{Digits}NumericChars";
        if (password.Count(character => !char.IsLetterOrDigit(character)) < SpecialCharacters) return $"PasswordMustContain{SpecialCharacters}SpecialChars";
        if (RequiresMixedCase && !(password.Any(char.IsUpper) && password.Any(char.IsLower))) return "PasswordRequiresMixedCase";
        if (!Forbidden.IsDefaultOrEmpty && Forbidden.Contains(password, StringComparer.OrdinalIgnoreCase)) return "PasswordCannotBeFromList";
        return ForbidsNames && names.Contains(password, StringComparer.OrdinalIgnoreCase) ? "PasswordCannotBeUserNameURLMeetingTopic" : null;
    }
}
