using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>A user's computer that Access Anywhere reaches, where a site begins.</summary>
public sealed record SeedRemoteComputer
{
    /// <summary>The WebEx ID of the user, one of the accounts.</summary>
    public required string Owner { get; init; }

    /// <summary>The nickname, unique among the computers of the user in letters of either case.</summary>
    public required string Name { get; init; }

    /// <summary>The names of the applications that can be run on it, beside <c>Desktop</c>. Default: none.</summary>
    public ImmutableArray<string> Applications { get; init; } = [];

    /// <summary>Whether it is online; else connecting fails with ConnectServerFailed. Default: true.</summary>
    public bool IsOnline { get; init; } = true;
}
