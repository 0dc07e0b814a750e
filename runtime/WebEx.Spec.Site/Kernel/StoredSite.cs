using System.Text.Json;
using WebEx.Site.State;
using WebEx.Site.Storage;

namespace WebEx.Site.Kernel;

/// <summary>A site as it is in the store.</summary>
/// <param name="store">The store.</param>
/// <param name="key">The name of the site in the store.</param>
/// <param name="name">Its name in messages.</param>
/// <param name="seed">Makes its first state.</param>
internal sealed class StoredSite(ISiteStore store, string key, string name, Func<SiteState> seed)
{
    public ISiteStore Store => store;

    public string Key => key;

    /// <summary>The state that is stored, and its position; where none is, the first state, which is stored then.</summary>
    /// <exception cref="SiteStoreException">It cannot be read or stored.</exception>
    public (SiteState State, long Position) Open()
    {
        while (true)
        {
            StoredNews news = store.ReadAfter(key, position: 0);
            if (!news.IsMissing)
                return (StateOf(news, SiteState.Empty), news.Position);
            SiteState first = seed();
            if (store.Replace(key, news.Position, first.ToChanges()) is { } position)
                return (first, position);
            // Another process has made it in the meantime.
        }
    }

    /// <summary>The state that news lead to.</summary>
    /// <param name="news">The news of a site that is there.</param>
    /// <param name="before">The state at the position that they begin with.</param>
    /// <exception cref="SiteStoreException">What is stored is not the state of a site.</exception>
    public SiteState StateOf(StoredNews news, SiteState before)
    {
        try
        {
            SiteState stored = (news.IsWhole ? SiteState.Empty : before).With(news.Rows);
            return StateCheck.Problem(stored) is { } problem ? throw new JsonException(problem) : stored;
        }
        catch (JsonException exception)
        {
            throw new SiteStoreException(
                $"What is stored of the site {name} cannot be read: {exception.Message} Delete the site or the data file, or use the version that wrote it.",
                exception
            );
        }
    }
}
