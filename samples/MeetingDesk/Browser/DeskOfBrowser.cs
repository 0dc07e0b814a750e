using MeetingDesk.Desks;

namespace MeetingDesk.Browser;

/// <summary>The desk of a browser, by a cookie that holds its ID. A browser has one from its login to its logout.</summary>
internal static class DeskOfBrowser
{
    private const string CookieName = "MeetingDesk";

    /// <summary>The browser's desk; null where nobody is logged in.</summary>
    public static Desk? FindDesk(this HttpContext context) => Store(context).Find(Id(context));

    /// <summary>Gives the browser a new desk, whatever it had: somebody else could know the ID of that, and have put it here.</summary>
    public static void OpenDesk(this HttpContext context, string webExId)
    {
        Store(context).Close(Id(context));
        context.Response.Cookies.Append(CookieName, Store(context).Open(webExId), Options(context));
    }

    /// <summary>Clears the browser's desk away.</summary>
    public static void CloseDesk(this HttpContext context)
    {
        Store(context).Close(Id(context));
        context.Response.Cookies.Delete(CookieName, Options(context));
    }

    private static DeskStore Store(HttpContext context) => context.RequestServices.GetRequiredService<DeskStore>();

    private static string? Id(HttpContext context) => context.Request.Cookies[CookieName];

    // Lax: the cookie has to come along when the site sends the browser back.
    private static CookieOptions Options(HttpContext context) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
        };
}
