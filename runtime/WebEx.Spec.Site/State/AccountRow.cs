using System.Collections.Immutable;

namespace WebEx.Site.State;

/// <summary>A user's account.</summary>
internal sealed record AccountRow
{
    public required string WebExId { get; init; }

    public required string EmailAddress { get; init; }

    public string FirstName { get; init; } = "";

    public string LastName { get; init; } = "";

    public required PasswordHash Password { get; init; }

    /// <summary>The passwords before, the last one first.</summary>
    public ImmutableArray<PasswordHash> EarlierPasswords { get; init; } = [];

    public bool MustChangePassword { get; init; }

    public DateTimeOffset PasswordSetAt { get; init; }

    /// <summary>False after IN, and for an account that nobody used for too long.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>Whether the user may host.</summary>
    public bool IsHost { get; init; } = true;

    public bool IsSiteAdmin { get; init; }

    /// <summary>Whether the user's SMARTtech sessions are recorded (ER).</summary>
    public bool RecordsSmartTech { get; init; }

    /// <summary>How many wrong passwords came since the last right one.</summary>
    public int FailedLogins { get; init; }

    public DateTimeOffset? LastFailedLogin { get; init; }

    public DateTimeOffset? LastLogin { get; init; }

    /// <summary>When an administrator last let the user back in (AC); null where none did.</summary>
    public DateTimeOffset? ActivatedAt { get; init; }

    /// <summary>The index of the time zone; null for that of the site.</summary>
    public WebExTimeZone? TimeZone { get; init; }

    /// <summary>The credit card that was kept last; null where none was.</summary>
    public StoredCard? Card { get; init; }

    /// <summary>What the account may do, by the code of the argument of SU and EU: <c>AA</c>, <c>LA</c>, <c>MW</c>.</summary>
    public ImmutableSortedDictionary<string, string> Privileges { get; init; } = NoValues;

    /// <summary>The rest of the profile, by the code of the argument: <c>Address1</c>, <c>OPhoneLocal</c>, <c>TC1</c>.</summary>
    public ImmutableSortedDictionary<string, string> Profile { get; init; } = NoValues;

    /// <summary>Preferences, by the code of the argument of o.php MO.</summary>
    public ImmutableSortedDictionary<string, string> Preferences { get; init; } = NoValues;

    public string FullName => $"{FirstName} {LastName}".Trim();

    private static ImmutableSortedDictionary<string, string> NoValues { get; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);
}
