using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace WebEx.AspNetCore;

// Makes the value that takes a trip through the site, and reads it when it comes back.
internal sealed class TripTickets(
    IDataProtectionProvider protection,
    IOptionsMonitor<WebExCallbackOptions> options,
    IWebExCallbackStore store,
    TimeProvider time,
    ILoggerFactory loggers
)
{
    // Changes whenever the bytes of a trip do.
    private const string Purpose = "WebEx.Spec.AspNetCore.Trip.v1";

    private readonly ILogger _logger = loggers.CreateLogger(CallbackLog.Category);

    public static InvalidOperationException NotAdded() =>
        new("WebEx callbacks are not among the services of this application: call builder.Services.AddWebExCallbacks() before the application is built.");

    public PublicOrigin OriginOf(HttpContext context) => PublicOrigin.Of(context, options.CurrentValue);

    public string Begin(HttpContext context, PathString path, string? state)
    {
        TimeSpan lifetime = options.CurrentValue.Lifetime;
        Trip trip = Trip.Begin(time.GetUtcNow(), lifetime, state);
        TripCookies.Add(context, trip, lifetime, OriginOf(context), _logger);
        return WebEncoders.Base64UrlEncode(Protector(context, path).Protect(trip.Bytes.ToArray()));
    }

    // The trip that a value stands for, in the browser that it began in.
    public CallbackProblem? Find(HttpContext context, string? ticket, out Trip? trip)
    {
        trip = null;
        if (string.IsNullOrEmpty(ticket))
            return CallbackProblem.NoState;
        if (Open(context, ticket) is not { } found)
            return CallbackProblem.UnreadableState;
        if (time.GetUtcNow() >= found.Expires)
            return CallbackProblem.Expired;
        if (!TripCookies.Has(context, found, OriginOf(context)))
            return CallbackProblem.NoCookie;
        trip = found;
        return null;
    }

    // Whatever becomes of the handler, and of the cookie: who comes back with this trip once more gets a problem.
    public async ValueTask<CallbackProblem?> EndAsync(HttpContext context, Trip trip)
    {
        // Also where it has ended before: a server that failed then may have sent no headers.
        TripCookies.DeleteWhenAnswered(context, trip, OriginOf(context));
        // It may have expired since it was found, while the body came in.
        if (time.GetUtcNow() >= trip.Expires)
            return CallbackProblem.Expired;
        return await store.TryConsumeAsync(trip.Id, trip.Expires, context.RequestAborted) ? null : CallbackProblem.Ended;
    }

    private Trip? Open(HttpContext context, string ticket)
    {
        try
        {
            return Trip.Resume(Protector(context, context.Request.Path).Unprotect(WebEncoders.Base64UrlDecode(ticket)));
        }
        catch (Exception exception) when (exception is CryptographicException or FormatException)
        {
            // Anybody can send anything here; that it cannot be read is a response like any other.
            return null;
        }
    }

    // A trip to one page cannot be ended at another: the path is part of what the key is derived from.
    private IDataProtector Protector(HttpContext context, PathString path) => protection.CreateProtector(Purpose, context.Request.PathBase.Add(path).Value!);
}
