using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using WebEx.Site.Admin;
using WebEx.Site.Https;
using WebEx.Site.Inspector;
using WebEx.Site.Kernel;
using WebEx.Site.Recording;
using WebEx.Site.Reference;
using WebEx.Site.Storage;

namespace WebEx.Site.Http;

/// <summary>The sites of a process, on the network.</summary>
internal sealed class SiteHost : IAsyncDisposable
{
    private readonly WebApplication _app;
    private readonly ReferenceArchive? _reference;
    private readonly Upstream? _upstream;

    private SiteHost(WebApplication app, SiteRegistry sites, ReferenceArchive? reference, Upstream? upstream)
    {
        _app = app;
        _upstream = upstream;
        _reference = reference;
        Sites = sites;
        Uri[] addresses = [.. app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Select(AddressOf)];
        Address = addresses.First(address => address.Scheme == Uri.UriSchemeHttp);
        HttpsPort = addresses.FirstOrDefault(address => address.Scheme == Uri.UriSchemeHttps)?.Port ?? 0;
    }

    public SiteRegistry Sites { get; }

    /// <summary>Where the sites stand; ends in a slash.</summary>
    public Uri Address { get; }

    /// <summary>The port of the loopback that serves names over https; 0 for none.</summary>
    public int HttpsPort { get; }

    /// <exception cref="ArgumentException">An option is none. The message says why.</exception>
    /// <exception cref="SiteStoreException">The data file or the database cannot be used.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<SiteHost> StartAsync(WebExTestSiteOptions options, CancellationToken cancellationToken)
    {
        string url = ListenAddress.Of(options.Url);
        if (options.AdminToken is { } token && string.IsNullOrWhiteSpace(token))
            throw new ArgumentException("The admin token is empty. Leave it out, or give one.", nameof(options));
        if (options.AdminToken is { } edged && edged.Trim() != edged)
            throw new ArgumentException("The admin token begins or ends with white space, which no header brings along.", nameof(options));
        if (options.DataFile is { } name && string.IsNullOrWhiteSpace(name))
            throw new ArgumentException("The name of the data file is empty. Leave it out for sites in memory, or give one.", nameof(options));
        if (options.DataFile is not null && options.Store is not null)
            throw new ArgumentException("The sites are either in a data file or in a database. Leave one of them out.", nameof(options));
        if (options.Dialect.Problem() is { } problem)
            throw new ArgumentException("The dialect of the options is none. " + problem, nameof(options));
        ILoggerFactory loggers = options.LoggerFactory ?? NullLoggerFactory.Instance;
        ISiteStore store = OpenStore(options);
        SiteRegistry sites = new(options, store, loggers);
        ReferenceArchive? reference = options.Reference is { } archive ? new(archive) : null;
        Upstream? upstream = options.Record is { } home ? new(home) : null;
        WebApplication app = Build(options, url, sites, reference, upstream, loggers.CreateLogger("WebEx.Site"));
        try
        {
            await app.StartAsync(cancellationToken).ConfigureAwait(false);
            return new(app, sites, reference, upstream);
        }
        catch
        {
            await app.DisposeAsync().ConfigureAwait(false);
            await sites.DisposeAsync().ConfigureAwait(false);
            reference?.Dispose();
            upstream?.Dispose();
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
        _reference?.Dispose();
        _upstream?.Dispose();
    }

    private static ISiteStore OpenStore(WebExTestSiteOptions options) =>
        options.Store is { } open ? open()
        : options.DataFile is { } file ? SqliteStore.Open(file)
        : new MemoryStore();

    // Nothing but the server: no configuration of the machine or the environment changes what a test host does, and it starts in little time.
    private static WebApplication Build(
        WebExTestSiteOptions options,
        string url,
        SiteRegistry sites,
        ReferenceArchive? archive,
        Upstream? upstream,
        ILogger logger
    )
    {
        SiteEndpoint endpoint = new(sites, archive is not null, logger);
        AdminGuard guard = new(options.AdminToken);
        AdminEndpoint admin = new(sites, guard, logger);
        GuardedPages[] guarded = [new InspectorEndpoint(sites, guard, archive is not null), new OutboxEndpoint(sites, guard)];
        ReferenceEndpoint reference = new(archive, options.SiteName);
        RecordingEndpoint? recording = upstream is null ? null : new(sites, options.SiteName, upstream, options.Https, logger);
        WebApplicationBuilder builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        _ = builder
            .WebHost.UseKestrelCore()
            .UseUrls(UrlsOf(url, options.Https))
            .ConfigureKestrel(kestrel =>
            {
                if (options.Https is { } names)
                    kestrel.ConfigureHttpsDefaults(https => https.ServerCertificateSelector = (_, host) => names.Find(host));
                kestrel.AddServerHeader = false;
                kestrel.Limits.MaxRequestBodySize = options.MaxBodyBytes;
                // With the method and the version.
                kestrel.Limits.MaxRequestLineSize = StepBetween.MaxAddress + 1000;
            });
        if (options.Https is not null)
            _ = builder.WebHost.UseKestrelHttpsConfiguration();
        // The lines of the framework show addresses, and what a caller writes into one can be a password: only its warnings are passed on.
        _ = builder.Logging.AddFilter((category, level) => level >= LogLevel.Warning);
        if (options.LoggerFactory is { } loggers)
            _ = builder.Logging.AddProvider(new ForwardingLoggerProvider(loggers));
        // What is still under way then is a delay that was asked for, or somebody who waits for a request.
        _ = builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = TimeSpan.FromSeconds(5));
        WebApplication app = builder.Build();
        _ = app.Use(new FailureResponses(logger).HandleAsync);
        app.Run(context =>
            AdminEndpoint.IsFor(context.Request.Path) ? admin.HandleAsync(context)
            : Array.Find(guarded, pages => pages.IsFor(context.Request.Path)) is { } pages ? pages.HandleAsync(context)
            : ReferenceEndpoint.IsFor(context.Request.Path) ? reference.HandleAsync(context)
            : recording?.IsFor(context.Request.Path) == true ? recording.HandleAsync(context)
            : endpoint.HandleAsync(context)
        );
        return app;
    }

    private static string[] UrlsOf(string url, HttpsNames? https) =>
        https is null ? [url] : [url, string.Create(CultureInfo.InvariantCulture, $"https://127.0.0.1:{https.Port}")];

    // An address that is meant for all interfaces leads nowhere: programs of this machine take the loopback.
    private static Uri AddressOf(string address) =>
        new(address.Replace("[::]", "127.0.0.1", StringComparison.Ordinal).Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal));
}
