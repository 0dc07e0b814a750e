namespace WebEx.Site;

/// <summary>Where real sites were seen to do otherwise than the guide of 2011 says. Without any of it a site is as in the guide.</summary>
public sealed record SiteDialect
{
    /// <summary>The guide of 2011.</summary>
    public static SiteDialect Guide { get; } = new();

    /// <summary>
    /// Commands are taken over https alone, as from WBS 26 on; others get a page that says so. Default: false. Source: Webex Meetings URL API Tips and
    /// Tricks.
    /// </summary>
    public bool RequiresHttps { get; init; }

    /// <summary>
    /// Passwords, tickets and partner IDs are taken in the body of a POST alone; others get a page that says so. Default: false. Source: Recent URL API
    /// Changes - Get2Post, 11 February 2016.
    /// </summary>
    public bool RequiresPostForSecrets { get; init; }

    /// <summary>
    /// A response that would be a redirect is a page of status 200, whose script holds the address. Default: false. Source: a recorded session of 29 March
    /// 2013, and test
    /// callers of the vendor, 2015.
    /// </summary>
    public bool RespondsByScript { get; init; }

    /// <summary>
    /// A login gives a token in its reply (<c>CSRF</c>) and in a cookie (<c>_csrf_</c>). Default: false. Source: test callers of the vendor, 2015, and a
    /// client for WBS 31.
    /// </summary>
    public bool GivesCsrfToken { get; init; }

    /// <summary>
    /// Commands that change something have to send the token of the login back; others get a page that says so, since no source shows the response of a
    /// site. Default: false.
    /// </summary>
    public bool RequiresCsrfToken { get; init; }
}
