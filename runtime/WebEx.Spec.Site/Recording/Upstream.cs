using System.Net;
using System.Net.Http.Headers;

namespace WebEx.Site.Recording;

/// <summary>The site that still answers. What is sent goes to its address alone, no redirect is followed, and what comes back is bounded.</summary>
internal sealed class Upstream : IDisposable
{
    /// <summary>What a request says that has come through a recorder: it would not end where one records itself.</summary>
    public const string Mark = "1.1 webex-site";

    private const int MaxBytes = 4 * 1024 * 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly HttpClient _client;

    /// <param name="address">Its home page; ends in a slash.</param>
    public Upstream(Uri address)
    {
        Address = address;
        _client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseCookies = false,
                AutomaticDecompression = DecompressionMethods.All,
            }
        )
        {
            Timeout = Patience,
            MaxResponseContentBufferSize = MaxBytes,
        };
    }

    /// <summary>Its home page.</summary>
    public Uri Address { get; }

    /// <summary>The home page of a site, with a slash at its end; null for a text that is none.</summary>
    public static Uri? Parse(string text)
    {
        bool isHome =
            Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out Uri? address)
            && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps)
            && address.UserInfo.Length == 0
            && !text.AsSpan().ContainsAny('?', '#');
        return isHome ? address : null;
    }

    /// <summary>Where a page of it is; null for a text that leads elsewhere.</summary>
    public Uri? Find(string page, string query)
    {
        bool isBelow =
            Uri.TryCreate(Address, page, out Uri? address)
            && Address.IsBaseOf(address)
            && address.Authority == Address.Authority
            && address.UserInfo.Length == 0;
        return isBelow ? new UriBuilder(address!) { Query = query, Fragment = "" }.Uri : null;
    }

    /// <summary>Sends a request on.</summary>
    /// <exception cref="HttpRequestException">There is no response, or one that is too long.</exception>
    /// <exception cref="OperationCanceledException">There is no response in time, or nobody waits for it any more.</exception>
    public async Task<UpstreamAnswer> SendAsync(UpstreamRequest request, CancellationToken cancellationToken)
    {
        using HttpRequestMessage message = new(request.Body is null ? HttpMethod.Get : HttpMethod.Post, request.Address);
        if (request.Body is { } body)
        {
            message.Content = new ByteArrayContent(body);
            if (request.MediaType is { } type)
                _ = message.Content.Headers.TryAddWithoutValidation("Content-Type", type);
        }

        Add(message, "Cookie", request.Cookies);
        Add(message, "User-Agent", request.UserAgent);
        Add(message, "Via", Mark);
        if (request.IsBrowser)
            Add(message, "Accept", "text/html");
        using HttpResponseMessage response = await _client.SendAsync(message, cancellationToken).ConfigureAwait(false);
        return new()
        {
            StatusCode = (int)response.StatusCode,
            Content = await response.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false),
            ContentType = response.Content.Headers.ContentType?.ToString(),
            Charset = response.Content.Headers.ContentType?.CharSet,
            Location = response.Headers.NonValidated.TryGetValues("Location", out HeaderStringValues location) ? location.ToString() : null,
            SetCookies = response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set) ? [.. set] : [],
        };
    }

    public void Dispose() => _client.Dispose();

    private static void Add(HttpRequestMessage message, string name, string? value)
    {
        if (value is not null)
            _ = message.Headers.TryAddWithoutValidation(name, value);
    }
}
