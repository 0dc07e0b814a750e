using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>Keeps the rows of sites beyond the life of the process. Safe to use from several threads.</summary>
internal interface ISiteStore : IDisposable
{
    /// <summary>The rows of a site; none for a site that was never stored.</summary>
    /// <exception cref="SiteStoreException">They cannot be read.</exception>
    IReadOnlyList<(TableDefinition Table, string Key, string Json)> Load(string site);

    /// <summary>The names of the sites that are stored, in order.</summary>
    /// <exception cref="SiteStoreException">They cannot be read.</exception>
    IReadOnlyList<string> Names();

    /// <summary>Stores rows of a site, all of them or none. When this returns, they survive the end of the process and of the machine.</summary>
    /// <exception cref="SiteStoreException">They could not be stored.</exception>
    void Write(string site, IReadOnlyList<RowChange> changes);

    /// <summary>Stores the rows of a site in the place of all that it has.</summary>
    /// <exception cref="SiteStoreException">They could not be stored.</exception>
    void Replace(string site, IEnumerable<RowChange> rows);
}
