using WebEx;

namespace StandInSite.Site;

/// <summary>What the site knows of one browser: who is logged in, and for which service its commands are.</summary>
internal sealed class SiteSession(string id)
{
    /// <summary>The value of the cookie.</summary>
    public string Id => id;

    public User? User { get; set; }

    public Center Center { get; set; } = Center.MeetingCenter;
}
