using System.Net;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Admin;

public class AdminRequestTests
{
    [Fact]
    public async Task Requests_are_listed_without_secrets()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        _ = await client.LogInAsync("jo", "Secret-1");
        using HttpResponseMessage unknown = await client.PostAsync("p.php", "AT=XX&PW=Secret-2&Secret3");
        _ = await client.CommandAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&pw=Secret-4&PW1=Secret-5");
        JsonArray all = (await admin.CallAsync("GET", "sites/acme/requests"))!.AsArray();
        all.Count.ShouldBe(3);
        string text = all.ToJsonString();
        text.ShouldNotContain("Secret-");
        text.ShouldNotContain("Pass-1234");
        JsonNode login = all[0]!;
        ((string)login["command"]!).ShouldBe("p.php/LI");
        ((string)login["method"]!).ShouldBe("POST");
        ((string)login["errorCode"]!).ShouldBe("BadWebExIDOrPassword");
        login["arguments"]!
            .ToJsonString()
            .ShouldStartWith("""[{"code":"AT","value":"LI"},{"code":"WID","value":"jo"},{"code":"PW","value":"***"},{"code":"MU","value":"GoBack"}""");
        _ = await admin.CallAsync("DELETE", "sites/acme/requests");
        (await admin.CallAsync("GET", "sites/acme/requests"))!.AsArray().ShouldBeEmpty();
    }

    [Fact]
    public async Task Waiting_ends_with_the_request_and_says_what_came_instead()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        Task<JsonNode?> waiting = admin.CallAsync("GET", "sites/acme/requests?wait=1m&command=m.php/SM");
        _ = await client.LogInAsync();
        _ = await client.CommandAsync("m.php", "AT=SM&TC1=R%26D&YE=2040&MO=12&DA=1&HO=9&MI=30");
        JsonNode meeting = (await waiting)!.AsArray().ShouldHaveSingleItem()!;
        ((string)meeting["name"]!).ShouldBe("ScheduleMeeting");
        meeting["arguments"]!.AsArray().Select(argument => (string)argument!["value"]!).ShouldContain("R&D");

        string late = await admin.RefusalAsync(HttpStatusCode.NotFound, "GET", $"sites/acme/requests?wait=1ms&after={(long)meeting["number"]!}");
        late.ShouldStartWith("No such request came within 1ms. The site received 1. POST p.php?AT=LI: success; 2. POST m.php?AT=SM: success.");
        foreach (string query in new[] { "wait=6m", "wait=5", "wait=s", "wait=-1s", "wait=99999999999s", "after=x", "command=m.php/ZZ" })
            _ = await admin.RefusalAsync(HttpStatusCode.BadRequest, "GET", "sites/acme/requests?" + query);
    }
}
