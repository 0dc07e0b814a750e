using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>
/// Keeps the rows of sites. Each site has a position, which goes on with every change of its rows: who changes them names the position that the decision was
/// made at, and is refused where somebody else was first. Safe to use from several threads.
/// </summary>
internal interface ISiteStore : IDisposable
{
    /// <summary>Whether other processes can change the sites too.</summary>
    bool IsShared { get; }

    /// <summary>Asks whether the store answers.</summary>
    /// <exception cref="SiteStoreException">It does not.</exception>
    void Check();

    /// <summary>The names of the sites that are stored, in order.</summary>
    /// <exception cref="SiteStoreException">They cannot be read.</exception>
    IReadOnlyList<string> Names();

    /// <summary>What has become of a site since a position: all that was changed before this was called, by whomever.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="position">The position up to which its rows are known; 0 for none of them.</param>
    /// <exception cref="SiteStoreException">It cannot be read.</exception>
    StoredNews ReadAfter(string site, long position);

    /// <summary>Stores rows of a site, all of them or none. When this returns, they survive the end of the process and of the machine.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="expected">The position that the changes were decided at.</param>
    /// <param name="changes">The changes, in order; of several of one row the last one counts.</param>
    /// <returns>The new position; null where another change came first, and nothing was stored.</returns>
    /// <exception cref="SiteStoreException">They could not be stored.</exception>
    long? Append(string site, long expected, IReadOnlyList<RowChange> changes);

    /// <summary>Stores the rows of a site in the place of all that it has, or makes the site.</summary>
    /// <param name="site">The name of the site.</param>
    /// <param name="expected">The position that this was decided at.</param>
    /// <param name="rows">All rows that it has from now on.</param>
    /// <returns>The new position; null where another change came first, and nothing was stored.</returns>
    /// <exception cref="SiteStoreException">They could not be stored.</exception>
    long? Replace(string site, long expected, IEnumerable<RowChange> rows);

    /// <summary>Deletes the rows of a site, whatever its position is. Positions go on where they are.</summary>
    /// <exception cref="SiteStoreException">They could not be deleted.</exception>
    void Delete(string site);

    /// <summary>
    /// Lets other processes wait with their changes of a site until the result is disposed of, so that a decision that takes its time is made at last. It is
    /// about whose turn it is: the position alone decides about what is stored.
    /// </summary>
    /// <returns>What ends the turn; null where there are no other processes.</returns>
    /// <exception cref="SiteStoreException">The store does not answer.</exception>
    IDisposable? Hold(string site);
}
