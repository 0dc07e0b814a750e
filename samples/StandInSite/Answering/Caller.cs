using System.Net;
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

    /// <summary>Whether it can show a page. A server can't, and has no use for the window of a meeting.</summary>
    public required bool IsBrowser { get; init; }

    public User? User => Session?.User;

    public Center Center => Session?.Center ?? Center.MeetingCenter;

    public bool IsSecure => HomePage.Scheme == Uri.UriSchemeHttps;

    /// <summary>A BackURL as an absolute URL; null where none was given, or none that an answer could go to.</summary>
    public string? Resolve(string? backUrl)
    {
        if (string.IsNullOrEmpty(backUrl)) return null;
        try
        {
            string text = new BackUrl(backUrl).ToString();
            return text.Contains("://", StringComparison.Ordinal) && Uri.TryCreate(text, UriKind.Absolute, out _) ? text : HomePage.AbsoluteUri + text.TrimStart('/');
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Where a page leads that is shown before the answer: to the BackURL with the answer, or home.</summary>
    public string Next(WebExCommand command, FakeAnswer answer, string? backUrl) =>
        (Resolve(backUrl) is { } url ? answer.ToResponse(command, url).Location : null) ?? HomePage.AbsoluteUri;

    public static Caller Of(HttpContext context, SiteState site) => new()
    {
        HomePage = new Uri($"{context.Request.Scheme}://{context.Request.Host}/"),
        Session = site.FindSession(SessionCookie.Find(context.Request)),
        Address = context.Connection.RemoteIpAddress,
        RefererHost = context.Request.GetTypedHeaders().Referer?.Host,
        IsBrowser = context.Request.GetTypedHeaders().Accept.Any(type => type.MediaType == "text/html"),
    };
}
