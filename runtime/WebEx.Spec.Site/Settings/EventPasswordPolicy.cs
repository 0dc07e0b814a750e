using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>What a site asks of the passwords of events, and of enrollments, whose errors begin with Enroll. By default it asks for nothing.</summary>
public sealed record EventPasswordPolicy : PasswordPolicy
{
    /// <summary>Passwords that are not accepted, in letters of either case; then PasswordCannotBeFromList. Default: none.</summary>
    public ImmutableArray<string> Forbidden { get; init; } = [];

    /// <summary>
    /// Whether the name of the user, the URL of the site and the topic are no passwords, in letters of either case; then
    /// PasswordCannotBeUserNameURLMeetingTopic. Default: false.
    /// </summary>
    public bool ForbidsNames { get; init; }

    /// <summary>The error code of what is wrong with a password; null where nothing is.</summary>
    /// <param name="password">The password.</param>
    /// <param name="names">What it cannot be, where names are forbidden.</param>
    internal string? FirstError(string password, IEnumerable<string> names)
    {
        if (FirstErrorOfCharacters(password) is { } error)
            return error;
        if (!Forbidden.IsDefaultOrEmpty && Forbidden.Contains(password, StringComparer.OrdinalIgnoreCase))
            return "PasswordCannotBeFromList";
        return ForbidsNames && names.Contains(password, StringComparer.OrdinalIgnoreCase) ? "PasswordCannotBeUserNameURLMeetingTopic" : null;
    }
}
