using System.Collections.Immutable;
using System.Text;

namespace WebEx.Site.Recording;

/// <summary>What the site that still answers sent back. It can hold secrets, so that it has no text of its own.</summary>
internal sealed class UpstreamAnswer
{
    public required int StatusCode { get; init; }

    public required byte[] Content { get; init; }

    public required string? ContentType { get; init; }

    public required string? Charset { get; init; }

    public required string? Location { get; init; }

    public required ImmutableArray<string> SetCookies { get; init; }

    public bool IsRedirect => StatusCode is >= 300 and < 400 && Location is not null;

    /// <summary>The body as text. Old sites answer in the charset of their language, whose Latin letters are enough to read a reply.</summary>
    public string Text =>
        (Charset?.Trim('"').Equals("utf-8", StringComparison.OrdinalIgnoreCase) != false ? Encoding.UTF8 : Encoding.Latin1).GetString(Content);
}
