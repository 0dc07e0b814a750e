using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>A computer of SMARTtech that a site begins with. It is in no group; MC of smt.wbx moves it into one.</summary>
public sealed record SeedSmartTechComputer
{
    /// <summary>The name, unique on the site in letters of either case.</summary>
    public required string Name { get; init; }

    /// <summary>The WebEx IDs of the accounts that it is assigned to. Default: none.</summary>
    public ImmutableArray<string> Users { get; init; } = [];

    /// <summary>The names of the applications that can be shared, beside the desktop. Default: none.</summary>
    public ImmutableArray<string> Applications { get; init; } = [];

    /// <summary>The IP addresses that it may be connected from; from elsewhere commands fail with IPNotAllow. Default: none, which means any.</summary>
    public ImmutableArray<string> AllowedAddresses { get; init; } = [];

    /// <summary>Whether it is online; else it cannot be connected: NotAvailable. Default: true.</summary>
    public bool IsOnline { get; init; } = true;

    /// <summary>Whether it is blocked, so that it cannot be connected: Blocked. Default: false.</summary>
    public bool IsBlocked { get; init; }

    /// <summary>Whether it answers; else connecting and disconnecting fail with TimeOut, at once and not after two minutes. Default: true.</summary>
    public bool Responds { get; init; } = true;

    /// <summary>Whether whoever answers the phone beside it lets a session start; else connecting fails with PhoneAuthFailed. Default: true.</summary>
    public bool PassesPhoneAuthentication { get; init; } = true;
}
