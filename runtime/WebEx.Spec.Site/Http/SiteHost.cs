using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WebEx.Site.Kernel;
using WebEx.Site.Storage;

namespace WebEx.Site.Http;

/// <summary>The sites of a process, on the network.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;

    private SiteHost(WebApplication app, SiteRegistry sites, Uri address)
    {
        _app = app;
        Sites = sites;
        Address = address;
    }

    public SiteRegistry Sites { get; }

    /// <summary>Where the sites stand; ends in a slash.</summary>
    public Uri Address { get; }

    /// <exception cref="SiteStoreException">The data file cannot be used.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<SiteHost> StartAsync(WebExSiteOptions options, CancellationToken cancellationToken)
    {
        ILoggerFactory loggers = options.LoggerFactory ?? NullLoggerFactory.Instance;
        ISiteStore store = options.DataFile is { } file ? SqliteStore.Open(file) : new MemoryStore();
        SiteRegistry sites = new(options, store, loggers);
        WebApplication app = Build(options, new SiteEndpoint(sites, loggers.CreateLogger("WebEx.Site")));
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            string address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
            return new(app, sites, new Uri(address.Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal)));
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            await sites.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Waits until the process is asked to end.</summary>
    public Task WaitForShutdownAsync(CancellationToken cancellationToken) => _app.WaitForShutdownAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync().ConfigureAwait(false);
        await _app.DisposeAsync().ConfigureAwait(false);
        await Sites.DisposeAsync().ConfigureAwait(false);
    }

    // Nothing but the server: no configuration of the machine or the environment changes what a test host does, and it starts in little time.
    private static WebApplication Build(WebExSiteOptions options, SiteEndpoint endpoint)
    {
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        _ = builder.WebHost.UseKestrelCore().UseUrls(options.Url).ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
        });
        // The lines of the framework show addresses, and what a caller writes into one can be a password: only its warnings are passed on.
        _ = builder.Logging.AddFilter((category, level) => level >= LogLevel.Warning);
        if (options.LoggerFactory is { } loggers) _ = builder.Logging.AddProvider(new ForwardingLoggerProvider(loggers));
        WebApplication app = builder.Build();
        app.Run(endpoint.HandleAsync);
        return app;
    }
}
