using System.Collections.Concurrent;
using System.Text.Json.Nodes;
using WebEx.Site.Tests;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Storage.Tests.Sharing;

/// <summary>Two servers with one store, as two processes have it.</summary>
public abstract class SharedSiteTests
{
    private const string Meeting = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_one_has_acknowledged_the_other_one_finds_at_once()
    {
        await using WebExTestSite one = await StartAsync();
        await using WebExTestSite other = await StartAsync();
        using RawClient client = new(one);
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        // The session too: a load balancer sends the next request of the browser elsewhere.
        using RawClient same = new(other);
        same.Cookies.SetCookies(other.BaseAddress, client.Cookies.GetCookieHeader(one.BaseAddress));
        for (int i = 0; i < 20; i++)
        {
            string key = (await client.CommandAsync("m.php", Meeting))["MK"];
            using (HttpResponseMessage list = await same.GetAsync("m.php?AT=LM"))
                (await list.Content.ReadAsStringAsync(Cancellation)).ShouldContain(key);
            (await same.CommandAsync("m.php", "AT=DM&MK=" + key))["ST"].ShouldBe("SUCCESS");
            (await client.CommandAsync("m.php", "AT=DM&MK=" + key))["RS"].ShouldBe("InvalidMeetingKey");
        }
    }

    [Fact]
    public async Task Both_decide_at_once_and_no_key_is_given_twice()
    {
        const int Callers = 4;
        const int Meetings = 25;
        await using WebExTestSite one = await StartAsync();
        await using WebExTestSite other = await StartAsync();
        ConcurrentBag<string> keys = [];
        await Task.WhenAll(Enumerable.Range(0, Callers).Select(number => ScheduleAsync(number % 2 == 0 ? one : other)));
        keys.Count.ShouldBe(Callers * Meetings);
        keys.Distinct().Count().ShouldBe(keys.Count);
        JsonArray ofOne = await MeetingsAsync(one);
        keys.ShouldBeSubsetOf(ofOne.Select(row => (string)row!["Key"]!));
        ofOne.ToJsonString().ShouldBe((await MeetingsAsync(other)).ToJsonString());

        async Task ScheduleAsync(WebExTestSite site)
        {
            using RawClient client = new(site);
            // Slow, since the password is hashed with care, while others are quick.
            (await client.LogInAsync())["ST"]
                .ShouldBe("SUCCESS");
            for (int i = 0; i < Meetings; i++)
                keys.Add((await client.CommandAsync("m.php", Meeting))["MK"]);
        }
    }

    [Fact]
    public async Task The_clock_is_that_of_all()
    {
        await using WebExTestSite one = await StartAsync();
        await using WebExTestSite other = await StartAsync();
        DateTimeOffset time = new(2040, 1, 1, 8, 0, 0, TimeSpan.Zero);
        one.Clock.Freeze(time);
        (await ShownAsync(other)).ShouldBe((time, true));
        // Both at once: each counts.
        await Task.WhenAll(
            Enumerable.Range(0, 10).Select(number => Task.Run(() => (number % 2 == 0 ? one : other).Clock.Advance(TimeSpan.FromMinutes(1)), Cancellation))
        );
        (await ShownAsync(one)).ShouldBe((time.AddMinutes(10), true));
        (await ShownAsync(other)).ShouldBe((time.AddMinutes(10), true));

        using RawClient client = new(one);
        _ = await client.LogInAsync();
        other.Clock.Advance(TimeSpan.FromDays(2));
        (await client.CommandAsync("m.php", Meeting))["RS"].ShouldBe("AccessDenied");
        other.Clock.Run();
        (await ShownAsync(one)).Frozen.ShouldBeFalse();
        one.Clock.IsFrozen.ShouldBeFalse();
        // A reset leaves the clock as it is, and whoever starts later has it.
        await one.ResetAsync(SiteSeed.Demo);
        await using WebExTestSite third = await StartAsync();
        foreach (WebExTestSite site in new[] { one, other, third })
            site.Clock.GetUtcNow().Year.ShouldBe(2040);
        Should.Throw<ArgumentOutOfRangeException>(() => other.Clock.Advance(TimeSpan.FromDays(100_000)));
        other.Clock.GetUtcNow().Year.ShouldBe(2040);
    }

