using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.Extensions.DependencyInjection;
using WebEx;
using WebEx.AspNetCore;

namespace Microsoft.AspNetCore.Http;

/// <summary>Makes BackURLs that lead back into the application.</summary>
public static class WebExHttpContextExtensions
{
    /// <summary>
    /// A BackURL to a callback of this application, for BU or MU of any request; it may be inside other BackURLs. It works in this browser, which is given a
    /// cookie for it, until <see cref="WebExCallbackOptions.Lifetime"/> is over, and once for each server process: several servers can only ask the browser to
    /// delete the cookie (see
    /// <c>MapWebExCallback</c>). Scheme and host are those of the request: behind a proxy, they are the user's only with the middleware for forwarded headers,
    /// and the host is any that the application lets in (<c>AllowedHosts</c>). <see cref="WebExCallbackOptions.Origin"/> fixes both. A response by POST, which
    /// few commands give, needs https: over http browsers leave the cookie out.
    /// </summary>
    /// <remarks>
    /// A browser has at most 20 BackURLs at once, because servers and proxies refuse requests with too many cookies. One more ends the oldest that it has not
    /// come back from: an answer to that is refused, and a warning is in the log. So make a BackURL when the user asks for the command, not for each row of a
    /// list.
    /// </remarks>
    /// <param name="context">The request of the user who is to be sent to the site, before its response has begun.</param>
    /// <param name="path">The path of a callback that was mapped with <c>MapWebExCallback</c>, such as <c>/webex/scheduled</c>, not encoded and without the
    /// base path of the application.</param>
    /// <param name="state">
    /// What the callback is to be given back: any text of at most 2,048 bytes in UTF-8 (in UTF-16, if half a surrogate pair is in it), because it is a part of
    /// a URL. What is longer stays on the server, and its id is the state. It is encrypted. Default: nothing.
    /// </param>
    /// <returns>An absolute URL.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> or <paramref name="path"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> does not begin with a slash, has a query or a fragment, or leads to no callback of the
    /// application; or <paramref name="state"/> is too long.</exception>
    /// <exception cref="InvalidOperationException">
    /// The response has begun, the request has no scheme or host and no <see cref="WebExCallbackOptions.Origin"/> is set, or <c>AddWebExCallbacks</c> was not
    /// called.
    /// </exception>
    public static BackUrl CreateWebExBackUrl(this HttpContext context, string path, string? state = null)
    {
        ArgumentNullException.ThrowIfNull(context);
        ArgumentNullException.ThrowIfNull(path);
        if (!path.StartsWith('/'))
            throw new ArgumentException("The path of a callback begins with a slash, as /webex/scheduled does.", nameof(path));
        if (path.AsSpan().IndexOfAny('?', '#') >= 0)
            throw new ArgumentException(
                "The path of a callback has no query (?) and no fragment (#): add values with BackUrl.With, or give them as state.",
                nameof(path)
            );
        if (context.Response.HasStarted)
            throw new InvalidOperationException("Make the BackURL before the response begins: the browser is given a cookie with it.");

        // As the server will read it when the browser comes back.
        PathString callback = PathString.FromUriComponent(new PathString(path).ToUriComponent());
        TripTickets tickets = context.RequestServices.GetService<TripTickets>() ?? throw TripTickets.NotAdded();
        PublicOrigin origin = tickets.OriginOf(context);
        if (string.IsNullOrEmpty(origin.Scheme))
            throw new InvalidOperationException(
                "The request has no scheme that a browser could come back by: a test that makes its own request sets Request.Scheme, to https for instance."
            );
        if (!origin.Host.HasValue)
            throw new InvalidOperationException(
                "The request names no host that a browser could come back to: it needs the header Host, or the application WebExCallbackOptions.Origin."
            );

        if (MappedCallbacks.Problem(context, callback, origin) is { } unmapped)
            throw new ArgumentException(unmapped, nameof(path));

        string address = UriHelper.BuildAbsolute(origin.Scheme, origin.Host, context.Request.PathBase, callback);
        return new BackUrl(address).With(CallbackQuery.TicketName, tickets.Begin(context, callback, state));
    }
}
