namespace WebEx.Site;

/// <summary>Where real sites were seen to do otherwise than the guide of 2011 says. Without any of it a site is as in the guide.</summary>
public sealed record SiteDialect
{
    /// <summary>The guide of 2011.</summary>
    public static SiteDialect Guide { get; } = new();

    /// <summary>
    /// A site as it was recorded on 29 March 2013: https, pages with scripts in place of redirects, logins that say nothing, and the recorded cookies. Sources:
    /// the recorded session of a login, a list of meetings and a logout, and Webex Meetings URL API Tips and Tricks for https.
    /// </summary>
    public static SiteDialect Session2013 { get; } =
        new()
        {
            RequiresHttps = true,
            Script = SiteScript.LocationHref,
            LogsInSilently = true,
            SetsRecordedCookies = true,
            RespondsBare = true,
            EndsListsWithSemicolon = true,
        };

    /// <summary>
    /// A site of WBS 31, of 2015 and 2016: https, POST for secrets, the token of the login, a step in between, and a last step by
    /// <c>window.location.replace</c>. Sources: Recent URL API Changes - Get2Post (11 February 2016), test callers of the vendor (2015), a client for WBS 31
    /// (July 2016), the live-site specs of the Ruby gem webex (2015), the Webex Meetings URL API FAQ and Tips and Tricks.
    /// </summary>
    public static SiteDialect Wbs31 { get; } =
        new()
        {
            RequiresHttps = true,
            RequiresPostForSecrets = true,
            Script = SiteScript.LocationReplace,
            HasIntermediateStep = true,
            GivesCsrfToken = true,
            RequiresMuOfSite = true,
            OmitsKeyOfImpromptuMeeting = true,
        };

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
    /// What a page of status 200 with a script does in place of each redirect; the address in it has <c>\x3a</c>, <c>\x2f</c>, <c>\x3f</c>, <c>\x3d</c> and
    /// <c>\x26</c>. Default: none, which means redirects. Source: a recorded session of 29 March 2013; for the others see <see cref="SiteScript"/>.
    /// </summary>
    public SiteScript Script { get; init; }

    /// <summary>
    /// SM, EM, DM and AA of m.php and CO of w.php respond with a page that leads to a further address of the site, <c>cmp3100/m.do</c> or <c>cmp3100/w.do</c>,
    /// which repeats the arguments; a POST to it carries the command out. The page of CO leads there by <c>location.href</c>, so that its address takes a GET
    /// too. Default: false. Source: test callers of the vendor, 2015, and a client for WBS 31, July 2016. In the folder of the site, and not beside it, by our
    /// choice: one host has many sites here.
    /// </summary>
    public bool HasIntermediateStep { get; init; }

    /// <summary>
    /// A login that succeeds without MU=GoBack leads to the user's page, <c>mw0307l/mywebex/default.do?siteurl=SITE</c>, and says nothing of how it went,
    /// whatever the BackURL. With GoBack and no BackURL, and for a logout without one, that page gets the parameters of the reply. Default: false, which
    /// sends the reply to the BackURL. Source: a recorded session of 29 March 2013, and test callers of the vendor, 2015.
    /// </summary>
    public bool LogsInSilently { get; init; }

    /// <summary>
    /// A login sets <c>JSESSIONID</c>, <c>ticket</c>, <c>ticket_timeStamp</c> and <c>nebulab_tc</c>, and for a year <c>CK_LanguageID_1</c>,
    /// <c>CK_TimeZone_1</c>, <c>CK_RegionID_1</c> and <c>CK_AttendeeInfo</c>. Each response renews <c>ticket</c>, and only the newest is worth anything; a
    /// logout renews it, and then empties it. Over https they are Secure; on webex.com <c>ticket</c>, <c>ticket_timeStamp</c> and
    /// <c>CK_AttendeeInfo</c> are for all of it. Default: false, which means one cookie of our own. Source: a recorded session of 29 March 2013. A session of
    /// either kind ends after
    /// <see cref="SiteSettings.SessionMinutes"/> without a command.
    /// </summary>
    public bool SetsRecordedCookies { get; init; }

    /// <summary>
    /// Blank lines come before each body, the header names no charset, markup is <c>text/html</c>, and the connection closes after each response. Default:
    /// false. Source: a recorded session of 29 March 2013.
    /// </summary>
    public bool RespondsBare { get; init; }

    /// <summary>The list of keys of OM ends with a semicolon as well. Default: false. Source: a recorded session of 29 March 2013.</summary>
    public bool EndsListsWithSemicolon { get; init; }

    /// <summary>
    /// A login gives a token in its reply (<c>CSRF</c>) and in a cookie (<c>_csrf_</c>). Default: false. Source: test callers of the vendor, 2015, and a
    /// client for WBS 31.
    /// </summary>
    public bool GivesCsrfToken { get; init; }

    /// <summary>
    /// Commands that change something have to send the token of the login back; others get a page that says so, since no source shows the response of a
    /// site. It needs <see cref="GivesCsrfToken"/>. Default: false.
    /// </summary>
    public bool RequiresCsrfToken { get; init; }

    /// <summary>
    /// MU of a login is GoBack or a page of the site's host; others get a page that says so. Default: false. Source: Webex Meetings URL API FAQ, which does not
    /// show the response of a site.
    /// </summary>
    public bool RequiresMuOfSite { get; init; }

    /// <summary>The reply to IM has no meeting key, since the meeting starts at once. Default: false. Source: Webex Meetings URL API FAQ.</summary>
    public bool OmitsKeyOfImpromptuMeeting { get; init; }

    /// <summary>The dialects that have a name of their own: <c>guide</c>, <c>session2013</c> and <c>wbs31</c>.</summary>
    internal static IReadOnlyDictionary<string, SiteDialect> Named { get; } =
        new SortedDictionary<string, SiteDialect>(StringComparer.Ordinal)
        {
            ["guide"] = Guide,
            ["session2013"] = Session2013,
            ["wbs31"] = Wbs31,
        };

    /// <summary>Why no site can be like this; null where one can. It begins with the path of a property.</summary>
    internal string? Problem()
    {
        if (!Enum.IsDefined(Script))
            return "script: there is no such script.";
        return RequiresCsrfToken && !GivesCsrfToken
            ? "requiresCsrfToken: a caller cannot send a token back that no login gives. Set givesCsrfToken too."
            : null;
    }
}
