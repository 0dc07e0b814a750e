using WebEx.Site.State;

namespace WebEx.Site.Storage;

/// <summary>Finds tables by the names that they are stored under.</summary>
internal static class StoredTables
{
    /// <param name="name">The name.</param>
    /// <param name="store">What the name was read from, as the beginning of a sentence.</param>
    /// <exception cref="SiteStoreException">There is no such table.</exception>
    public static TableDefinition Find(string name, string store) =>
        SiteTables.All.FirstOrDefault(definition => definition.Name == name)
        ?? throw new SiteStoreException($"{store} has a table {name} that this version does not know. Use the version that wrote it.");
}
