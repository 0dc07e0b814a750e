using System.Collections.Concurrent;
using System.Security.Cryptography;

namespace MeetingDesk.Desks;

/// <summary>The desks, in memory, each known to its browser by a cookie that nobody can guess.</summary>
internal sealed class DeskStore
{
    private const string CookieName = "MeetingDesk";

    private readonly ConcurrentDictionary<string, Desk> _desks = new(StringComparer.Ordinal);

    /// <summary>The browser's desk, a new one where it has none.</summary>
    public Desk Of(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is { } id && _desks.TryGetValue(id, out Desk? known)) return known;

        id = RandomNumberGenerator.GetHexString(32);
        context.Response.Cookies.Append(CookieName, id, Options(context));
        return _desks[id] = new Desk();
    }

    /// <summary>Clears the browser's desk away.</summary>
    public void Clear(HttpContext context)
    {
        if (context.Request.Cookies[CookieName] is { } id) _desks.TryRemove(id, out _);
        context.Response.Cookies.Delete(CookieName, Options(context));
    }

    // Lax: the cookie has to come along when the site sends the browser back.
    private static CookieOptions Options(HttpContext context) => new() { HttpOnly = true, IsEssential = true, SameSite = SameSiteMode.Lax, Secure = context.Request.IsHttps };
}
