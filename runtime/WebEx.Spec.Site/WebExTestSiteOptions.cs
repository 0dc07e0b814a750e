using Microsoft.Extensions.Logging;
using WebEx.Site.Https;
using WebEx.Site.Storage;

namespace WebEx.Site;

/// <summary>How a <see cref="WebExTestSite"/> is set up.</summary>
public sealed class WebExTestSiteOptions
{
    /// <summary>The name of the site that the test host stands for; any other name is a site of its own. Default: <c>acme</c>.</summary>
    public string SiteName { get; set; } = "acme";

    /// <summary>
    /// Where the site listens, such as <c>http://127.0.0.1:8080</c>: an IP address of the machine, a name of the loopback, or <c>*</c> for all interfaces, and
    /// a port, 0 for a free one. Default: the loopback, on a port that is free.
    /// </summary>
    public string Url { get; set; } = "http://127.0.0.1:0";

    /// <summary>What each site begins with. Default: <see cref="SiteSeed.Demo"/>.</summary>
    public SiteSeed Seed { get; set; } = SiteSeed.Demo;

    /// <summary>Where each site does otherwise than the guide. Default: nowhere.</summary>
    public SiteDialect Dialect { get; set; } = SiteDialect.Guide;

    /// <summary>
    /// Where meeting keys, session cookies and other identifiers come from: the same number gives the same ones to a new site of the same name. Null for
    /// cookies that nobody can guess, which a site that others can reach needs. Default: 1.
    /// </summary>
    public int? IdSeed { get; set; } = 1;

    /// <summary>The file that keeps the sites; null for memory alone. Default: null.</summary>
    public string? DataFile { get; set; }

    /// <summary>Opens a store in the place of memory and of the data file; null for these.</summary>
    internal Func<ISiteStore>? Store { get; set; }

    /// <summary>How many sites there may be. Default: 1,000.</summary>
    public int MaxSites { get; set; } = 1000;

    /// <summary>How many received requests each site remembers; the oldest are dropped. Default: 10,000.</summary>
    public int MaxRequests { get; set; } = 10_000;

    /// <summary>
    /// How many characters the remembered requests of a site have together, with what became of them; beyond that the oldest are dropped, but the last one
    /// stays. All sites of a server together have four times as many: beyond that the one that has most drops half of its own. Default: 16,777,216.
    /// </summary>
    public int MaxRequestCharacters { get; set; } = 16 * 1024 * 1024;

    /// <summary>The greatest body of a request, in bytes. Default: 1 MB.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>
    /// What an administrator has to send to <c>/_admin</c>, as <c>Authorization: Bearer TOKEN</c>, from wherever; null to let programs of the same machine
    /// administer the sites without one, and nobody else. Default: null.
    /// </summary>
    public string? AdminToken { get; set; }

    /// <summary>
    /// Hands a mail of a site to a mail server; null to keep mails in the outbox alone. What it throws is shown at the mail, and changes nothing else. It is
    /// called for one mail of a site after another, and again after a restart for those whose end is not known. Default: null.
    /// </summary>
    public Func<SiteMail, CancellationToken, Task>? MailSender { get; set; }

    /// <summary>The names that are served over https on the loopback; null for none.</summary>
    internal HttpsNames? Https { get; set; }

    /// <summary>The home page of a site that still answers, which <see cref="SiteName"/> stands in front of; null for none.</summary>
    internal Uri? Record { get; set; }

    /// <summary>The reference as a zip file, which the host disposes of; null for none.</summary>
    internal Stream? Reference { get; set; }

    /// <summary>The time that the clocks of the sites begin with. Default: that of the system.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Takes a line for each command, without its values; null for no log. Default: null.</summary>
    public ILoggerFactory? LoggerFactory { get; set; }
}
