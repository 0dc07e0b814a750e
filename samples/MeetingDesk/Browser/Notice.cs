namespace MeetingDesk.Browser;

/// <summary>What the next page tells the user, once.</summary>
internal sealed record Notice(bool IsGood, string Text)
{
    private const string CookieName = "MeetingDeskNotice";
    private const char Good = '+';
    private const char Bad = '-';

    private static readonly object Key = new();

    /// <summary>Goes home, and says what went well.</summary>
    public static IResult Tell(HttpContext context, string text)
    {
        Draft.Forget(context);
        return Leave(context, Good + text);
    }

    /// <summary>Goes home, and says what did not.</summary>
    public static IResult Warn(HttpContext context, string text) => Leave(context, Bad + text);

    /// <summary>The notice that was left; null where there is none. A page that asks for it has it gone.</summary>
    public static Notice? Find(HttpContext context)
    {
        if (context.Items.TryGetValue(Key, out object? found))
            return (Notice?)found;
        Notice? notice = null;
        if (context.Request.Cookies[CookieName] is { Length: > 1 } text)
        {
            context.Response.Cookies.Delete(CookieName);
            notice = new Notice(text[0] == Good, text[1..]);
        }

        context.Items[Key] = notice;
        return notice;
    }

    /// <summary>The notice for a form: of a problem with what was typed there. The page does not show it elsewhere then.</summary>
    public static Notice? TakeFor(HttpContext context, string form, string? key)
    {
        if (
            Find(context) is not { IsGood: false } notice
            || Draft.Find(context) is not { } draft
            || draft.Form != form
            || (key is not null && draft.Value(form, "key") != key)
        )
            return null;
        context.Items[Key] = null;
        return notice;
    }

    private static IResult Leave(HttpContext context, string text)
    {
        context.Response.Cookies.Append(
            CookieName,
            text,
            new CookieOptions
            {
                HttpOnly = true,
                IsEssential = true,
                SameSite = SameSiteMode.Lax,
                Secure = context.Request.IsHttps,
            }
        );
        return Results.LocalRedirect("~/");
    }
}
