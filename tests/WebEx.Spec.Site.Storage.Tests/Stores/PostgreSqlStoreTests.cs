using Npgsql;
using WebEx.Site.PostgreSql;

namespace WebEx.Site.Storage.Tests.Stores;

public sealed class PostgreSqlStoreTests(PostgreSqlServer server) : StoreTests
{
    private readonly string _database = server.CreateDatabaseOrSkip();

    [Fact]
    public void Another_process_has_what_was_stored()
    {
        using ISiteStore store = Open();
        store.IsShared.ShouldBeTrue();
        new Reader(store, "ACME").Replace([Folder("a")]).ShouldBeTrue();
        using ISiteStore again = Open();
        new Reader(again, "ACME").Folders().ShouldBe(["a"]);
    }

    [Fact]
    public void A_key_can_have_characters_that_are_no_text_of_a_database()
    {
        using ISiteStore store = Open();
        Reader reader = new(store, "ACME");
        reader.Replace([Folder("a\0b"), Folder("a\0c")]).ShouldBeTrue();
        reader.Append([Without("a\0b")]).ShouldBeTrue();
        reader.Folders().ShouldBe(["a\0c"]);
    }

    [Fact]
    public async Task Processes_that_start_at_once_make_the_tables_once()
    {
        ISiteStore[] stores = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(Open)));
        foreach (ISiteStore store in stores)
        {
            store.Names().ShouldBeEmpty();
            store.Dispose();
        }
    }

    [Fact]
    public void Tables_of_a_newer_version_are_refused_and_so_is_a_table_that_nobody_knows()
    {
        using (ISiteStore store = Open())
            new Reader(store, "ACME").Replace([Folder("a")]).ShouldBeTrue();
        Execute("UPDATE webex_site.rows SET tbl = 'ships'");
        using (ISiteStore store = Open())
        {
            Should.Throw<SiteStoreException>(() => store.ReadAfter("ACME", 0)).Message.ShouldContain("a table ships that this version does not know");
            // Which is the way out.
            store.Delete("ACME");
            store.ReadAfter("ACME", 0).IsMissing.ShouldBeTrue();
        }

        Execute("UPDATE webex_site.version SET number = 99");
        Should.Throw<SiteStoreException>(Open).Message.ShouldContain("have version 99");
    }

    [Fact]
    public void A_change_that_the_database_refuses_is_not_stored_and_one_that_its_end_interrupts_may_be()
    {
        using ISiteStore store = Open();
        Reader reader = new(store, "ACME");
        reader.Replace([Folder("a")]).ShouldBeTrue();
        Execute("ALTER TABLE webex_site.rows ADD CONSTRAINT small CHECK (length(json) < 1000)");
        SiteStoreException refused = Should.Throw<SiteStoreException>(() => reader.Append([Folder("b"), Folder("c", new string('x', 2000))]));
        refused.MayBeStored.ShouldBeFalse();
        refused.ToString().ShouldNotContain("xxx");
        reader.Append([Folder("d")]).ShouldBeTrue();
        reader.Folders().ShouldBe(["a", "d"]);

        // In the middle of the change.
        Execute(
            """
            CREATE FUNCTION webex_site.leave() RETURNS trigger LANGUAGE plpgsql AS
              $$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5); RETURN NEW; END $$;
            CREATE TRIGGER leave BEFORE INSERT ON webex_site.rows FOR EACH ROW EXECUTE FUNCTION webex_site.leave();
            """
        );
        Should.Throw<SiteStoreException>(() => reader.Append([Folder("e")])).MayBeStored.ShouldBeTrue();
        Execute("DROP TRIGGER leave ON webex_site.rows");
        reader.Append([Folder("f")]).ShouldBeTrue();
        reader.Folders().ShouldBe(["a", "d", "f"]);
    }

    [Fact]
    public void A_connection_that_ended_while_nobody_used_it_is_noticed_by_nobody()
    {
        using ISiteStore store = Open();
        new Reader(store, "ACME").Replace([Folder("a")]).ShouldBeTrue();
        Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()");
        new Reader(store, "ACME").Folders().ShouldBe(["a"]);
    }

    [Fact]
    public async Task A_turn_that_its_process_does_not_end_is_ended_with_its_connection()
    {
        using ISiteStore store = Open();
        Reader reader = new(store, "ACME");
        reader.Replace([Folder("a")]).ShouldBeTrue();
        using ISiteStore stopped = Open();
        using IDisposable? turn = stopped.Hold("ACME");
        turn.ShouldNotBeNull();
        Task<bool> waiting = Task.Run(() => reader.Append([Folder("b")]), TestContext.Current.CancellationToken);
        await Task.Delay(TimeSpan.FromMilliseconds(300), TestContext.Current.CancellationToken);
        waiting.IsCompleted.ShouldBeFalse();
        Execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND state = 'idle in transaction'");
        (await waiting.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    internal override ISiteStore Open() => PostgreSqlStore.Open(_database);

    internal override ISiteStore OpenAgain(ISiteStore store) => Open();

    private void Execute(string sql)
    {
        using NpgsqlConnection connection = new(_database);
        connection.Open();
        using NpgsqlCommand command = new(sql, connection);
        _ = command.ExecuteNonQuery();
    }
}
