namespace WebEx.Client;

/// <summary>
/// Carries a message to a site and brings back what the site returns, without following it. <see cref="HttpTransport"/> does so over HTTP,
/// <see cref="Testing.FakeTransport"/> in tests.
/// </summary>
public interface IWebExTransport
{
    /// <summary>Sends a message, once. It carries cookies only where the message holds them, and keeps none.</summary>
    /// <param name="message">What to send.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <returns>What the site returned, whatever its status code.</returns>
    /// <exception cref="WebExTransportException">There is no response.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    Task<WebExTransportResponse> SendAsync(WebExTransportRequest message, CancellationToken cancellationToken = default);
}
