using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace WebEx.AspNetCore;

// Binds a trip to the browser that it began in: one cookie for each trip, so that two at once do not know of each other.
internal static class TripCookies
{
    // Trips that nobody came back from leave their cookies until these expire; servers and proxies refuse requests with more than some kilobytes of them.
    private const int Most = 20;

    private const string Name = "WebEx.Trip.";

    private static readonly object LiveKey = new();

    public static void Add(HttpContext context, Trip trip, TimeSpan lifetime, PublicOrigin origin, ILogger logger)
    {
        List<string> live = Live(context, Prefix(context, origin));
        while (live.Count >= Most)
        {
            context.Response.Cookies.Delete(live[0], Options(context, origin));
            live.RemoveAt(0);
            CallbackLog.TripGivenUp(logger, Most);
        }

        CookieOptions options = Options(context, origin);
        options.MaxAge = lifetime;
        string name = Prefix(context, origin) + trip.Id;
        context.Response.Cookies.Append(name, trip.Secret, options);
        live.Add(name);
    }

    public static bool Has(HttpContext context, Trip trip, PublicOrigin origin) => trip.HasSecret(context.Request.Cookies[Prefix(context, origin) + trip.Id]);

    // At the last moment, because the page of an exception handler begins by clearing all headers. Where there is no such handler, servers answer a failure
    // without a last moment.
    public static void DeleteWhenAnswered(HttpContext context, Trip trip, PublicOrigin origin) =>
        context.Response.OnStarting(() =>
        {
            context.Response.Cookies.Delete(Prefix(context, origin) + trip.Id, Options(context, origin));
            return Task.CompletedTask;
        });

    // The cookies of trips that the browser has, and that this response adds, the oldest first.
    private static List<string> Live(HttpContext context, string prefix)
    {
        if (context.Items[LiveKey] is List<string> known)
            return known;

        var live = context.Request.Cookies.Keys.Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal).ToList();
        context.Items[LiveKey] = live;
        return live;
    }

    // Browsers take a name with such a beginning over https only, and __Host- from this very host: others cannot plant a trip of theirs in a user's browser.
    private static string Prefix(HttpContext context, PublicOrigin origin) =>
        !origin.IsHttps ? "." + Name
        : context.Request.PathBase.HasValue ? "__Secure-" + Name
        : "__Host-" + Name;

    // The response comes from another site. Browsers take SameSite=None with Secure only; Lax lets a cookie come with a redirect from there, but not with a
    // form.
    private static CookieOptions Options(HttpContext context, PublicOrigin origin) =>
        new()
        {
            HttpOnly = true,
            IsEssential = true,
            Path = context.Request.PathBase.HasValue ? context.Request.PathBase.ToUriComponent() : "/",
            SameSite = origin.IsHttps ? SameSiteMode.None : SameSiteMode.Lax,
            Secure = origin.IsHttps,
        };
}
