using System.Net;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Admin;

public class AdminSeedTests
{
    [Fact]
    public async Task A_seed_is_added_and_keeps_the_settings_that_it_does_not_name()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = SiteSeed.Empty }, TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        await site.ConfigureAsync(settings => settings with { PartnerId = "mine" });
        _ = await admin.CallAsync(
            "POST",
            "sites/acme/seed",
            """
            { "accounts": [{ "webExId": "zoe", "password": "P-1" }, { "webExId": "max", "password": "P-2", "isHost": false }],
              "meetings": [{ "host": "zoe", "name": "R&D", "meetingKey": "77", "startsIn": "02:00:00", "center": "TrainingCenter" }] }
            """
        );
        (await client.LogInAsync("zoe", "P-1"))["ST"].ShouldBe("SUCCESS");
        JsonNode summary = (await admin.CallAsync("GET", "sites/acme"))!;
        ((int)summary["accounts"]!).ShouldBe(2);
        ((int)summary["meetings"]!).ShouldBe(1);
        ((string)(await admin.CallAsync("GET", "sites/acme/settings"))!["partnerId"]!).ShouldBe("mine");
        _ = await admin.CallAsync("POST", "sites/acme/seed", """{ "settings": { "maxFailedLogins": 2 } }""");
        ((int)(await admin.CallAsync("GET", "sites/acme/settings"))!["maxFailedLogins"]!).ShouldBe(2);
        ((string)(await admin.CallAsync("GET", "sites/acme/settings"))!["partnerId"]!).ShouldBe("webex-site");
    }

    [Theory]
    [InlineData("[]", "the document: an object is expected.")]
    [InlineData("""{ "account": [] }""", "account: there is no such property; there are settings, accounts, meetings")]
    [InlineData("""{ "accounts": {} }""", "accounts: an array is expected.")]
    [InlineData("""{ "accounts": null }""", "accounts: null is not permitted here.")]
    [InlineData("""{ "accounts": [null] }""", "accounts[0]: null is not permitted here.")]
    [InlineData(
        """{ "accounts": [{ "webExId": "a", "password": "b" }, { "webExId": 1, "isHost": "yes" }] }""",
        "accounts[1].webExId: a text is expected; accounts[1].isHost: true or false is expected; accounts[1].password: it is missing."
    )]
    [InlineData(
        """{ "meetings": [{ "host": "jo", "name": "x", "startsIn": "soon" }] }""",
        "meetings[0].startsIn: a span such as 01:30:00, or 1.00:00:00 for a day, is expected."
    )]
    [InlineData(
        """{ "meetings": [{ "host": "jo", "name": "x", "durationMinutes": 1.5 }] }""",
        "meetings[0].durationMinutes: a number in the range of the property is expected."
    )]
    [InlineData(
        """{ "meetings": [{ "host": "jo", "name": "x", "center": 99 }] }""",
        "meetings[0].center: one of MeetingCenter, TrainingCenter, EventCenter, SalesCenter, SupportCenter is expected."
    )]
    [InlineData(
        """{ "meetings": [{ "host": "jo", "name": "x", "center": "99" }] }""",
        "meetings[0].center: one of MeetingCenter, TrainingCenter, EventCenter, SalesCenter, SupportCenter is expected."
    )]
    [InlineData("""{ "meetings": [{ "host": "nobody", "name": "x" }] }""", "meetings[0]: There is no account nobody.")]
    [InlineData(
        """{ "meetings": [{ "host": "jo", "name": "x", "startsIn": "9999999.00:00:00" }] }""",
        "meetings[0].startsIn: A meeting begins within a hundred years."
    )]
    [InlineData(
        """{ "accounts": [{ "webExId": "new", "password": "b" }, { "webExId": "JO", "password": "b" }] }""",
        "accounts[1]: There already is an account JO."
    )]
    [InlineData("""{ "settings": { "refererHosts": ["a", 1] } }""", "settings.refererHosts[1]: a text is expected.")]
    [InlineData("""{ "accounts": [], "accounts": [] }""", null)]
    [InlineData("{ \"accounts\": [\n x", "line 2, byte 2: The document is not JSON, or has a property twice.")]
    [InlineData("", null)]
    public async Task A_seed_that_cannot_be_used_is_refused_with_its_places_and_changes_nothing(string seed, string? message)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        ReadOnlyMemory<byte> before = await site.ExportAsync();
        string refusal = await admin.RefusalAsync(HttpStatusCode.BadRequest, "POST", "sites/acme/seed", seed);
        if (message is not null)
            refusal.ShouldStartWith(message, Case.Sensitive);
        (await site.ExportAsync()).ToArray().ShouldBe(before.ToArray());
    }

    [Fact]
    public async Task A_site_is_reset_and_deleted()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site.Other("other"));
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", "AT=DM&MK=400000001"))["ST"].ShouldBe("SUCCESS");
        _ = await admin.CallAsync("POST", "sites/other/reset");
        JsonNode summary = (await admin.CallAsync("GET", "sites/OTHER"))!;
        ((int)summary["meetings"]!).ShouldBe(2);
        site.Other("other").Requests.ShouldBeEmpty();
        _ = await admin.CallAsync("POST", "sites/other/reset", """{ "accounts": [{ "webExId": "only", "password": "1" }] }""");
        (await client.LogInAsync())["RS"].ShouldBe("BadWebExIDOrPassword");

        Names(await admin.CallAsync("GET", "sites")).ShouldBe(["acme", "other"]);
        WebExTestSite old = site.Other("other");
        _ = await admin.CallAsync("DELETE", "sites/other");
        Names(await admin.CallAsync("GET", "sites")).ShouldBe(["acme"]);
        _ = await admin.RefusalAsync(HttpStatusCode.NotFound, "DELETE", "sites/other");
        (await Should.ThrowAsync<Exception>(old.SeedAsync(SiteSeed.Empty))).Message.ShouldContain("deleted");
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_site_is_deleted_from_the_data_file_too()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("webex-site-");
        try
        {
            string file = Path.Combine(folder.FullName, "sites.db");
            await using (WebExTestSite site = await WebExTestSite.StartAsync(new() { DataFile = file }, TestContext.Current.CancellationToken))
            {
                using AdminClient admin = new(site);
                await site.Other("kept").SeedAsync(new() { Accounts = [new() { WebExId = "new", Password = "1" }] });
                await site.SeedAsync(new() { Accounts = [new() { WebExId = "new", Password = "1" }] });
                _ = await admin.CallAsync("DELETE", "sites/acme");
            }

            await using WebExTestSite again = await WebExTestSite.StartAsync(
                new() { DataFile = file, SiteName = "kept" },
                TestContext.Current.CancellationToken
            );
            using AdminClient adminAgain = new(again);
            Names(await adminAgain.CallAsync("GET", "sites")).ShouldBe(["kept"]);
            ((int)(await adminAgain.CallAsync("GET", "sites/kept"))!["accounts"]!).ShouldBe(5);
            ((int)(await adminAgain.CallAsync("GET", "sites/acme"))!["accounts"]!).ShouldBe(4);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static string[] Names(JsonNode? sites) => [.. sites!.AsArray().Select(site => (string)site!["name"]!)];
}
