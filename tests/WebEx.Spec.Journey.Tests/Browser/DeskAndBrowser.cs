using Microsoft.Playwright;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests.Browser;

/// <summary>A site, a desk for it, and a browser, for all tests of a class. Where there is no browser, nothing is started.</summary>
public sealed class DeskAndBrowser(BuiltSamples samples) : IAsyncLifetime
{
    // Those that the desk's settings quieten too.
    private static readonly string[] Talkative = ["Default", "Microsoft.AspNetCore", "System.Net.Http.HttpClient"];

    private IPlaywright? _playwright;
    private IBrowser? _browser;
    private StartedSite? _site;
    private RunningApp? _desk;

    internal StartedSite Site => _site!;

    internal RunningApp Desk => _desk!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsThere)
            return;

        // Everything that the applications can say, since no password may be in it.
        _site = await StartedSite.StartAsync();
        _desk = samples.StartDesk(_site.Address, [.. Talkative.Select(category => $"--Logging:LogLevel:{category}=Trace")]);
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>Somebody at a browser of their own, whose cookies nobody shares.</summary>
    internal async Task<Visitor> VisitAsync(RunningApp? desk = null, bool hasScripts = true)
    {
        IBrowserContext context = await _browser!.NewContextAsync(new BrowserNewContextOptions { JavaScriptEnabled = hasScripts });
        return new Visitor(context, await context.NewPageAsync(), desk ?? Desk);
    }

    /// <summary>Gives what the applications have written last to the test, which shows it when it fails.</summary>
    internal void ShowOutput()
    {
        _site?.ShowOutput();
        _desk?.ShowOutput();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _desk?.Dispose();
        if (_site is not null)
            await _site.DisposeAsync();
    }
}
