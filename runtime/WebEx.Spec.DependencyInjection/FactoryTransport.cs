namespace WebEx.Client;

// Asks the factory for each command, which hands out a handler for its lifetime and then a new one: a client that lives as long as the program follows changes of addresses.
internal sealed class FactoryTransport(IHttpMessageHandlerFactory handlers, string name, int maxResponseBytes) : IWebExTransport
{
    public async Task<WebExResponse> SendAsync(WebExMessage message, CancellationToken cancellationToken = default)
    {
        // The handlers have the time limits, so that these can be told by tries.
        using var transport = new HttpTransport(handlers.CreateHandler(name)) { MaxResponseBytes = maxResponseBytes, Timeout = Timeout.InfiniteTimeSpan };
        return await transport.SendAsync(message, cancellationToken).ConfigureAwait(false);
    }
}
