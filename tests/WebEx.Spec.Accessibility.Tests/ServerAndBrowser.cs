using Microsoft.Playwright;

namespace WebEx.Spec.Accessibility.Tests;

/// <summary>A server with sites, inspector, outbox and reference, and a browser, for all tests. Where there is no browser, nothing is started.</summary>
public sealed class ServerAndBrowser : IAsyncLifetime
{
    private ToolRun? _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Its site <c>acme</c>, of the demo seed.</summary>
    internal Uri Site { get; private set; } = null!;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        if (!Chromium.IsThere)
            return;
        _server = new ToolRun("--url", "http://127.0.0.1:0");
        Site = ToolRun.SiteOf(await _server.ReadToAsync("curl"));
        _playwright = await Playwright.CreateAsync();
        _browser = await Chromium.StartAsync(_playwright);
    }

    /// <summary>Somebody at a browser of their own.</summary>
    /// <param name="user">The WebEx ID that is logged in at the site; null for nobody.</param>
    internal async Task<IPage> VisitAsync(string? user = null)
    {
        Assert.SkipUnless(Chromium.IsThere, Chromium.Missing);
        IBrowserContext context = await _browser!.NewContextAsync();
        if (user is not null)
            await SendAsync(context, "p.php", ("AT", "LI"), ("WID", user), ("PW", "Pass-1234"), ("MU", "GoBack"), ("BU", "done"));
        return await context.NewPageAsync();
    }

    /// <summary>Sends a command in the session of a browser.</summary>
    internal async Task SendAsync(IBrowserContext context, string page, params (string Code, string Value)[] arguments)
    {
        IFormData form = context.APIRequest.CreateFormData();
        foreach ((string code, string value) in arguments)
            form.Set(code, value);
        IAPIResponse response = await context.APIRequest.PostAsync(new Uri(Site, page).AbsoluteUri, new() { Form = form, MaxRedirects = 0 });
        response.Status.ShouldBeLessThan(400);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        _server?.Dispose();
    }
}
