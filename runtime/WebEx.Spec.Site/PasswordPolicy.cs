namespace WebEx.Site;

/// <summary>What a site asks of new passwords of accounts. By default it asks for nothing but another password than the present one.</summary>
public sealed record PasswordPolicy
{
    /// <summary>The fewest characters. Default: 0.</summary>
    public int MinLength { get; init; }

    /// <summary>The fewest letters. Default: 0.</summary>
    public int MinLetters { get; init; }

    /// <summary>The fewest digits. Default: 0.</summary>
    public int MinDigits { get; init; }

    /// <summary>The fewest characters that are neither letters nor digits. Default: 0.</summary>
    public int MinSpecialCharacters { get; init; }

    /// <summary>Whether both upper and lower case are needed. Default: false.</summary>
    public bool RequiresMixedCase { get; init; }

    /// <summary>Whether the name of the site is refused in a password. Default: false.</summary>
    public bool ForbidsSiteName { get; init; }

    /// <summary>Whether the user's first and last name are refused in a password. Default: false.</summary>
    public bool ForbidsHostName { get; init; }

    /// <summary>Whether the WebEx ID is refused in a password. Default: false.</summary>
    public bool ForbidsUserName { get; init; }

    /// <summary>How many of the last passwords, the present one among them, cannot be set again: 0 to 11. Default: 1.</summary>
    public int RememberedPasswords { get; init; } = 1;
}
