using System.Net;
using System.Text;
using Microsoft.Extensions.Primitives;
using StandInSite.Site;
using WebEx;
using WebEx.Client.Testing;

namespace StandInSite.Answering;

/// <summary>Who sent a command: a browser or a server, logged in or not.</summary>
internal sealed record Caller
{
    /// <summary>The site's home page, which a BackURL without a protocol is relative to.</summary>
    public required Uri HomePage { get; init; }

    public required SiteSession? Session { get; init; }

    public required IPAddress? Address { get; init; }

    /// <summary>The host of the Referer header; null where there is none.</summary>
    public required string? RefererHost { get; init; }

    /// <summary>Whether the browser says that a page of another site sent it here. A server says nothing.</summary>
    public required bool IsFromElsewhere { get; init; }

    /// <summary>Whether it can show a page. A server can't, and has no use for the window of a meeting.</summary>
    public required bool IsBrowser { get; init; }

    public User? User => Session?.User;

    public Center Center => Session?.Center ?? Center.MeetingCenter;

    public bool IsSecure => HomePage.Scheme == Uri.UriSchemeHttps;

    /// <summary>A BackURL as an absolute URL that can stand in a header; null where none was given, or none that an answer could go to.</summary>
    public string? Resolve(string? backUrl)
    {
        if (string.IsNullOrEmpty(backUrl)) return null;
        try
        {
            string text = new BackUrl(backUrl).ToString();
            var address = new Uri(IsWhole(text) ? text : HomePage.AbsoluteUri + text.TrimStart('/'));
            // The host too: in a header everything is ASCII.
            string url = new UriBuilder(address) { Host = address.IdnHost }.Uri.AbsoluteUri;
            return Ascii.IsValid(url) ? url : null;
        }
        catch (Exception exception) when (exception is ArgumentException or UriFormatException)
        {
            return null;
        }
    }

    /// <summary>Where a page leads that is shown before the answer: to the BackURL with the answer, or home.</summary>
    public string Next(WebExCommand command, FakeReply answer, string? backUrl) =>
        (Resolve(backUrl) is { } url ? answer.ToResponse(command, url).Location : null) ?? HomePage.AbsoluteUri;

    /// <exception cref="BadHttpRequestException">The Host header isn't a host.</exception>
    public static Caller Of(HttpContext context, SiteState site)
    {
        Uri home = HomePageOf(context.Request);
        return new()
        {
            HomePage = home,
            Session = site.FindSession(SessionCookie.Find(context.Request)),
            Address = context.Connection.RemoteIpAddress,
            RefererHost = context.Request.GetTypedHeaders().Referer is { IsAbsoluteUri: true } referer ? referer.Host : null,
            IsFromElsewhere = IsElsewhere(context.Request.Headers, home),
            IsBrowser = context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html"),
        };
    }

    // The header as it came: the framework's own reading of it turns a host into letters that a Location header can't hold.
    private static Uri HomePageOf(HttpRequest request) => Uri.TryCreate($"{request.Scheme}://{request.Headers.Host}/", UriKind.Absolute, out Uri? home)
        ? home
        : throw new BadHttpRequestException("The Host header is not a host.");

    // "null", the origin of a page that may not tell its own, isn't ours either.
    private static bool IsElsewhere(IHeaderDictionary headers, Uri home)
    {
        StringValues sender = headers.Origin.Count > 0 ? headers.Origin : headers.Referer;
        return sender.Count > 0
            && !(Uri.TryCreate(sender.ToString(), UriKind.Absolute, out Uri? address)
                && Uri.Compare(address, home, UriComponents.SchemeAndServer, UriFormat.UriEscaped, StringComparison.OrdinalIgnoreCase) == 0);
    }

    private static bool IsWhole(string url) =>
        url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
