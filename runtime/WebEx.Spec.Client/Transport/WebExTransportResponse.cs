using System.Globalization;

namespace WebEx.Client;

/// <summary>What a site returned to a request. Its <see cref="ToString"/> shows the status code alone.</summary>
public sealed class WebExTransportResponse
{
    /// <summary>Creates a response.</summary>
    /// <param name="statusCode">The HTTP status code.</param>
    /// <param name="body">The body, decoded. Default: empty.</param>
    /// <param name="location">The Location header as received. Default: none.</param>
    /// <param name="mediaType">The media type of the body. Default: none.</param>
    /// <param name="setCookies">The Set-Cookie headers. Default: none.</param>
    public WebExTransportResponse(
        int statusCode,
        string? body = null,
        string? location = null,
        string? mediaType = null,
        IReadOnlyList<string>? setCookies = null
    )
    {
        StatusCode = statusCode;
        Body = body ?? "";
        Location = location;
        MediaType = mediaType;
        SetCookies = setCookies ?? [];
    }

    /// <summary>The HTTP status code.</summary>
    public int StatusCode { get; }

    /// <summary>The body, decoded; empty where there is none.</summary>
    public string Body { get; }

    /// <summary>The Location header as received; null where there is none.</summary>
    public string? Location { get; }

    /// <summary>The media type of the body, such as <c>text/html</c>; null where the site gave none.</summary>
    public string? MediaType { get; }

    /// <summary>The Refresh header as received, <c>0; url=https://www.example.com/back?AT=LO</c>, which leads a browser on; null where there is none.</summary>
    public string? Refresh { get; init; }

    /// <summary>The Retry-After header as received, seconds or a date of HTTP; null where there is none.</summary>
    public string? RetryAfter { get; init; }

    /// <summary>The Set-Cookie headers, one each.</summary>
    public IReadOnlyList<string> SetCookies { get; }

    /// <summary>The status code.</summary>
    public override string ToString() => StatusCode.ToString(CultureInfo.InvariantCulture);
}
