using System.Collections.Immutable;

namespace WebEx.Site;

/// <summary>What a site begins with.</summary>
public sealed record SiteSeed
{
    /// <summary>Nothing but the default settings.</summary>
    public static SiteSeed Empty { get; } = new();

    /// <summary>Four accounts, all with the password <c>Pass-1234</c> (<c>admin</c>, the site administrator; the hosts <c>jo</c> and <c>ann</c>;
    /// <c>guest</c>, who may not host), and
    /// two meetings of <c>jo</c>, who also has a computer of SMARTtech and one of Access Anywhere; and a lab.</summary>
    public static SiteSeed Demo { get; } = DemoSeed.Create();

    /// <summary>The settings of the site.</summary>
    public SiteSettings Settings { get; init; } = new();

    /// <summary>The accounts. Default: none.</summary>
    public ImmutableArray<SeedAccount> Accounts { get; init; } = [];

    /// <summary>The meetings. Default: none.</summary>
    public ImmutableArray<SeedMeeting> Meetings { get; init; } = [];

    /// <summary>The files. Default: none.</summary>
    public ImmutableArray<SeedFile> Files { get; init; } = [];

    /// <summary>The computers that SMARTtech looks after. Default: none.</summary>
    public ImmutableArray<SeedSmartTechComputer> SmartTechComputers { get; init; } = [];

    /// <summary>The Hands-on Labs. Default: none.</summary>
    public ImmutableArray<SeedLab> Labs { get; init; } = [];

    /// <summary>The users' computers that Access Anywhere reaches. Default: none.</summary>
    public ImmutableArray<SeedRemoteComputer> RemoteComputers { get; init; } = [];
}
