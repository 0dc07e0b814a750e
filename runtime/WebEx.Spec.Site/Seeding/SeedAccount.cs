namespace WebEx.Site;

/// <summary>An account that a site begins with.</summary>
public sealed record SeedAccount
{
    /// <summary>The WebEx ID, unique on the site in letters of either case.</summary>
    public required string WebExId { get; init; }

    /// <summary>The password.</summary>
    public required string Password { get; init; }

    /// <summary>The email address. Default: the WebEx ID at <c>example.com</c>.</summary>
    public string? EmailAddress { get; init; }

    /// <summary>The first name. Default: empty.</summary>
    public string FirstName { get; init; } = "";

    /// <summary>The last name. Default: empty.</summary>
    public string LastName { get; init; } = "";

    /// <summary>Whether the user may host. Default: true.</summary>
    public bool IsHost { get; init; } = true;

    /// <summary>Whether the user administers the site. Default: false.</summary>
    public bool IsSiteAdmin { get; init; }

    /// <summary>Whether the account is active. Default: true.</summary>
    public bool IsActive { get; init; } = true;

    /// <summary>The WebEx ID and the names, without the password.</summary>
    public override string ToString() => $"{WebExId} ({FirstName} {LastName})";
}
