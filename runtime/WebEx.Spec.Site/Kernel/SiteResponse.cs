using System.Collections.Immutable;
using WebEx.Client;

namespace WebEx.Site.Kernel;

/// <summary>What a site sends back, however it goes.</summary>
internal sealed record SiteResponse
{
    public int StatusCode { get; init; } = 200;

    public string Body { get; init; } = "";

    public string? MediaType { get; init; }

    public string? Location { get; init; }

    public ImmutableArray<string> SetCookies { get; init; } = [];

    /// <summary>Whether the header names the charset, which is UTF-8 in any case.</summary>
    public bool NamesCharset { get; init; } = true;

    /// <summary>Whether the connection ends with it.</summary>
    public bool ClosesConnection { get; init; }

    /// <summary>How much of it arrives.</summary>
    public ResponseCut Cut { get; init; }

    public static SiteResponse Page(string html, int statusCode = 200) =>
        new()
        {
            StatusCode = statusCode,
            Body = html,
            MediaType = "text/html",
        };

    public static SiteResponse Redirect(string location) => new() { StatusCode = 302, Location = location };

    public static SiteResponse Of(WebExTransportResponse response) =>
        new()
        {
            StatusCode = response.StatusCode,
            Body = response.Body,
            MediaType = response.MediaType,
            Location = response.Location,
            SetCookies = [.. response.SetCookies],
        };
}
