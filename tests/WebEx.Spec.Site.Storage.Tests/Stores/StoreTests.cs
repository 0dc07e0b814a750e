using System.Globalization;
using WebEx.Site.State;

namespace WebEx.Site.Storage.Tests.Stores;

/// <summary>What every store does. Two of them stand for two processes, where a store can be that of several.</summary>
public abstract class StoreTests
{
    private const string Site = "ACME";

    [Fact]
    public void What_is_stored_is_there_and_two_sites_have_nothing_in_common()
    {
        using ISiteStore store = Open();
        store.Check();
        store.Names().ShouldBeEmpty();
        store.ReadAfter(Site, 0).IsMissing.ShouldBeTrue();

        Reader one = new(store, Site);
        one.Replace([Folder("a"), Folder("b")]).ShouldBeTrue();
        Reader other = new(store, "OTHER");
        other.Replace([Folder("c")]).ShouldBeTrue();
        one.Append([Folder("d"), Without("a")]).ShouldBeTrue();
        store.Names().ShouldBe([Site, "OTHER"]);
        new Reader(store, Site).Folders().ShouldBe(["b", "d"]);
        new Reader(store, "OTHER").Folders().ShouldBe(["c"]);
    }

    [Fact]
    public void A_change_that_was_decided_before_another_one_came_is_refused()
    {
        using ISiteStore store = Open();
        using ISiteStore second = OpenAgain(store);
        Reader one = new(store, Site);
        Reader other = new(second, Site);
        one.Replace([Folder("a")]).ShouldBeTrue();
        // Of two processes that make a site, one makes it.
        other.Replace([Folder("z")]).ShouldBeFalse();
        other.Follow();
        other.Append([Folder("b")]).ShouldBeTrue();

        one.Append([Folder("c")]).ShouldBeFalse();
        one.Replace([Folder("d")]).ShouldBeFalse();
        one.Follow();
        one.Folders().ShouldBe(["a", "b"]);
        one.Append([Folder("c")]).ShouldBeTrue();
        other.Follow();
        other.Folders().ShouldBe(["a", "b", "c"]);
    }

    [Fact]
    public void Who_follows_has_what_was_set_removed_and_replaced()
    {
        using ISiteStore store = Open();
        using ISiteStore second = OpenAgain(store);
        Reader one = new(store, Site);
        Reader other = new(second, Site);
        one.Replace([Folder("a"), Folder("b")]).ShouldBeTrue();
        other.Follow();
        // The last change of a row counts.
        one.Append([Folder("c"), Without("c"), Folder("a", "/new"), Without("b"), Folder("b", "/newer"), Without("never")]).ShouldBeTrue();
        other.Follow();
        other.Folders().ShouldBe(["a/new", "b/newer"]);
        one.Append([Without("a")]).ShouldBeTrue();
        one.Append([Folder("e")]).ShouldBeTrue();
        other.Follow();
        other.Folders().ShouldBe(["b/newer", "e"]);
        one.Replace([Folder("x")]).ShouldBeTrue();
        one.Append([Folder("y")]).ShouldBeTrue();
        other.Follow();
        other.Folders().ShouldBe(["x", "y"]);
        long position = other.Position;
        other.Follow();
        other.Position.ShouldBe(position);
    }

    [Fact]
    public void A_site_that_was_deleted_is_missing_and_its_positions_do_not_come_again()
    {
        using ISiteStore store = Open();
        using ISiteStore second = OpenAgain(store);
        Reader one = new(store, Site);
        Reader other = new(second, Site);
        one.Replace([Folder("a")]).ShouldBeTrue();
        other.Follow();
        store.Delete(Site);
        store.Delete("NEVER");

        second.Names().ShouldBeEmpty();
        second.ReadAfter(Site, other.Position).IsMissing.ShouldBeTrue();
        other.Append([Folder("b")]).ShouldBeFalse();
        one.Follow();
        one.Replace([Folder("c")]).ShouldBeTrue();
        other.Append([Folder("b")]).ShouldBeFalse();
        other.Follow();
        other.Folders().ShouldBe(["c"]);
    }

    [Fact]
    public void Who_is_far_behind_comes_to_the_same_state()
    {
        using ISiteStore store = Open();
        Reader one = new(store, Site);
        one.Replace([Folder("first"), Folder("second")]).ShouldBeTrue();
        Reader soon = new(store, Site);
        soon.Follow();
        one.Append([Without("first")]).ShouldBeTrue();
        Reader later = new(store, Site);
        later.Follow();
        // More than a store remembers in particular.
        for (int i = 0; i < 1200; i++)
        {
            one.Append([i % 2 == 0 ? Folder("x") : Without("x")]).ShouldBeTrue();
            if (i % 300 == 0)
                later.Follow();
        }

        foreach (Reader reader in new[] { soon, later, new Reader(store, Site) })
        {
            reader.Follow();
            reader.Folders().ShouldBe(["second"]);
            reader.Position.ShouldBe(one.Position);
        }
    }

    [Fact]
    public void Keys_and_values_can_have_any_characters()
    {
        string[] names = ["a'b\"c", "ä", "漢字", "🎧", "%_\\", "a\tb", "$1;--", new string('x', 2000)];
        using ISiteStore store = Open();
        new Reader(store, Site).Replace([.. names.Select(name => Folder(name, "/" + name))]).ShouldBeTrue();
        new Reader(store, Site).Folders().ShouldBe(names.Select(name => $"{name}/{name}"), ignoreOrder: true);
    }

    [Fact]
    public async Task Of_many_changes_at_once_none_is_lost()
    {
        const int Callers = 4;
        const int Changes = 50;
        using ISiteStore store = Open();
        new Reader(store, Site).Replace([Folder("count", "/0")]).ShouldBeTrue();
        ISiteStore[] stores = [.. Enumerable.Range(0, Callers).Select(_ => OpenAgain(store))];
        await Task.WhenAll(stores.Select((own, number) => Task.Run(() => CountAsOtherProcess(own, takesTurns: number % 2 == 0))));
        new Reader(store, Site).Folders().ShouldBe([$"count/{Callers * Changes}"]);

        foreach (ISiteStore own in stores)
            own.Dispose();

        void CountAsOtherProcess(ISiteStore own, bool takesTurns)
        {
            Reader reader = new(own, Site);
            for (int i = 0; i < Changes; i++)
            {
                bool isDone = false;
                while (!isDone)
                {
                    using IDisposable? turn = takesTurns ? own.Hold(Site) : null;
                    reader.Follow();
                    int count = int.Parse(reader.Folders().Single()["count/".Length..], CultureInfo.InvariantCulture);
                    isDone = reader.Append([Folder("count", string.Create(CultureInfo.InvariantCulture, $"/{count + 1}"))]);
                    // Nobody comes in between while the others wait.
                    (isDone || turn is null).ShouldBeTrue();
                }
            }
        }
    }

    /// <summary>A store without sites.</summary>
    internal abstract ISiteStore Open();

    /// <summary>The same store as another process has it; the first one itself where a store is that of one process.</summary>
    internal abstract ISiteStore OpenAgain(ISiteStore store);

    /// <summary>A row whose key is a name, and whose value is the name with what is added.</summary>
    internal static RowChange Folder(string name, string value = "") => new(SiteTables.Folders, name, new FolderRow { Owner = name + value, Path = "" });

    internal static RowChange Without(string name) => new(SiteTables.Folders, name, null);
}
