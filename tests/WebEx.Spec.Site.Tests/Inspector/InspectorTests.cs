using System.Net;
using System.Text.Json;
using WebEx.Site.Tests;

namespace WebEx.Site.Inspector.Tests;

/// <summary>What people see of the requests of a site.</summary>
public sealed class InspectorTests
{
    private const string Password = "Geheim-4711";
    private static readonly string[] Rows = ["/2", "/1"];
    private static readonly string[] Start = ["YE=2040", "MO=12", "DA=1", "HO=9", "MI=30"];

    [Fact]
    public async Task A_request_is_listed_and_shown_by_the_names_of_its_arguments_without_secrets()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("p.php", $"AT=LI&WID=jo&PW={Password}&BU=" + Uri.EscapeDataString(RawClient.Back + "?order=7")))
        using (await client.PostAsync("m.php", "AT=SM&MN=" + Uri.EscapeDataString("<script>alert(1)</script>"))) { }
        using HttpClient browser = BrowserOf(site);

        string list = await browser.GetStringAsync(Page(site), TestContext.Current.CancellationToken);
        string login = await browser.GetStringAsync(Page(site, "/1"), TestContext.Current.CancellationToken);
        string meeting = await browser.GetStringAsync(Page(site, "/2"), TestContext.Current.CancellationToken);

        list.ShouldContain("LogIn");
        list.ShouldContain("BadWebExIDOrPassword");
        list.ShouldContain("ScheduleMeeting");
        login.ShouldContain("<td><code>WID</code></td><td>WebExId</td><td>jo</td>");
        login.ShouldContain("<td><code>PW</code></td><td>Password</td><td>***</td>");
        login.ShouldContain($"to <code>{RawClient.Back}</code>");
        meeting.ShouldContain("&lt;script&gt;alert(1)&lt;/script&gt;");
        meeting.ShouldContain("""<code id="error">AccessDenied</code>: the caller lacks a right""");
        meeting.ShouldContain("POST {{host}}/acme/m.php");
        foreach (string page in new[] { list, login, meeting })
        {
            page.ShouldNotContain(Password);
            page.ShouldNotContain("<script>alert");
        }
    }

    [Fact]
    public async Task What_is_wrong_with_a_request_is_shown_with_its_place_in_the_guide()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        _ = await client.LogInAsync("jo");
        using (await client.PostAsync("m.php", "AT=SM&MN=" + new string('x', 129))) { }
        using HttpClient browser = BrowserOf(site);

        string page = await browser.GetStringAsync(Page(site, "/2"), TestContext.Current.CancellationToken);

        page.ShouldContain("MeetingName (MN): 129 characters, at most 128 (guide ");
    }

    // The argument has an error of its own for its limits, and the site sends the one for the format.
    [Theory]
    [InlineData("DU=an%20hour", "DU")]
    [InlineData("YE=abc", "YE")]
    [InlineData("TZ=here", "TZ")]
    [InlineData("AutoRecord=1&LF=x", "LF")]
    public async Task What_is_said_of_a_refusal_names_no_other_error_and_a_test_without_the_mistake_asserts_none(string wrong, string code)
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        _ = await client.LogInAsync("jo");
        string start = string.Join('&', Start.Where(pair => !pair.StartsWith(code, StringComparison.Ordinal)));
        string error = (await client.CommandAsync("m.php", $"AT=SM&MN=Review&{start}&{wrong}"))["RS"];
        using var browser = new InspectorBrowser(site);

        string page = await browser.PageAsync("2");

        page.ShouldContain($"id=\"error\">{error}</code>");
        page.ShouldContain($"the site returns {error}");
        page.Split("the site returns ").Length.ShouldBe(2);
        string test = InspectorBrowser.CodeIn(page, "test");
        test.ShouldContain($"Left out, since no value of the property is what was sent: {code}");
        test.ShouldNotContain("Assert.Equal");
    }

    [Fact]
    public async Task The_AT_of_a_command_that_is_none_is_shown_and_nothing_else_of_it()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("m.php", "AT=<b>XX&MK=" + Password)) { }
        using var browser = new InspectorBrowser(site);

        string page = await browser.PageAsync("1");

        page.ShouldContain("<td>&lt;b&gt;XX</td>");
        page.ShouldNotContain(Password);
    }

    [Fact]
    public async Task A_search_finds_commands_errors_and_values_and_no_secret()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("p.php", $"AT=LI&WID=jo&PW={Password}"))
        using (await client.PostAsync("m.php", "AT=SM&MN=Review")) { }
        using HttpClient browser = BrowserOf(site);

        (await RowsAsync("?q=review")).ShouldBe(["/2"]);
        (await RowsAsync("?q=LogIn")).ShouldBe(["/1"]);
        (await RowsAsync("?q=" + Password)).ShouldBeEmpty();
        (await RowsAsync("?refused=1&before=2")).ShouldBe(["/1"]);
        (await RowsAsync("?q=%3Cb%3E%22")).ShouldBeEmpty();

        async Task<string[]> RowsAsync(string query)
        {
            string page = await browser.GetStringAsync(Page(site, query), TestContext.Current.CancellationToken);
            page.ShouldNotContain("<b>\"");
            return [.. Rows.Where(row => page.Contains($"/_inspector/acme{row}\"", StringComparison.Ordinal))];
        }
    }

    [Fact]
    public async Task A_look_makes_no_site()
    {
        await using WebExTestSite site = await StartAsync();
        using HttpClient browser = BrowserOf(site);

        using HttpResponseMessage response = await browser.GetAsync(new Uri(site.BaseAddress, "/_inspector/other"), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("Nothing was sent to the site <b>other</b> yet");
        (await browser.GetStringAsync(new Uri(site.BaseAddress, "/_inspector"), TestContext.Current.CancellationToken)).ShouldNotContain("/_inspector/other");
    }

    [Fact]
    public async Task Buttons_move_the_clock_and_reset_the_site()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("m.php", "AT=SM&MN=Review")) { }
        using HttpClient browser = BrowserOf(site);
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero));

        (await PressAsync("hour")).ShouldBe(HttpStatusCode.Redirect);
        site.Clock.GetUtcNow().Hour.ShouldBe(13);
        (await PressAsync("run")).ShouldBe(HttpStatusCode.Redirect);
        site.Clock.IsFrozen.ShouldBeFalse();
        (await PressAsync("reset")).ShouldBe(HttpStatusCode.Redirect);
        site.Requests.ShouldBeEmpty();
        (await PressAsync("other")).ShouldBe(HttpStatusCode.BadRequest);
        (await PressAsync("reset", "https://evil.example")).ShouldBe(HttpStatusCode.Forbidden);

        async Task<HttpStatusCode> PressAsync(string act, string? origin = null)
        {
            using var form = new FormUrlEncodedContent([new("act", act)]);
            using var request = new HttpRequestMessage(HttpMethod.Post, Page(site, "/do")) { Content = form };
            if (origin is not null)
                request.Headers.Add("Origin", origin);
            using HttpResponseMessage response = await browser.SendAsync(request, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task With_an_admin_token_a_browser_logs_in_first()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { AdminToken = "open-sesame" }, TestContext.Current.CancellationToken);
        using HttpClient browser = BrowserOf(site);
        var root = new Uri(site.BaseAddress, "/_inspector");

        (await browser.GetAsync(root, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        (await LogInAsync("wrong")).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        HttpResponseMessage response = await LogInAsync("open-sesame");
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string cookie = response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        cookie.ShouldContain("httponly", Case.Insensitive);
        cookie.ShouldContain("samesite=strict", Case.Insensitive);
        cookie.ShouldNotContain("sesame");
        (await browser.GetAsync(root, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

        // A cookie of an earlier server does not shut out whoever sends the token.
        using var request = new HttpRequestMessage(HttpMethod.Get, root);
        request.Headers.Add("Cookie", "webex-admin=0");
        request.Headers.Add("Authorization", "Bearer open-sesame");
        using var plain = new HttpClient(new HttpClientHandler { UseCookies = false });
        (await plain.SendAsync(request, TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);

        async Task<HttpResponseMessage> LogInAsync(string token)
        {
            using var form = new FormUrlEncodedContent([new("token", token)]);
            return await browser.PostAsync(new Uri(root, "_inspector/login"), form, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task A_page_hears_of_what_is_received_while_it_is_open()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("m.php", "AT=SM&MN=Before")) { }
        using HttpClient browser = BrowserOf(site);
        using var request = new HttpRequestMessage(HttpMethod.Get, Page(site, "/events"));
        Task<HttpResponseMessage> opening = browser.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);

        // Headers go out with the first event: what is received until then may be it.
        while (!opening.IsCompleted)
        {
            using HttpResponseMessage sent = await client.PostAsync("m.php", "AT=SM&MN=After");
            await Task.Delay(20, TestContext.Current.CancellationToken);
        }

        using HttpResponseMessage response = await opening;
        response.Content.Headers.ContentType?.MediaType.ShouldBe("text/event-stream");
        using var reader = new StreamReader(await response.Content.ReadAsStreamAsync(TestContext.Current.CancellationToken));
        string? line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        line.ShouldNotBeNull().ShouldStartWith("data: ");

        // The server ends while the page is open: its stream ends, and nobody waits for it.
        await site.DisposeAsync();
        _ = await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task An_archive_has_every_request_without_its_secrets()
    {
        await using WebExTestSite site = await StartAsync();
        using var client = new RawClient(site);
        using (await client.PostAsync("p.php", $"AT=LI&WID=jo&PW={Password}"))
        using (await client.GetAsync("m.php?AT=LM&CSRF=1")) { }
        using HttpClient browser = BrowserOf(site);

        string text = await browser.GetStringAsync(Page(site, "/har"), TestContext.Current.CancellationToken);

        text.ShouldNotContain(Password);
        using JsonDocument archive = JsonDocument.Parse(text);
        JsonElement[] entries = [.. archive.RootElement.GetProperty("log").GetProperty("entries").EnumerateArray()];
        entries
            .Select(entry => entry.GetProperty("request").GetProperty("url").GetString())
            .ShouldBe([site.BaseAddress.AbsoluteUri + "p.php", site.BaseAddress.AbsoluteUri + "m.php?AT=LM&CSRF=%2A%2A%2A"]);
    }

    private static Task<WebExTestSite> StartAsync() => WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);

    private static Uri Page(WebExTestSite site, string rest = "") => new(site.BaseAddress, "/_inspector/acme" + rest);

    private static HttpClient BrowserOf(WebExTestSite site) => new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = site.BaseAddress };
}
