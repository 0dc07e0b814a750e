namespace WebEx.Site.Storage.Tests.Stores;

public sealed class SqliteStoreTests : StoreTests, IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    [Fact]
    public void What_was_stored_is_there_when_the_file_is_opened_again()
    {
        using (ISiteStore store = Open())
        {
            Reader reader = new(store, "ACME");
            reader.Replace([Folder("a"), Folder("b")]).ShouldBeTrue();
            reader.Append([Without("a")]).ShouldBeTrue();
        }

        using ISiteStore again = Open();
        Reader later = new(again, "ACME");
        later.Folders().ShouldBe(["b"]);
        later.Append([Folder("c")]).ShouldBeTrue();
        later.Folders().ShouldBe(["b", "c"]);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    internal override ISiteStore Open() => SqliteStore.Open(Path.Combine(_folder.FullName, "sites.db"));

    internal override ISiteStore OpenAgain(ISiteStore store) => store;
}
