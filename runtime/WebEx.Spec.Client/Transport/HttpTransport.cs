using System.Globalization;
using System.Net.Http.Headers;
using System.Text;
#if NET
using System.Net;
#endif

namespace WebEx.Client;

/// <summary>Sends messages over HTTP: redirects are not followed, cookies are not kept, and a response has a size and a time that it cannot go beyond. Safe to
/// use
/// from several threads.</summary>
public sealed class HttpTransport : IWebExTransport, IDisposable
{
    private const int FourMegabytes = 4 * 1024 * 1024;

    private readonly HttpMessageInvoker _invoker;

    /// <summary>A transport with a handler of its own.</summary>
    public HttpTransport() => _invoker = new HttpMessageInvoker(CreateHandler(), disposeHandler: true);

    /// <summary>A transport over a handler of the caller's: with a proxy, with client certificates, or of an <c>IHttpMessageHandlerFactory</c>.</summary>
    /// <param name="handler">The handler. Its innermost one must neither follow redirects nor keep cookies; it is looked for behind any number of delegating
    /// handlers.</param>
    /// <param name="disposeHandler">Whether the handler is disposed of with the transport. Default: it stays the caller's.</param>
    /// <exception cref="ArgumentNullException"><paramref name="handler"/> is null.</exception>
    /// <exception cref="ArgumentException">The handler follows redirects or keeps cookies.</exception>
    public HttpTransport(HttpMessageHandler handler, bool disposeHandler = false)
    {
        if (handler is null)
            throw new ArgumentNullException(nameof(handler));
        HandlerCheck.Check(handler, nameof(handler));
        _invoker = new HttpMessageInvoker(handler, disposeHandler);
    }

#if NET
    /// <summary>Where a handler finds the command of a request, in <see cref="HttpRequestMessage.Options"/>: to retry only what may be sent again,
    /// say.</summary>
    public static HttpRequestOptionsKey<WebExCommand> CommandOption { get; } = new("WebEx.Command");
#endif

    /// <summary>How many bytes of a response are read, after decompression; a longer one is an error. Default: 4 MiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxResponseBytes
    {
        get;
        init => field = value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "At least one byte has to be read.");
    } = FourMegabytes;

    /// <summary>How long a response may take, from sending to its last byte; <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> for as long as it takes.
    /// Default: 100 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is zero, negative or longer than 24 days.</exception>
    public TimeSpan Timeout
    {
        get;
        init =>
            field =
                value == System.Threading.Timeout.InfiniteTimeSpan || (value > TimeSpan.Zero && value.TotalMilliseconds <= int.MaxValue)
                    ? value
                    : throw new ArgumentOutOfRangeException(
                        nameof(value),
                        value,
                        "The time for an answer is more than nothing and at most 24 days, or infinite."
                    );
    } = TimeSpan.FromSeconds(100);

    /// <summary>A new handler as this transport needs it, to be set up further: no redirects, no cookies, nothing of the application's traces. Compressed
    /// responses are the transport's own to read.</summary>
    public static HttpMessageHandler CreateHandler()
    {
#if NET
        // Without a lifetime a connection that is always busy would never notice a change of the host's address.
        return new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            // The transport decompresses by itself, because the handler takes a body that is cut off for a shorter one.
            AutomaticDecompression = DecompressionMethods.None,
            PooledConnectionLifetime = TimeSpan.FromMinutes(5),
            // Cookies go back byte by byte as they came, whatever they are in; addresses are read in the encoding that the caller names.
            ResponseHeaderEncodingSelector = static (_, _) => Encoding.Latin1,
            RequestHeaderEncodingSelector = static (name, _) => IsCookie(name) ? Encoding.Latin1 : null,
            // The site is somebody else's: it is not told the identifiers and the baggage of the application's traces.
            ActivityHeadersPropagator = null,
        };
#else
        return new HttpClientHandler { AllowAutoRedirect = false, UseCookies = false };
