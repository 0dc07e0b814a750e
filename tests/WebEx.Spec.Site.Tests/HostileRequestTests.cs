using System.Net;

namespace WebEx.Site.Tests;

public class HostileRequestTests
{
    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,x")]
    [InlineData("file:///etc/passwd")]
    [InlineData("http://")]
    [InlineData("https://back.example/a\r\nSet-Cookie: x=1")]
    [InlineData("https://user:secret@[")]
    public async Task A_back_url_that_no_browser_can_be_sent_to_is_refused(string backUrl)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using HttpResponseMessage response = await client.GetAsync($"p.php?AT=LO&BU={Uri.EscapeDataString(backUrl)}");
        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Location.ShouldBeNull();
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("BackURL");
    }

    [Theory]
    [InlineData("https://b\u00FCck.example/\u00FC?\u00FC=\u00FC")]
    [InlineData("relative/page.php?a=1")]
    public async Task A_back_url_stays_one_header_of_ascii(string backUrl)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using HttpResponseMessage response = await client.GetAsync($"p.php?AT=LO&BU={Uri.EscapeDataString(backUrl)}");
        response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? cookies).ShouldBeTrue();
        cookies!.ShouldAllBe(cookie => cookie.StartsWith("WebExSession=; Max-Age=0", StringComparison.Ordinal));
        string location = response.Headers.Location!.AbsoluteUri;
        location.ShouldAllBe(character => character > ' ' && character < '\u007F');
        location.ShouldEndWith("AT=LO&ST=SUCCESS");
    }

    [Theory]
    [InlineData("WebExSession=")]
    [InlineData("WebExSession=../../x; WebExSession=y")]
    [InlineData("=;=;;\"")]
    [InlineData("WebExSession=%00%ff")]
    public async Task A_cookie_that_is_none_of_the_site_is_no_login(string cookie)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"m.php?AT=DM&MK=1&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Cookie", cookie).ShouldBeTrue();
        using HttpResponseMessage response = await client.SendAsync(request);
        RawClient.Parameters(response)["RS"].ShouldBe("AccessDenied");
    }

    [Fact]
    public async Task A_body_that_is_too_large_or_no_form_is_refused_in_words()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxBodyBytes = 1000 }, TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using HttpResponseMessage large = await client.PostAsync("p.php", "AT=LO&X=" + new string('x', 2000));
        large.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        using HttpResponseMessage json = await client.PostAsync("p.php", "{}", "application/json");
        json.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        using var latin = new HttpRequestMessage(HttpMethod.Post, new Uri("p.php", UriKind.Relative)) { Content = new ByteArrayContent([65]) };
        latin.Content.Headers.TryAddWithoutValidation("Content-Type", "application/x-www-form-urlencoded; charset=iso-8859-1").ShouldBeTrue();
        using HttpResponseMessage charset = await client.SendAsync(latin);
        charset.StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await charset.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("UTF-8");
        site.Requests.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_host_that_is_none_is_refused_and_shows_nowhere()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        foreach (string host in new[] { "a\"><script>", "a/b", "user@evil.example", "evil.example:99999999" })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("", UriKind.Relative));
            request.Headers.TryAddWithoutValidation("Host", host).ShouldBeTrue();
            using HttpResponseMessage response = await client.SendAsync(request);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest, host);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<script>");
        }
    }

    [Theory]
    [InlineData("/abc")]
    [InlineData("https://[")]
    [InlineData("")]
    public async Task A_referer_that_is_none_is_no_error_of_the_site(string referer)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await site.ConfigureAsync(settings => settings with { RefererHosts = ["partner.example"] });
        using var client = new RawClient(site);
        string login = $"p.php?AT=LI&WID=jo&PW=Pass-1234&MU=GoBack&BU={Uri.EscapeDataString(RawClient.Back)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(login, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Referer", referer).ShouldBeTrue();
        using HttpResponseMessage response = await client.SendAsync(request);
        RawClient.Parameters(response)["RS"].ShouldBe("RefererDomainError");
    }

    [Fact]
    public async Task What_a_caller_gives_comes_back_as_text()
    {
        const string Name = "<script>alert(1)</script>\"'&";
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", $"AT=SM&MN={Uri.EscapeDataString(Name)}&YE=2040&MO=12&DA=1&HO=9&MI=30"))["ST"].ShouldBe("SUCCESS");
        foreach (
            string page in new[]
            {
                "m.php?AT=LM&BU=" + Uri.EscapeDataString("https://x.example/\"><script>"),
                "m.php?AT=" + Uri.EscapeDataString(Name),
                Uri.EscapeDataString(Name),
                "e.php?AT=" + Uri.EscapeDataString(Name),
            }
        )
        {
            using HttpResponseMessage response = await client.GetAsync(page);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<script>");
        }

        using HttpResponseMessage list = await client.GetAsync("m.php?AT=LM");
        (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(WebUtility.HtmlEncode(Name));
    }

    [Fact]
    public async Task There_are_only_so_many_sites_and_only_names_make_one()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { MaxSites = 2 }, TestContext.Current.CancellationToken);
        using var client = new HttpClient();
        Uri server = new(site.BaseAddress, "/");
        (await client.GetAsync(new Uri(server, "second/"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await client.GetAsync(new Uri(server, "third/"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri(server, "_admin/"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetAsync(new Uri(server, "_health"), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
        string start = await client.GetStringAsync(server, TestContext.Current.CancellationToken);
        start.ShouldContain("second");
        _ = Should.Throw<ArgumentException>(() => site.Other("no name"));
    }
}
