using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using WebEx.Site.State;
using WebEx.Site.Storage;

namespace WebEx.Site.Kernel;

/// <summary>The sites of a process, each made when it is used for the first time, and wholly apart from the others.</summary>
internal sealed class SiteRegistry(WebExTestSiteOptions options, ISiteStore store, ILoggerFactory loggers) : IAsyncDisposable
{
    // So many sites can remember as much as one may; of more, each has less.
    private const int FullSites = 4;

    private readonly ConcurrentDictionary<string, Lazy<LiveSite>> _sites = new(StringComparer.OrdinalIgnoreCase);
    private readonly Lock _making = new();
    private readonly RequestMemory _memory = new(FullSites * (long)options.MaxRequestCharacters);
    private readonly ILogger _logger = loggers.CreateLogger("WebEx.Site");

    /// <summary>The names of the sites that were used, in order.</summary>
    public IReadOnlyList<string> Names => [.. _sites.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The names of the sites that are stored, in the case of the store, in order.</summary>
    public IReadOnlyList<string> StoredNames => store.Names();

    /// <summary>A site by its name; null for a text that is no name of a site, and where there are too many.</summary>
    /// <exception cref="SiteStoreException">What is stored of it cannot be read.</exception>
    public LiveSite? Find(string name)
    {
        if (_sites.TryGetValue(name, out Lazy<LiveSite>? known))
            return Made(name, known);
        if (!SiteNames.IsName(name))
            return null;
        Lazy<LiveSite> site;
        lock (_making)
        {
            if (_sites.Count >= options.MaxSites && !_sites.ContainsKey(name))
                return null;
            site = _sites.GetOrAdd(name, key => new(() => Make(key)));
        }

        return Made(name, site);
    }

    // What kept a site from being made can be over the next time: a full disk, for instance.
    private LiveSite Made(string name, Lazy<LiveSite> site)
    {
        try
        {
            return site.Value;
        }
        catch
        {
            _ = _sites.TryRemove(new(name, site));
            throw;
        }
    }

    /// <summary>Deletes a site, also from the store; false where there is none of that name. The next use makes a new one.</summary>
    /// <exception cref="SiteStoreException">It could not be deleted from the store; what was stored of it comes back with the next use.</exception>
    public Task<bool> DeleteAsync(string name) =>
        Task.Run(() =>
        {
            // Nobody makes the site anew while what is stored of the old one is still there.
            lock (_making)
            {
                string key = KeyOf(name);
                bool isStored = store.Names().Contains(key);
                if (!_sites.TryRemove(name, out Lazy<LiveSite>? site) && !isStored)
                    return false;
                Find(site)?.DisposeAsync().AsTask().GetAwaiter().GetResult();
                store.Delete(key);
                return true;
            }
        });

    // What cannot be read has nothing to end, and deleting it is the way out.
    private static LiveSite? Find(Lazy<LiveSite>? site)
    {
        try
        {
            return site?.Value;
        }
        catch (SiteStoreException)
        {
            return null;
        }
    }

    /// <summary>Makes a site as new, without faults and received requests.</summary>
    /// <param name="site">The site.</param>
    /// <param name="seed">What it begins with; null for the seed of the options.</param>
    /// <exception cref="SeedException">The seed contradicts itself; the site stays as it was.</exception>
    /// <exception cref="SiteStoreException">It could not be stored; the site stays as it was.</exception>
    public async Task ResetAsync(LiveSite site, SiteSeed? seed)
    {
        // Another process may have set the clock: whoever reads the state has what others did.
        _ = await site.ReadStateAsync().ConfigureAwait(false);
        await site.ResetAsync(Seed(seed ?? options.Seed, site.Clock.GetUtcNow())).ConfigureAwait(false);
    }

    /// <summary>Asks whether the store of the sites answers.</summary>
    /// <exception cref="SiteStoreException">It does not.</exception>
    public void Check() => store.Check();

    public async ValueTask DisposeAsync()
    {
        foreach (Lazy<LiveSite> site in _sites.Values)
        {
            if (site.IsValueCreated)
                await site.Value.DisposeAsync().ConfigureAwait(false);
        }

        store.Dispose();
    }

    private SiteState Seed(SiteSeed seed, DateTimeOffset now) => SeedState.Of(seed, options.IdSeed, now);

    private static string KeyOf(string name) => name.ToUpperInvariant();

    private LiveSite Make(string name) =>
        new(new StoredSite(store, KeyOf(name), name, () => Seed(options.Seed, options.TimeProvider.GetUtcNow())), options, _memory, _logger)
        {
            ShownName = name,
        };
}
