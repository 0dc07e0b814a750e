namespace WebEx.Site;

/// <summary>What a site asks of new passwords of accounts. By default it asks for nothing but another password than the present one.</summary>
public sealed record AccountPasswordPolicy : PasswordPolicy
{
    /// <summary>Whether the name of the site is refused in a password; then PasswordCannotIncludeSiteName. Default: false.</summary>
    public bool ForbidsSiteName { get; init; }

    /// <summary>Whether the user's first and last name are refused in a password; then PasswordCannotIncludeHostName. Default: false.</summary>
    public bool ForbidsHostName { get; init; }

    /// <summary>Whether the WebEx ID is refused in a password; then PasswordCannotIncludeUserName. Default: false.</summary>
    public bool ForbidsUserName { get; init; }

    /// <summary>
    /// How many of the last passwords, the present one among them, cannot be set again: 0 to 11; else CannotReusePreviousPasswords. Default: 1.
    /// </summary>
    public int RememberedPasswordCount { get; init; } = 1;
}
