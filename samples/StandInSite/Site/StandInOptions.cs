using System.Net;

namespace StandInSite.Site;

/// <summary>How the site is set up: the section <c>StandIn</c> of the configuration, <c>--StandIn:LoginByScript=true</c> on the command line.</summary>
internal sealed class StandInOptions
{
    /// <summary>The name of the site, which its pages stand below.</summary>
    public string SiteName { get; set; } = "acme";

    /// <summary>The partner ID that a sign-up has to give.</summary>
    public string PartnerId { get; set; } = "stand-in";

    /// <summary>Whether users may be signed up and logged in by the API at all.</summary>
    public bool AutoLogin { get; set; } = true;

    /// <summary>Whether a login goes back by a page with a script, as real sites were seen to do, and not by a redirect.</summary>
    public bool LoginByScript { get; set; }

    /// <summary>The hosts that a login may come from, by its Referer header; empty for any.</summary>
    public string[] RefererHosts { get; set; } = [];

    /// <summary>The addresses that the partner's servers have; empty for any.</summary>
    public string[] ServerAddresses { get; set; } = [];

    /// <summary>How many wrong passwords in a row lock an account.</summary>
    public int WrongPasswords { get; set; } = 5;

    /// <summary>How many meetings the site has room for.</summary>
    public int Meetings { get; set; } = 1000;

    /// <summary>How many telephone lines one meeting can have.</summary>
    public int TeleconferenceLines { get; set; } = 500;

    /// <summary>How many attendees one meeting can have.</summary>
    public int Attendees { get; set; } = 100;

    /// <summary>Whether a command between servers may come from there.</summary>
    public bool IsServer(IPAddress? address) => ServerAddresses.Length == 0 || (address is not null && ServerAddresses.Contains(address.MapToIPv4().ToString()));
}