    [Fact]
    public async Task Settings_resets_imports_and_snapshots_are_seen_by_all()
    {
        await using WebExTestSite one = await StartAsync();
        await using WebExTestSite other = await StartAsync();
        using RawClient client = new(other);
        await one.ConfigureAsync(settings => settings with { MaxFailedLogins = 1 });
        (await client.LogInAsync("ann", "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.LogInAsync("ann"))["RS"].ShouldBe("AccountLocked");
        ReadOnlyMemory<byte> document = await one.ExportAsync();
        await one.TakeSnapshotAsync("locked");
        await one.ResetAsync(SiteSeed.Demo);
        (await client.LogInAsync("ann"))["ST"].ShouldBe("SUCCESS");
        await one.RestoreAsync("locked");
        (await client.LogInAsync("ann"))["RS"].ShouldBe("AccountLocked");
        await one.ResetAsync(SiteSeed.Demo);
        await one.ImportAsync(document);
        (await client.LogInAsync("ann"))["RS"].ShouldBe("AccountLocked");
        await one.SeedAsync(new() { Accounts = [new() { WebExId = "kim", Password = "Pass-1234" }] });
        (await client.LogInAsync("kim"))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_site_that_one_deletes_is_made_anew_at_the_other_one_when_somebody_uses_it()
    {
        await using WebExTestSite one = await StartAsync();
        await using WebExTestSite other = await StartAsync();
        using RawClient client = new(other);
        _ = await client.LogInAsync();
        _ = await client.CommandAsync("m.php", Meeting);
        other.Faults.Add(command: null, SiteFault.Parse("status=500"));
        await other.TakeSnapshotAsync("before");
        using AdminClient admin = new(one);
        _ = await admin.CallAsync("DELETE", "sites/acme");
        JsonArray sites = (await admin.CallAsync("GET", "sites"))!.AsArray();
        sites.ShouldBeEmpty();

        using AdminClient second = new(other);
        ((int)(await second.CallAsync("GET", "sites/acme"))!["faults"]!).ShouldBe(0);
        (await second.CallAsync("GET", "sites/acme/requests"))!.AsArray().ShouldBeEmpty();
        (await client.CommandAsync("m.php", Meeting))["RS"].ShouldBe("AccessDenied");
        (await second.RefusalAsync(System.Net.HttpStatusCode.NotFound, "POST", "sites/acme/snapshots/before/restore")).ShouldContain("no snapshots");
        (await admin.CallAsync("GET", "sites"))!.AsArray().Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_mail_is_handed_on_by_one_of_them_and_brings_no_deleted_site_back()
    {
        const int Mails = 20;
        ConcurrentBag<string> sent = [];
        WebExTestSiteOptions Options() =>
            new()
            {
                MailSender = async (mail, cancellationToken) =>
                {
                    await Task.Delay(1, cancellationToken);
                    sent.Add(mail.Subject);
                },
            };
        await using WebExTestSite one = await StartAsync(Options());
        await using WebExTestSite other = await StartAsync(Options());
        using RawClient client = new(one);
        _ = await client.LogInAsync();
        for (int i = 0; i < Mails; i++)
        {
            string key = (await client.CommandAsync("m.php", $"{Meeting}&MN=Review{i}"))["MK"];
            (await client.CommandAsync("m.php", $"AT=AA&MK={key}&FN1=Ann&EA1=ann@example.com&EI=1"))["ST"].ShouldBe("SUCCESS");
        }

        IReadOnlyList<SiteMail> mails = await one.Outbox.ListAsync(Cancellation);
        mails.Count.ShouldBeGreaterThanOrEqualTo(Mails);
        foreach (SiteMail mail in mails)
            _ = await other.Outbox.WaitAsync(found => found.Number == mail.Number && found.Delivery == MailDelivery.Delivered, cancellationToken: Cancellation);
        sent.Count.ShouldBe(mails.Count);

        using AdminClient admin = new(one);
        _ = await admin.CallAsync("DELETE", "sites/acme");
        // Longer than the other one sleeps between two looks for mails.
        await Task.Delay(TimeSpan.FromSeconds(6), Cancellation);
        (await admin.CallAsync("GET", "sites"))!.AsArray().ShouldBeEmpty();
    }

    /// <summary>Starts a server with the store of the test.</summary>
    private protected abstract Task<WebExTestSite> StartAsync(WebExTestSiteOptions? options = null);

    private static async Task<JsonArray> MeetingsAsync(WebExTestSite site) =>
        JsonNode.Parse((await site.ExportAsync()).Span)!["tables"]!["meetings"]!.AsArray();

    private static async Task<(DateTimeOffset Now, bool Frozen)> ShownAsync(WebExTestSite site)
    {
        using AdminClient admin = new(site);
        JsonNode clock = (await admin.CallAsync("GET", "sites/acme/clock"))!;
        return ((DateTimeOffset)clock["now"]!, (bool)clock["isFrozen"]!);
    }
}
