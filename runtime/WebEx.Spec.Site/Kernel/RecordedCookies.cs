using System.Globalization;

namespace WebEx.Site.Kernel;

/// <summary>
/// The cookies of a session that was recorded in 2013. Attributes that browsers of today need are added: browsers of then sent every cookie with a form of
/// another site. What the values of the year's cookies mean is not recorded; the time zone is that of the site.
/// </summary>
internal static class RecordedCookies
{
    public const string Ticket = "ticket";
    private const string TimeStamp = "ticket_timeStamp";
    private const string Past = "Expires=Thu, 01 Jan 1970 00:00:00 GMT";

    // The number of the site, which ends the names of some of them.
    private const int Site = 1;

    private static readonly string[] Vendors = ["webex.com", "webex.com.cn"];

    /// <summary>What a login sets beside the ticket, and what it empties.</summary>
    public static IEnumerable<string> OnLogin(CommandContext context)
    {
        SiteRequest request = context.Request;
        yield return $"JSESSIONID={context.NewToken().ToUpperInvariant()}; {SessionCookie.Attributes(request)}";
        yield return $"nebulab_tc={context.NewNumber()}; {SessionCookie.Attributes(request)}";
        yield return $"{TimeStamp}={context.Now.ToUnixTimeMilliseconds()}; {ForVendor(request)}";
        string year = "Expires=" + context.Now.AddDays(365).ToString("r", CultureInfo.InvariantCulture);
        yield return Yearly("CK_LanguageID", 1, year, request);
        yield return Yearly("CK_TimeZone", (int)context.Settings.TimeZone, year, request);
        yield return Yearly("CK_RegionID", 1, year, request);
        yield return $"CK_AttendeeInfo={context.NewToken()}; {year}; {ForVendor(request)}";
        yield return $"CK_LG_name=; {Past}; {SessionCookie.Attributes(request)}";
        yield return $"CK_LG_pass=; {Past}; {SessionCookie.Attributes(request)}";
    }

    /// <summary>The ticket anew, which each response sets.</summary>
    public static string Renew(SiteRequest request, string value) => $"{Ticket}=\"{value}\"; {ForVendor(request)}";

    /// <summary>What a logout empties.</summary>
    public static IEnumerable<string> OnLogout(SiteRequest request)
    {
        yield return $"CK_LG_name_{Site}=; {Past}; {SessionCookie.Attributes(request)}";
        yield return $"CK_LG_pass_{Site}=; {Past}; {SessionCookie.Attributes(request)}";
        yield return $"{Ticket}=\"\"; {Past}; {ForVendor(request)}";
        yield return $"{TimeStamp}=; {Past}; {ForVendor(request)}";
    }

    private static string Yearly(string name, int value, string year, SiteRequest request) =>
        string.Create(CultureInfo.InvariantCulture, $"{name}_{Site}={value}; {year}; {SessionCookie.Attributes(request)}");

    // A browser refuses a domain that its address is not in.
    private static string ForVendor(SiteRequest request)
    {
        string? domain = Array.Find(Vendors, vendor => request.HomePage.Host.EndsWith("." + vendor, StringComparison.OrdinalIgnoreCase));
        return domain is null ? SessionCookie.Attributes(request) : $"Domain={domain}; {SessionCookie.Attributes(request)}";
    }
}
