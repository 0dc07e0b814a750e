using System.Net;
using WebEx.Client;
using WebEx.Partner;

namespace WebEx.Site.Tests;

public class DialectTests
{
    [Fact]
    public async Task A_site_can_respond_by_script()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Dialect = new() { RespondsByScript = true } }, cancellationToken: TestContext.Current.CancellationToken);
        WebExSession session = new WebExClient(site.Site, site.CreateTransport()).CreateSession();
        LogInReply reply = await session.SendAsync(new LogIn { WebExId = "jo", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);
        reply.IsSuccess.ShouldBeTrue(reply.ToString());
        using var client = new RawClient(site);
        using HttpResponseMessage response = await client.PostAsync("p.php", "AT=LO&BU=" + Uri.EscapeDataString(RawClient.Back));
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("location.href=\"https\\x3a\\x2f\\x2fback\\x2eexample");
    }

    [Fact]
    public async Task A_site_can_ask_for_https_and_for_posts()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        site.Dialect = new() { RequiresPostForSecrets = true };
        foreach (string secret in new[] { "AT=LI&WID=jo&PW=Pass-1234", "AT=SU&PID=webex-site" })
        {
            using HttpResponseMessage refused = await client.GetAsync("p.php?" + secret);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Pass-1234");
        }

        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        site.Dialect = new() { RequiresHttps = true };
        using HttpResponseMessage http = await client.PostAsync("p.php", "AT=LO");
        http.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_site_can_ask_for_the_token_of_the_login()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Dialect = new() { RequiresCsrfToken = true } }, cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        Dictionary<string, string> login = await client.LogInAsync();
        Guid.Parse(login["CSRF"]).ToString().ShouldBe(login["CSRF"]);
        client.Cookies.GetCookies(site.BaseAddress)["_csrf_"]!.Value.ShouldBe(login["CSRF"]);
        using HttpResponseMessage without = await client.PostAsync("m.php", "AT=DM&MK=1");
        without.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.CommandAsync("m.php", $"AT=DM&MK=1&CSRF={login["CSRF"]}"))["RS"].ShouldBe("InvalidMeetingKey");
    }
}
