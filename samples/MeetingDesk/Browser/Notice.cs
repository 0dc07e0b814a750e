namespace MeetingDesk.Browser;

/// <summary>What the next page tells the user, once.</summary>
internal sealed record Notice(bool IsGood, string Text)
{
    private const string CookieName = "MeetingDeskNotice";
    private const char Good = '+';
    private const char Bad = '-';

    /// <summary>Goes home, and says what went well.</summary>
    public static IResult Tell(HttpContext context, string text) => Leave(context, Good + text);

    /// <summary>Goes home, and says what didn't.</summary>
    public static IResult Warn(HttpContext context, string text) => Leave(context, Bad + text);

    /// <summary>Takes the notice that was left; null where there is none.</summary>
    public static Notice? Take(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is not { Length: > 1 } text) return null;
        context.Response.Cookies.Delete(CookieName);
        return new Notice(text[0] == Good, text[1..]);
    }

    private static IResult Leave(HttpContext context, string text)
    {
        context.Response.Cookies.Append(CookieName, text, new CookieOptions { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps });
        return Results.LocalRedirect("~/");
    }
}
