namespace WebEx.Site.Storage.Tests.Stores;

public sealed class MemoryStoreTests : StoreTests
{
    internal override ISiteStore Open() => new MemoryStore();

    internal override ISiteStore OpenAgain(ISiteStore store) => store;
}
