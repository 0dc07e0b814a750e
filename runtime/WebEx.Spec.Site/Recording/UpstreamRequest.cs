namespace WebEx.Site.Recording;

/// <summary>What goes to the site that still answers. It can hold secrets, so that it has no text of its own.</summary>
internal sealed class UpstreamRequest
{
    public required Uri Address { get; init; }

    /// <summary>The body of a POST; null for a GET.</summary>
    public required byte[]? Body { get; init; }

    /// <summary>The media type of the body, as it came; null for none.</summary>
    public required string? MediaType { get; init; }

    public required string? Cookies { get; init; }

    public required string? UserAgent { get; init; }

    /// <summary>Whether the caller can show a page.</summary>
    public required bool IsBrowser { get; init; }
}
