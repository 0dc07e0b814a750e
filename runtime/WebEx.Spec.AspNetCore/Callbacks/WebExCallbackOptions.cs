using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace WebEx.AspNetCore;

/// <summary>How an application receives the responses that come back through a user's browser.</summary>
public sealed class WebExCallbackOptions
{
    internal static readonly TimeSpan LongestLifetime = TimeSpan.FromDays(30);

    /// <summary>How long a user may take from the making of a BackURL until the browser comes back to it; at most 30 days. Default: one day.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>
    /// Where browsers reach the application: scheme, host, and the port if it is not the scheme's own, such as <c>https://meetings.example</c>. Default: null,
    /// which means the scheme and host of each request.
    /// </summary>
    /// <remarks>
    /// Set it behind a proxy, unless the middleware for forwarded headers tells the application what the proxy was asked for; and wherever a caller can choose
    /// the host, because
    /// <c>AllowedHosts</c> lets any in. The base path is the request's all the same. A user who came by another address cannot come back: the cookie stays with
    /// that address.
    /// </remarks>
    public Uri? Origin { get; set; }

    /// <summary>
    /// Makes the page for a user whose browser comes back with something that is not taken, from a problem whose title and detail are plain sentences in
    /// English. The status of the response is set before. Programs, which do not ask for HTML, get problem details as JSON in any case. Default: null, which
    /// means a plain page.
    /// </summary>
    public Func<HttpContext, ProblemDetails, IResult>? ProblemPage { get; set; }

    /// <summary>The encoding that the site percent-encodes its responses in, such as Shift-JIS; see <see cref="ReplyContext.Encoding"/>. Default: null, which
    /// is
    /// UTF-8.</summary>
    public Encoding? Encoding { get; set; }

    internal static bool IsUsable(Encoding? encoding)
    {
        try
        {
            return new ReplyContext { Encoding = encoding } is not null;
        }
        catch (ArgumentException)
        {
            // The setter tells which encodings it takes.
            return false;
        }
    }
}
