using System.Collections.Immutable;
using System.Net;

namespace WebEx.Site;

/// <summary>What an administrator has set up for a site, and what it has room for. The defaults permit everything.</summary>
public sealed record SiteSettings
{
    /// <summary>The partner ID that a sign-up has to give. Default: <c>webex-site</c>.</summary>
    public string PartnerId { get; init; } = "webex-site";

    /// <summary>Whether users may be signed up and logged in by the API; else these commands fail with AutoLoginDisabled. Default: true.</summary>
    public bool AllowsAutoLogin { get; init; } = true;

    /// <summary>Whether the site permits use of the API; else commands fail with DonotSupportAPI, or the spelling that they have. Default: true.</summary>
    public bool AllowsApi { get; init; } = true;

    /// <summary>The hosts that a login may come from, by its Referer header; else it fails with RefererDomainError. Default: none, which means any.</summary>
    public ImmutableArray<string> RefererHosts { get; init; } = [];

    /// <summary>
    /// The addresses that the partner's servers have; commands from elsewhere fail with IPRangeError, where they have it. Default: none, which means any.
    /// </summary>
    public ImmutableArray<string> ServerAddresses { get; init; } = [];

    /// <summary>The services that the site has. Default: all.</summary>
    public Centers Centers { get; init; } = Centers.All;

    /// <summary>The time zone of the site, where a request names none. Default: San Jose, as in the guide.</summary>
    public WebExTimeZone TimeZone { get; init; } = WebExTimeZone.SanJose;

    /// <summary>How many wrong passwords in a row lock an account. Default: 5.</summary>
    public int FailedLogins { get; init; } = 5;

    /// <summary>After how many minutes a locked account is unlocked by itself. Default: null, which means never.</summary>
    public int? UnlockMinutes { get; init; }

    /// <summary>How long a session lasts without a command. Default: 30 minutes.</summary>
    public int SessionMinutes { get; init; } = 30;

    /// <summary>How many meetings, sessions and events the site has room for. Default: 100,000.</summary>
    public int Meetings { get; init; } = 100_000;

    /// <summary>How many accounts the site has room for. Default: 100,000.</summary>
    public int Accounts { get; init; } = 100_000;

    /// <summary>How many teleconference lines one meeting can have. Default: 500.</summary>
    public int TeleconferenceLines { get; init; } = 500;

    /// <summary>How many attendees one meeting can have. Default: 1,000.</summary>
    public int Attendees { get; init; } = 1000;

    /// <summary>What the site permits in meetings and training sessions. Default: everything.</summary>
    public SchedulingSettings Scheduling { get; init => field = value ?? new(); } = new();

    /// <summary>Whether a command between servers may come from there.</summary>
    internal bool IsServer(IPAddress? address) =>
        ServerAddresses.IsDefaultOrEmpty || (address is not null && ServerAddresses.Contains((address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address).ToString()));
}
