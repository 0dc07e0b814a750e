using System.Globalization;

namespace WebEx.Client;

// Sends a command, and one that only reads again where the network or the server fails, all within one time limit. Each try is one of HttpTransport, so that it
// refuses and bounds here what it does anywhere.
internal sealed class FactoryTransport(IHttpMessageHandlerFactory handlers, string name, WebExOptions options, TimeProvider time) : IWebExTransport
{
    public async Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default)
    {
        // What changes something may have been carried out although no response came, so that it is never sent again.
        bool onlyReads = request.Command.Effect == CommandEffect.Reads;
        long start = time.GetTimestamp();
        int? lastStatus = null;
        for (int attempt = 0; ; attempt++)
        {
            WebExTransportResponse? response = null;
            WebExTransportException? failure = null;
            try
            {
                response = await TryAsync(request, onlyReads, Remaining(), lastStatus, cancellationToken).ConfigureAwait(false);
                lastStatus = response.StatusCode;
            }
            catch (WebExTransportException exception)
            {
                failure = exception;
            }

            bool isTransient = failure is null ? IsTransient(response!.StatusCode) : IsTransient(failure.Error);
            if (
                onlyReads
                && isTransient
                && attempt < options.MaxRetries
                && RetryWait.Before(attempt, options.RetryDelay, response?.RetryAfter, Remaining(), time.GetUtcNow()) is { } wait
            )
            {
                await Task.Delay(wait, time, cancellationToken).ConfigureAwait(false);
                continue;
            }

            return response ?? throw failure!;
        }

        TimeSpan Remaining() => options.Timeout - time.GetElapsedTime(start);
    }

    private async Task<WebExTransportResponse> TryAsync(
        WebExTransportRequest request,
        bool onlyReads,
        TimeSpan remaining,
        int? lastStatus,
        CancellationToken cancellationToken
    )
    {
        TimeSpan limit = onlyReads && options.AttemptTimeout < remaining ? options.AttemptTimeout : remaining;
        using var limited = new CancellationTokenSource(limit > TimeSpan.Zero ? limit : TimeSpan.Zero, time);
        using var ended = CancellationTokenSource.CreateLinkedTokenSource(limited.Token, cancellationToken);
        // The factory hands out a handler for its lifetime and then a new one: a client that lives as long as the program follows changes of addresses.
        using var transport = new HttpTransport(handlers.CreateHandler(name))
        {
            MaxResponseBytes = options.MaxResponseBytes,
            Timeout = Timeout.InfiniteTimeSpan,
        };
        try
        {
            return await transport.SendAsync(request, ended.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception) when (ended.IsCancellationRequested)
        {
            cancellationToken.ThrowIfCancellationRequested();
            TimeSpan whole = limit < remaining ? limit : options.Timeout;
            string before = lastStatus is { } status
                ? string.Create(CultureInfo.InvariantCulture, $"; the try before it was answered with the HTTP status {status}")
                : "";
            throw new WebExTransportException(
                $"The site has not answered {request.Command.Name} within {whole.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds "
                    + $"(Timeout and AttemptTimeout of AddWebEx){before}.",
                WebExTransportError.Timeout,
                lastStatus,
                exception
            );
        }
    }

    private static bool IsTransient(int statusCode) => statusCode is 408 or 429 or >= 500;

    // Neither a certificate nor the size of a response is another one a second later.
    private static bool IsTransient(WebExTransportError error) =>
        error
            is WebExTransportError.NameResolution
                or WebExTransportError.Connection
                or WebExTransportError.Proxy
                or WebExTransportError.ConnectionEnded
                or WebExTransportError.NotHttp
                or WebExTransportError.Compression
                or WebExTransportError.Timeout
                or WebExTransportError.Unknown;
}
