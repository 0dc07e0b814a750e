using Microsoft.Extensions.DependencyInjection;

namespace WebEx.Tests;

/// <summary>The two ways over HTTP: what one of them refuses or bounds, the other does too.</summary>
public enum HttpWay
{
    Plain,
    Services,
}

/// <summary>A client over one of the two ways.</summary>
internal sealed class BothTransports : IAsyncDisposable
{
    private readonly HttpTransport? _transport;
    private readonly ServiceProvider? _services;

    private BothTransports(HttpWay way, WebExSite site, int maxResponseBytes, TimeSpan timeout)
    {
        if (way == HttpWay.Plain)
        {
            _transport = new HttpTransport { MaxResponseBytes = maxResponseBytes, Timeout = timeout };
            Client = new WebExClient(site, _transport);
            return;
        }

        var services = new ServiceCollection();
        _ = services.AddWebEx(options =>
            (options.BaseAddress, options.MaxResponseBytes, options.Timeout, options.RetryDelay) = (
                site.BaseAddress.AbsoluteUri,
                maxResponseBytes,
                timeout,
                TimeSpan.FromMilliseconds(1)
            )
        );
        _services = services.BuildServiceProvider();
        Client = _services.GetRequiredService<WebExClient>();
    }

    public WebExClient Client { get; }

    public static BothTransports Over(HttpWay way, WebExSite site, int maxResponseBytes = 50_000, int seconds = 20) =>
        new(way, site, maxResponseBytes, TimeSpan.FromSeconds(seconds));

    public async ValueTask DisposeAsync()
    {
        _transport?.Dispose();
        if (_services is not null)
            await _services.DisposeAsync();
    }
}
