using WebEx.Site.State;
using WebEx.Site.Tests;

namespace WebEx.Site.Storage.Tests.Sharing;

/// <summary>A command whose change is refused because another process was first is decided again, with what that one did.</summary>
public sealed class DecidedAgainTests : IAsyncLifetime
{
    private const string Site = "ACME";
    private const string Meeting = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30";
    private readonly RivalStore _store = new();
    private WebExTestSite _site = null!;
    private RawClient _client = null!;

    public async ValueTask InitializeAsync()
    {
        _site = await WebExTestSite.StartAsync(new() { Store = () => _store }, TestContext.Current.CancellationToken);
        _client = new(_site);
        (await _client.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await _site.DisposeAsync();
    }

    [Fact]
    public async Task It_takes_into_account_what_the_other_one_did_and_gives_other_identifiers()
    {
        string first = (await _client.CommandAsync("m.php", Meeting))["MK"];
        string taken = "";
        // The other process gives the next key, and then deletes the meeting that is about to be edited here.
        _store.Rivals.Enqueue(store => taken = Change(store, edit => new SiteIds(edit.Table(SiteTables.Site)).NewMeetingKey()));
        string second = (await _client.CommandAsync("m.php", Meeting))["MK"];
        new[] { first, taken, second }.Distinct().Count().ShouldBe(3);

        _store.Rivals.Enqueue(store =>
            Change(
                store,
                edit =>
                {
                    TableEdit<MeetingRow> meetings = edit.Table(SiteTables.Meetings);
                    meetings.Remove(meetings.Find(first)!);
                    return "";
                }
            )
        );
        (await _client.CommandAsync("m.php", $"AT=EM&MK={first}&MN=Renamed"))["RS"].ShouldBe("InvalidMeetingKey");
        _store.Turns.ShouldBe(2);
        _site.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task It_is_decided_as_often_as_it_takes()
    {
        for (int i = 0; i < 5; i++)
            _store.Rivals.Enqueue(store => Change(store, edit => new SiteIds(edit.Table(SiteTables.Site)).NewNumber()));
        (await _client.CommandAsync("m.php", Meeting))["ST"].ShouldBe("SUCCESS");
        _store.Rivals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_fault_is_used_up_once_and_still_comes()
    {
        _site.Faults.Add(command: null, SiteFault.Parse("status=503"));
        _site.Faults.Add(command: null, SiteFault.Parse("status=504"));
        _store.Rivals.Enqueue(store => Change(store, edit => new SiteIds(edit.Table(SiteTables.Site)).NewNumber()));
        using HttpResponseMessage first = await _client.PostAsync("m.php", Meeting);
        ((int)first.StatusCode).ShouldBe(503);
        _store.Rivals.ShouldBeEmpty();
        _site.Faults.Count.ShouldBe(1);
        using HttpResponseMessage second = await _client.PostAsync("m.php", Meeting);
        ((int)second.StatusCode).ShouldBe(504);
    }

    [Fact]
    public async Task A_change_that_the_store_may_have_is_told_to_be_uncertain_and_one_that_it_refuses_is_not_there()
    {
        foreach (bool mayBe in new[] { true, false })
        {
            _store.Rivals.Enqueue(_ => throw new SiteStoreException("It broke.") { MayBeStored = mayBe });
            using HttpResponseMessage failed = await _client.PostAsync("m.php", Meeting);
            ((int)failed.StatusCode).ShouldBe(503);
            string page = await failed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            page.ShouldContain(mayBe ? "look what has become of it" : "nothing has changed");
        }

        (await _client.CommandAsync("m.php", Meeting))["ST"].ShouldBe("SUCCESS");
    }

    private static string Change(MemoryStore store, Func<StateEdit, string> change)
    {
        StoredNews news = store.ReadAfter(Site, 0);
        StateEdit edit = new(SiteState.Empty.With(news.Rows));
        string result = change(edit);
        store.Append(Site, news.Position, edit.Finish(isSuccess: true).Changes).ShouldNotBeNull();
        return result;
    }
}
