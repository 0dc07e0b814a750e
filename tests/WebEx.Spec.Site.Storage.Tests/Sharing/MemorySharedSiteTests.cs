namespace WebEx.Site.Storage.Tests.Sharing;

/// <summary>The servers share a store of this process, so that they do the same on every machine.</summary>
public sealed class MemorySharedSiteTests : SharedSiteTests, IDisposable
{
    private readonly MemoryStore _store = new() { IsShared = true };

    public void Dispose() => _store.Dispose();

    private protected override Task<WebExTestSite> StartAsync(WebExTestSiteOptions? options = null)
    {
        options ??= new();
        options.Store = () => _store;
        return WebExTestSite.StartAsync(options, TestContext.Current.CancellationToken);
    }
}
