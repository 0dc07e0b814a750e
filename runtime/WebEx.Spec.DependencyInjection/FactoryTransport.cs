using System.Globalization;
using Polly.Timeout;

namespace WebEx.Client;

// Asks the factory for each command, which hands out a handler for its lifetime and then a new one: a client that lives as long as the program follows changes of addresses.
internal sealed class FactoryTransport(IHttpMessageHandlerFactory handlers, string name, WebExOptions options) : IWebExTransport
{
    public async Task<WebExResponse> SendAsync(WebExMessage message, CancellationToken cancellationToken = default)
    {
        // The handlers have the time limits, so that these can be told by tries.
        using var transport = new HttpTransport(handlers.CreateHandler(name)) { MaxResponseBytes = options.MaxResponseBytes, Timeout = Timeout.InfiniteTimeSpan };
        try
        {
            return await transport.SendAsync(message, cancellationToken).ConfigureAwait(false);
        }
        catch (WebExTransportException exception) when (exception.InnerException is TimeoutRejectedException late)
        {
            throw new WebExTransportException(
                $"The site has not answered {message.Command.Name} within {late.Timeout.TotalSeconds.ToString(CultureInfo.InvariantCulture)} seconds (Timeout and AttemptTimeout of AddWebEx).", late);
        }
    }
}
