using System.Net;
using System.Text;
using System.Text.Json.Nodes;
using WebEx.Client;

namespace WebEx.Site.Tests.Admin;

public class AdminStateTests
{
    private static readonly DateTimeOffset Noon = new(2040, 6, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task A_snapshot_comes_back_as_often_as_it_is_asked_for()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        _ = await client.LogInAsync();
        _ = await admin.CallAsync("PUT", "sites/acme/snapshots/before");
        for (int i = 0; i < 2; i++)
        {
            (await client.CommandAsync("m.php", "AT=DM&MK=400000001"))["ST"].ShouldBe("SUCCESS");
            (await client.CommandAsync("m.php", "AT=DM&MK=400000001"))["RS"].ShouldBe("InvalidMeetingKey");
            _ = await admin.CallAsync("POST", "sites/acme/snapshots/before/restore");
        }

        await site.TakeSnapshotAsync("after");
        (await admin.CallAsync("GET", "sites/acme/snapshots"))!.ToJsonString().ShouldBe("""["after","before"]""");
        (await admin.RefusalAsync(HttpStatusCode.NotFound, "POST", "sites/acme/snapshots/none/restore")).ShouldBe(
            "There is no snapshot of that name. There are after, before."
        );
        _ = await admin.CallAsync("DELETE", "sites/acme/snapshots/before");
        _ = await Should.ThrowAsync<ArgumentException>(site.RestoreAsync("before"));
        _ = await admin.RefusalAsync(HttpStatusCode.BadRequest, "PUT", "sites/acme/snapshots/a%20b");
        for (int i = 1; i < 100; i++)
            await site.TakeSnapshotAsync($"s{i}");
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "PUT", "sites/acme/snapshots/more")).ShouldContain("at most 100");
        await site.TakeSnapshotAsync("s1");
    }

    [Fact]
    public async Task An_import_elsewhere_gives_the_same_bytes_under_a_frozen_clock_but_for_new_cookies()
    {
        await using WebExTestSite first = await WebExTestSite.StartAsync(new() { IdSeed = null }, TestContext.Current.CancellationToken);
        first.Clock.Freeze(Noon);
        using RawClient client = new(first);
        _ = await client.LogInAsync();
        _ = await client.CommandAsync("m.php", "AT=SM&MN=Caf%C3%A9&YE=2040&MO=12&DA=1&HO=9&MI=30");
        string cookie = client.Cookies.GetCookieHeader(first.BaseAddress);

        await using WebExTestSite second = await WebExTestSite.StartAsync(new() { Seed = SiteSeed.Empty, IdSeed = 5 }, TestContext.Current.CancellationToken);
        second.Clock.Freeze(Noon);
        using AdminClient from = new(first);
        using AdminClient to = new(second);
        string document = (await from.CallAsync("GET", "sites/acme/export"))!.ToJsonString();
        _ = await to.CallAsync("POST", "sites/acme/import", document);
        (await second.ExportAsync()).ToArray().ShouldBe((await first.ExportAsync()).ToArray());

        string here = await Journey(first, cookie);
        here.ShouldContain("ST=SUCCESS");
        here.ShouldNotContain("RS=AccessDenied");
        string there = await Journey(second, cookie);
        there.ShouldNotBe(here);
        WithoutCookies(there).ShouldBe(WithoutCookies(here));
        WithoutSessions(await second.ExportAsync()).ShouldBe(WithoutSessions(await first.ExportAsync()));
    }

    [Fact]
    public async Task A_journey_at_a_new_site_gives_the_same_bytes_where_the_identifiers_come_from_a_number()
    {
        List<string> journeys = [];
        for (int i = 0; i < 2; i++)
        {
            await using WebExTestSite site = await WebExTestSite.StartAsync(new() { IdSeed = 5 }, TestContext.Current.CancellationToken);
            site.Clock.Freeze(Noon);
            using RawClient client = new(site);
            _ = await client.LogInAsync();
            journeys.Add(await Journey(site, client.Cookies.GetCookieHeader(site.BaseAddress)));
        }

        journeys[0].ShouldNotContain("RS=AccessDenied");
        journeys[1].ShouldBe(journeys[0]);
    }

    [Theory]
    [InlineData("null", "version: it is missing")]
    [InlineData("{}", "version: it is missing")]
    [InlineData("""{ "version": 2, "tables": {} }""", "version: this program reads version 1, and the document has 2.")]
    [InlineData("""{ "version": 1 }""", "tables: an object is expected.")]
    [InlineData("""{ "version": 1, "tables": {} }""", "tables.site: one row is expected.")]
    [InlineData("""{ "version": 1, "tables": { "site": [{}], "drop table": [] } }""", "tables.drop table: there is no such table.")]
    [InlineData("""{ "version": 1, "tables": { "site": [{}], "accounts": {} } }""", "tables.accounts: an array is expected.")]
    [InlineData("""{ "version": 1, "tables": { "site": [{}, {}] } }""", "tables.site[1]: there already is a row with its key.")]
    [InlineData("""{ "version": 1, "tables": { "site": [{}], "accounts": [{ "WebExId": null }] } }""", "tables.accounts[0].WebExId: it cannot be read")]
    [InlineData("""{ "version": 1, "tables": { "site": [{}], "accounts": [null] } }""", "tables.accounts[0]: it cannot be read")]
    [InlineData(
        """{ "version": 1, "tables": { "site": [{}], "accounts": [{}] } }""",
        "tables.accounts[0]: it cannot be read as a row of that table, or lacks a property."
    )]
    [InlineData("{", "line 1, byte 2: The document is not JSON")]
    public async Task A_document_that_is_no_export_is_refused_with_its_place_and_changes_nothing(string document, string message)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        ReadOnlyMemory<byte> before = await site.ExportAsync();
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "POST", "sites/acme/import", document)).ShouldStartWith(message);
        (await Should.ThrowAsync<FormatException>(() => site.ImportAsync(Encoding.UTF8.GetBytes(document)))).Message.ShouldStartWith(message);
        (await site.ExportAsync()).ToArray().ShouldBe(before.ToArray());
    }

    [Fact]
    public async Task A_row_that_was_written_before_a_property_came_has_its_default()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await site.ImportAsync(Encoding.UTF8.GetBytes("""{ "version": 1, "tables": { "site": [{ "Settings": { "MaxFailedLogins": 2 } }] } }"""));
        using AdminClient admin = new(site);
        JsonNode settings = (await admin.CallAsync("GET", "sites/acme/settings"))!;
        ((int)settings["maxFailedLogins"]!).ShouldBe(2);
        ((string?)settings["partnerId"]).ShouldBe("webex-site");
        ((bool)settings["allowsApi"]!).ShouldBeTrue();
    }

    [Fact]
    public async Task Settings_are_merged()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        JsonNode before = (await admin.CallAsync("GET", "sites/acme/settings"))!;
        JsonNode after = (
            await admin.CallAsync(
                "PATCH",
                "sites/acme/settings",
                """{ "maxFailedLogins": 2, "unlockMinutes": 7, "centers": "MeetingCenter, EventCenter", "refererHosts": ["a.example"] }"""
            )
        )!;
        before["maxFailedLogins"] = 2;
        before["unlockMinutes"] = 7;
        before["centers"] = "MeetingCenter, EventCenter";
        before["refererHosts"] = new JsonArray("a.example");
        after.ToJsonString().ShouldBe(before.ToJsonString());
        (await admin.CallAsync("PATCH", "sites/acme/settings", """{ "unlockMinutes": null }"""))!["unlockMinutes"].ShouldBeNull();
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "PATCH", "sites/acme/settings", """{ "maxFailedLogins": 3, "maxAccounts": "many" }""")).ShouldBe(
            "maxAccounts: a number in the range of the property is expected."
        );
        ((int)(await admin.CallAsync("GET", "sites/acme/settings"))!["maxFailedLogins"]!).ShouldBe(2);
    }

    private static string WithoutCookies(string journey) => System.Text.RegularExpressions.Regex.Replace(journey, "WebExSession=[0-9a-f]+", "");

    private static string WithoutSessions(ReadOnlyMemory<byte> export)
    {
        JsonNode document = JsonNode.Parse(export.Span)!;
        document["tables"]!["sessions"] = null;
        return document.ToJsonString();
    }

    // Without a socket, so that the address is the same one in both.
    private static async Task<string> Journey(WebExTestSite site, string cookie)
    {
        IWebExTransport transport = site.CreateTransport();
        StringBuilder all = new();
        foreach (
            (string page, string text) in new[]
            {
                ("p.php", "AT=LI&WID=ann&PW=Pass-1234&MU=GoBack"),
                ("m.php", "AT=SM&MN=Two&YE=2040&MO=12&DA=2&HO=9&MI=30"),
                ("m.php", "AT=DM&MK=400000001"),
                ("m.php", "AT=LM"),
                ("m.php", "AT=DM&MK=1"),
            }
        )
        {
            WebExTransportRequest request = new(
                Partner.LogIn.Command,
                Center.MeetingCenter,
                HttpMethod.Post,
                new Uri($"https://acme.webex.com/acme/{page}"),
                text + "&BU=https%3A%2F%2Fback.example%2F",
                page == "p.php" ? null : cookie
            );
            WebExTransportResponse response = await transport.SendAsync(request, TestContext.Current.CancellationToken);
            _ = all.Append(response.StatusCode).AppendLine(response.Location).AppendLine(string.Join('\n', response.SetCookies)).AppendLine(response.Body);
        }

        return all.ToString();
    }
}
