using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using WebEx.Site;

namespace WebEx.Spec.Journey.Tests.Apps;

/// <summary>A site without accounts for a journey, with everything that it logs, since no password may be in it.</summary>
internal sealed class StartedSite : IAsyncDisposable
{
    private readonly FakeLogCollector _log;
    private readonly ILoggerFactory _loggers;

    private StartedSite(WebExTestSite site, FakeLogCollector log, ILoggerFactory loggers)
    {
        _log = log;
        _loggers = loggers;
        Site = site;
    }

    /// <summary>The site.</summary>
    public WebExTestSite Site { get; }

    /// <summary>Where it stands.</summary>
    public Uri Address => Site.BaseAddress;

    /// <summary>Everything that it has logged.</summary>
    public string Output => string.Join('\n', _log.GetSnapshot().Select(record => $"{record.Message} {record.Exception}"));

    /// <summary>Starts one.</summary>
    /// <param name="settings">What an administrator has set up. Default: nothing.</param>
    /// <param name="dialect">Where it does otherwise than the guide. Default: nowhere.</param>
    public static async Task<StartedSite> StartAsync(SiteSettings? settings = null, SiteDialect? dialect = null)
    {
        var log = new FakeLogCollector();
        ILoggerFactory loggers = LoggerFactory.Create(logging => logging.SetMinimumLevel(LogLevel.Trace).AddProvider(new FakeLoggerProvider(log)));
        WebExTestSiteOptions options = new()
        {
            Seed = new SiteSeed { Settings = settings ?? new() },
            Dialect = dialect ?? SiteDialect.Guide,
            LoggerFactory = loggers,
        };
        return new(await WebExTestSite.StartAsync(options, TestContext.Current.CancellationToken), log, loggers);
    }

    /// <summary>Gives its lines to the test, which shows them when it fails.</summary>
    public void ShowOutput() => TestContext.Current.TestOutputHelper?.WriteLine($"{Address}:\n{Output}");

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        ShowOutput();
        await Site.DisposeAsync();
        _loggers.Dispose();
    }
}
