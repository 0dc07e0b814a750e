using System.Net;
using WebEx.Meetings;

namespace WebEx.Site.Tests.Dialects;

/// <summary>What a host does in the window of a meeting leaves the site as a command does, in every dialect.</summary>
public sealed class WindowJourneyTests
{
    private const string Meeting = "400000001";

    public static TheoryData<string> Dialects => DialectCases.Names;

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_host_locks_and_ends_a_meeting_and_comes_back_with_the_reply(string dialect)
    {
        // The client is on the network by http; whether https is asked for is another switch.
        await using WebExTestSite site = await WebExTestSite.StartAsync(
            new() { Dialect = DialectCases.Find(dialect) with { RequiresHttps = false } },
            TestContext.Current.CancellationToken
        );
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero));
        using var client = new RawClient(site);
        using (await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=GoBack&BU=" + Uri.EscapeDataString(RawClient.Back)))
        using (await client.PostAsync("m.php", $"AT=HM&MK={Meeting}&CSRF={client.Cookies.GetCookies(site.BaseAddress)["_csrf_"]?.Value}")) { }

        string first = Session(client, site);
        // Each response of a command has the token in a cookie, and the window sends it along.
        string token = client.Cookies.GetCookies(site.BaseAddress)["_csrf_"]?.Value ?? "";
        if (site.Dialect.RequiresCsrfToken)
            (await ActAsync(client, "lock", "other")).StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        first = Session(client, site);
        (await ActAsync(client, "lock", token)).StatusCode.ShouldBe(HttpStatusCode.OK);
        string second = Session(client, site);
        using HttpResponseMessage ended = await ActAsync(client, "end", token);
        string third = Session(client, site);

        // The recorded cookies are renewed by each response, and the one that came before is worth nothing.
        new[] { first, second, third }
            .Distinct()
            .Count()
            .ShouldBe(site.Dialect.SetsRecordedCookies ? 3 : 1);
        bool isByScript = site.Dialect.Script != SiteScript.None;
        ended.StatusCode.ShouldBe(isByScript ? HttpStatusCode.OK : HttpStatusCode.Redirect);
        string body = await ended.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string? address = isByScript ? ReplyPages.FindNext(body, refresh: null, out _) : ended.Headers.Location?.OriginalString;
        HostMeetingReply.Read(address).MeetingKey.ShouldBe(Meeting, body);
        (ended.Headers.ConnectionClose == true).ShouldBe(site.Dialect.RespondsBare);
        site.Dialect = SiteDialect.Guide;
        using HttpResponseMessage open = await client.GetAsync("m.php?AT=OM");
        (await open.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain(Meeting);
    }

    private static Task<HttpResponseMessage> ActAsync(RawClient client, string act, string token) =>
        client.PostAsync("window", $"MK={Meeting}&next={Uri.EscapeDataString(RawClient.Back + "?AT=HM&ST=SUCCESS&MK=" + Meeting)}&do={act}&CSRF={token}");

    private static string Session(RawClient client, WebExTestSite site) =>
        string.Join(' ', client.Cookies.GetCookies(site.BaseAddress).Select(cookie => cookie.ToString()));
}
