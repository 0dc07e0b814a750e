using System.Net;
using System.Net.Sockets;

namespace WebEx.Site.Tests.Admin;

public class AdminAccessTests
{
    [Fact]
    public async Task Programs_of_the_machine_may_and_web_pages_may_not()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        _ = await admin.CallAsync("GET", "sites");
        string own = site.AdminAddress.GetLeftPart(UriPartial.Authority);
        using (HttpResponseMessage same = await admin.SendAsync("GET", "sites", null, ("Origin", own), ("Sec-Fetch-Site", "same-origin")))
            same.StatusCode.ShouldBe(HttpStatusCode.OK);
        using (HttpResponseMessage local = await admin.SendAsync("GET", "sites", null, ("Host", "LOCALHOST:80")))
            local.StatusCode.ShouldBe(HttpStatusCode.OK);

        foreach (
            (string name, string value) in new[]
            {
                ("Origin", "https://evil.example"),
                ("Origin", "null"),
                ("Origin", own + "0"),
                ("Sec-Fetch-Site", "cross-site"),
                ("Sec-Fetch-Site", "same-site"),
            }
        )
            (await admin.RefusalAsync(HttpStatusCode.Forbidden, "DELETE", "sites/acme", null, (name, value))).ShouldStartWith(
                "A web page of another site",
                customMessage: value
            );
        foreach (string host in new[] { "rebound.example", "localhost.evil.example", "127.0.0.1.evil.example", "192.0.2.1" })
            (await admin.RefusalAsync(HttpStatusCode.Forbidden, "GET", "sites", null, ("Host", host))).ShouldContain("Host header", customMessage: host);
    }

    [Fact]
    public async Task A_token_is_asked_for_also_on_the_loopback()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { AdminToken = "open-sesame" }, TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        foreach (string wrong in new[] { "", "Bearer", "Bearer ", "Bearer open-sesam", "Bearer open-sesame2", "Basic open-sesame", "open-sesame" })
        {
            string refusal = await admin.RefusalAsync(HttpStatusCode.Unauthorized, "GET", "sites", null, wrong.Length == 0 ? [] : [("Authorization", wrong)]);
            refusal.ShouldContain("Authorization");
            refusal.ShouldNotContain("sesame");
        }

        using HttpResponseMessage right = await admin.SendAsync("GET", "sites", null, ("Authorization", "Bearer open-sesame"), ("Host", "site.example"));
        right.StatusCode.ShouldBe(HttpStatusCode.OK);
        _ = await admin.RefusalAsync(
            HttpStatusCode.Forbidden,
            "GET",
            "sites",
            null,
            ("Authorization", "Bearer open-sesame"),
            ("Origin", "https://evil.example")
        );
        _ = await Should.ThrowAsync<ArgumentException>(WebExTestSite.StartAsync(new() { AdminToken = " " }, TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task From_elsewhere_the_token_is_needed()
    {
        if (
            Dns.GetHostAddresses(Dns.GetHostName())
                .FirstOrDefault(address => address.AddressFamily == AddressFamily.InterNetwork && !IPAddress.IsLoopback(address))
            is not { } own
        )
        {
            Assert.Skip("This machine has no address but the loopback.");
            return;
        }

        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Url = "http://0.0.0.0:0" }, TestContext.Current.CancellationToken);
        using HttpClient client = new(new SocketsHttpHandler { UseProxy = false });
        Uri sites = new($"http://{own}:{site.AdminAddress.Port}/_admin/sites");
        using HttpRequestMessage request = new(HttpMethod.Get, sites) { Headers = { Host = "localhost" } };
        using HttpResponseMessage response = await client.SendAsync(request, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Only programs of the machine");
    }

    [Theory]
    [InlineData("GET", "nothing", HttpStatusCode.NotFound)]
    [InlineData("GET", "", HttpStatusCode.NotFound)]
    [InlineData("PUT", "sites", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "sites/-/clock", HttpStatusCode.NotFound)]
    [InlineData("GET", "sites/%2e%2e%2fx", HttpStatusCode.NotFound)]
    public async Task What_is_not_there_is_said(string method, string path, HttpStatusCode status)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        _ = await admin.RefusalAsync(status, method, path);
    }

    [Fact]
    public async Task A_body_is_json_and_bounded()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxBodyBytes = 1000 }, TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        _ = await admin.RefusalAsync(
            HttpStatusCode.RequestEntityTooLarge,
            "POST",
            "sites/acme/seed",
            $$"""{ "accounts": [{ "webExId": "{{new string('x', 2000)}}", "password": "1" }] }"""
        );
        _ = await admin.RefusalAsync(HttpStatusCode.UnsupportedMediaType, "POST", "sites/acme/seed");
        using HttpClient client = new();
        using StringContent form = new("{}", null, "text/plain");
        using HttpResponseMessage response = await client.PostAsync(
            new Uri(site.AdminAddress, "sites/acme/reset"),
            form,
            TestContext.Current.CancellationToken
        );
        response.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
    }
}