#endif
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    public async Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));

        using HttpRequestMessage message = ToRequest(request);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        if (Timeout != System.Threading.Timeout.InfiniteTimeSpan)
            ended.CancelAfter(Timeout);
        try
        {
            using HttpResponseMessage response = await _invoker.SendAsync(message, ended.Token).ConfigureAwait(false);
            if (response.RequestMessage?.RequestUri is { } answered && answered != request.Address)
                throw new WebExTransportException(
                    "A handler followed a redirect, or sent " + request.Command.Name + " to another address, so that the site's answer is lost.",
                    WebExTransportError.AddressChanged
                );

            string body = response.Content is null
                ? ""
                : await ResponseText.ReadAsync(response.Content, MaxResponseBytes, request.Encoding, ended.Token).ConfigureAwait(false);
            return new WebExTransportResponse(
                (int)response.StatusCode,
                body,
                LocationOf(response.Headers),
                response.Content?.Headers.ContentType?.MediaType,
                SetCookiesOf(response.Headers)
            )
            {
                Refresh = HeaderBytes.Escaped(FirstOf(response.Headers, "Refresh")),
                RetryAfter = FirstOf(response.Headers, "Retry-After"),
            };
        }
        catch (OperationCanceledException exception)
        {
            // The caller's own token is the only reason that is not an error.
            cancellationToken.ThrowIfCancellationRequested();
            throw ended.IsCancellationRequested
                ? new WebExTransportException(
                    "The site has not answered "
                        + request.Command.Name
                        + " within "
                        + Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)
                        + " seconds.",
                    WebExTransportError.Timeout,
                    innerException: exception
                )
                : new WebExTransportException(
                    "The connection ended before the site answered " + request.Command.Name + ".",
                    WebExTransportError.ConnectionEnded,
                    innerException: exception
                );
        }
        catch (Exception exception) when (exception is not WebExTransportException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            (WebExTransportError error, string words) = TransportFailure.Of(exception);
            throw new WebExTransportException("There is no answer to " + request.Command.Name + ": " + words + ".", error, innerException: exception);
        }
    }

    /// <summary>Closes the connections, where the handler is the transport's own.</summary>
    public void Dispose() => _invoker.Dispose();

    private static HttpRequestMessage ToRequest(WebExTransportRequest request)
    {
        var message = new HttpRequestMessage(request.Method, request.Address);
        if (request.Body is { } body)
        {
            // Written as bytes, so that it can be sent again, and without a charset, which the media type does not have.
            message.Content = new ByteArrayContent(Encoding.ASCII.GetBytes(body));
            message.Content.Headers.ContentType = new MediaTypeHeaderValue(WebExForm.MediaType);
        }

        _ = message.Headers.TryAddWithoutValidation("Accept-Encoding", BodyDecoding.Accepted);
        if (request.Cookies is { } cookies)
            _ = message.Headers.TryAddWithoutValidation("Cookie", cookies);
#if NET
        message.Options.Set(CommandOption, request.Command);
#endif
        return message;
    }

#if NET
    private static bool IsCookie(string header) =>
        header.Equals("Set-Cookie", StringComparison.OrdinalIgnoreCase) || header.Equals("Cookie", StringComparison.OrdinalIgnoreCase);
#endif

    // As received: a Uri's own text would have lost escapes.
    private static string? LocationOf(HttpResponseHeaders headers) => HeaderBytes.Escaped(headers.Location?.OriginalString ?? FirstOf(headers, "Location"));

    private static string? FirstOf(HttpResponseHeaders headers, string name) =>
        headers.TryGetValues(name, out IEnumerable<string>? values) ? values.FirstOrDefault() : null;

    private static IReadOnlyList<string> SetCookiesOf(HttpResponseHeaders headers) =>
        headers.TryGetValues("Set-Cookie", out IEnumerable<string>? values) ? [.. values] : [];
}
