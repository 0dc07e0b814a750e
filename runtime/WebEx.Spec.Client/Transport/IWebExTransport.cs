namespace WebEx.Client;

/// <summary>
/// Carries a request to a site and brings back what the site returns, without following it. <see cref="HttpTransport"/> does so over HTTP,
/// <see cref="Testing.FakeTransport"/> in tests.
/// </summary>
public interface IWebExTransport
{
    /// <summary>Sends a request, once. It carries cookies only where the request holds them, and keeps none.</summary>
    /// <param name="request">What to send.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the site returned, whatever its status code.</returns>
    /// <exception cref="WebExTransportException">There is no response.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default);
}
