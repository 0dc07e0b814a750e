using System.Net;
using System.Text.Json.Nodes;
using WebEx.Client;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Site.Tests.Admin;
using WebEx.Site.Tests.Tool;

namespace WebEx.Site.Tests.Dialects;

/// <summary>What each switch of a dialect changes, as a caller sees it.</summary>
public sealed class DialectTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(SiteScript.LocationHref, "location.href=\"")]
    [InlineData(SiteScript.LocationReplace, "window.location.replace(\"")]
    [InlineData(SiteScript.UrlVariable, "var url = \"")]
    public async Task Every_redirect_can_be_a_page_with_a_script(SiteScript script, string beginning)
    {
        await using WebExTestSite site = await StartAsync(new() { Script = script });
        using var client = new RawClient(site);
        foreach (string form in new[] { "AT=LO&BU=", "AT=LI&WID=jo&PW=wrong&BU=", "AT=LI&WID=jo&PW=Pass-1234&MU=" })
        {
            using HttpResponseMessage response = await client.PostAsync("p.php", form + Uri.EscapeDataString(RawClient.Back));
            response.StatusCode.ShouldBe(HttpStatusCode.OK);
            (await TextOf(response)).ShouldContain(beginning + "https\\x3a\\x2f\\x2fback\\x2eexample");
        }
    }

    [Fact]
    public async Task A_site_can_ask_for_https_and_for_posts()
    {
        await using WebExTestSite site = await StartAsync(SiteDialect.Guide);
        using var client = new RawClient(site);
        site.Dialect = new() { RequiresPostForSecrets = true };
        foreach (string secret in new[] { "AT=LI&WID=jo&PW=Pass-1234", "AT=SU&PID=webex-site" })
        {
            using HttpResponseMessage refused = await client.GetAsync("p.php?" + secret);
            refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
            (await TextOf(refused)).ShouldNotContain("Pass-1234");
        }

        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        site.Dialect = new() { RequiresHttps = true };
        using HttpResponseMessage http = await client.PostAsync("p.php", "AT=LO");
        http.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task A_site_can_ask_for_the_token_of_the_login()
    {
        await using WebExTestSite site = await StartAsync(new() { GivesCsrfToken = true, RequiresCsrfToken = true });
        using var client = new RawClient(site);
        Dictionary<string, string> login = await client.LogInAsync();
        Guid.Parse(login["CSRF"]).ToString().ShouldBe(login["CSRF"]);
        client.Cookies.GetCookies(site.BaseAddress)["_csrf_"]!.Value.ShouldBe(login["CSRF"]);
        using HttpResponseMessage without = await client.PostAsync("m.php", "AT=DM&MK=1");
        without.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await client.CommandAsync("m.php", $"AT=DM&MK=1&CSRF={login["CSRF"]}"))["RS"].ShouldBe("InvalidMeetingKey");
    }

    [Fact]
    public async Task A_step_in_between_takes_a_post_and_carries_the_command_out_once()
    {
        await using WebExTestSite site = await StartAsync(new() { HasIntermediateStep = true, RequiresPostForSecrets = true });
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        const string Review = "AT=SM&MN=R%26D&YE=2040&MO=12&DA=1&HO=9&MI=30&PW=a1b2c3&BU=";
        using HttpResponseMessage page = await client.PostAsync("m.php", Review + Uri.EscapeDataString(RawClient.Back));
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        string address = ReplyPages.FindNext(await TextOf(page), refresh: null, out string? form).ShouldNotBeNull();
        address.ShouldStartWith("/acme/cmp3100/m.do?siteurl=acme&apiname=SM&serviceType=MC&rnd=", Case.Sensitive);
        form.ShouldBe("");
        address.ShouldContain("PW=a1b2c3");
        site.Requests.Of<ScheduleMeeting>().ShouldBeEmpty();
        site.Requests.Last().ToString().ShouldBe("2. POST m.php: HTTP 200");

        using HttpResponseMessage got = await client.GetAsync(address);
        got.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        using HttpResponseMessage posted = await client.PostAsync(address, "");
        RawClient.Parameters(posted)["MK"].Length.ShouldBe(9);
        site.Requests.Last().ToString().ShouldBe("4. POST m.php?AT=SM: success");
        site.Requests.Of<ScheduleMeeting>()[^1].MeetingName.ShouldBe("R&D");

        // A fault of the request itself comes at once; one that was planned comes with the step.
        (await client.CommandAsync("m.php", "AT=HM&MK=1"))["RS"]
            .ShouldBe("InvalidMeetingKey");
        using HttpResponseMessage other = await client.PostAsync("cmp3100/m.do?siteurl=acme&AT=HM&MK=1", "");
        other.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        site.Dialect = SiteDialect.Guide;
        using HttpResponseMessage gone = await client.PostAsync(address, "");
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_step_whose_address_would_be_too_long_is_refused()
    {
        await using WebExTestSite site = await StartAsync(new() { HasIntermediateStep = true });
        using var client = new RawClient(site);
        using HttpResponseMessage page = await client.PostAsync("m.php", "AT=SM&MN=" + new string('x', 60_000));
        page.StatusCode.ShouldBe(HttpStatusCode.RequestUriTooLong);
        using HttpResponseMessage fits = await client.PostAsync("m.php", "AT=DM&MK=" + new string('x', 59_000));
        string address = ReplyPages.FindNext(await TextOf(fits), refresh: null, out _).ShouldNotBeNull();
        using HttpResponseMessage step = await client.PostAsync(address, "");
        step.StatusCode.ShouldNotBe(HttpStatusCode.RequestUriTooLong);
    }

    [Fact]
    public async Task A_login_without_GoBack_can_say_nothing()
    {
        await using WebExTestSite site = await StartAsync(new() { LogsInSilently = true });
        using var client = new RawClient(site);
        string back = "&BU=" + Uri.EscapeDataString(RawClient.Back);
        using HttpResponseMessage refused = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=wrong" + back);
        RawClient.Parameters(refused)["RS"].ShouldBe("BadWebExIDOrPassword");
        using HttpResponseMessage silent = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234" + back);
        silent.Headers.Location!.OriginalString.ShouldBe("/acme/mw0307l/mywebex/default.do?siteurl=acme");
        using HttpResponseMessage page = await client.GetAsync(silent.Headers.Location.OriginalString);
        (await TextOf(page)).ShouldContain("(jo) is logged in from this browser");
        using HttpResponseMessage logout = await client.PostAsync("p.php", "AT=LO");
        logout.Headers.Location!.OriginalString.ShouldBe("/acme/mw0307l/mywebex/default.do?siteurl=acme&AT=LO&ST=SUCCESS");
        using HttpResponseMessage told = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=GoBack");
        told.Headers.Location!.OriginalString.ShouldBe("/acme/mw0307l/mywebex/default.do?siteurl=acme&AT=LI&ST=SUCCESS&WID=jo");
    }

    [Fact]
    public async Task Recorded_cookies_are_renewed_with_each_response_and_end_after_half_an_hour()
    {
        await using WebExTestSite site = await StartAsync(new() { SetsRecordedCookies = true });
        site.Clock.Freeze();
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string[] names = ["CK_AttendeeInfo", "CK_LanguageID_1", "CK_RegionID_1", "CK_TimeZone_1", "JSESSIONID", "nebulab_tc", "ticket", "ticket_timeStamp"];
        client.Cookies.GetCookies(site.BaseAddress).Select(cookie => cookie.Name).Order(StringComparer.Ordinal).ShouldBe(names);
        client.Cookies.GetCookies(site.BaseAddress)["CK_TimeZone_1"]!.Expires.ShouldBeGreaterThan(DateTime.Now.AddDays(360));
        string first = Ticket();
        first.ShouldMatch("^\"[0-9a-f]{32}\"$");
        foreach (int minutes in new[] { 0, 30, 30 })
        {
            site.Clock.Advance(TimeSpan.FromMinutes(minutes));
            string before = Ticket();
            (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
            Ticket().ShouldNotBe(before);
        }

        // A page that is no reply renews it too; a page for people does not ask for it.
        string last = Ticket();
        using HttpResponseMessage problem = await client.PostAsync("m.php", "AT=DM&MK=1&BU=ftp://x");
        problem.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        Ticket().ShouldNotBe(last);
        using HttpResponseMessage home = await client.GetAsync("");
        (await TextOf(home)).ShouldContain("(jo) is logged in");
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
        (await WithTicketAsync(site, first)).ShouldBe("AccessDenied");

        site.Clock.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("AccessDenied");
        _ = await client.LogInAsync();
        string newest = Ticket();
        using HttpResponseMessage logout = await client.PostAsync("p.php", "AT=LO");
        logout.Headers.GetValues("Set-Cookie").Count(cookie => cookie.StartsWith("ticket=", StringComparison.Ordinal)).ShouldBe(2);
        client.Cookies.GetCookies(site.BaseAddress)["ticket"].ShouldBeNull();
        (await WithTicketAsync(site, newest)).ShouldBe("AccessDenied");

        string Ticket() => client.Cookies.GetCookies(site.BaseAddress)["ticket"]!.Value;
    }

    [Fact]
    public async Task On_webex_com_the_recorded_cookies_are_for_all_of_it_and_secure()
    {
        await using WebExTestSite site = await StartAsync(new() { SetsRecordedCookies = true });
        Uri page = new("https://acme.webex.com/acme/p.php");
        WebExTransportResponse response = await site.CreateTransport()
            .SendAsync(new(LogIn.Command, Center.MeetingCenter, HttpMethod.Post, page, "AT=LI&WID=jo&PW=Pass-1234", cookies: null), Cancellation);
        response.SetCookies.ShouldAllBe(cookie => cookie.Contains("; Secure"));
        foreach (string name in new[] { "ticket=", "ticket_timeStamp=", "CK_AttendeeInfo=" })
            response.SetCookies.Where(cookie => cookie.StartsWith(name, StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("; Domain=webex.com; ");
    }

    [Fact]
    public async Task Responses_can_be_bare_and_lists_can_end_with_a_semicolon()
    {
        await using WebExTestSite site = await StartAsync(new() { RespondsBare = true, EndsListsWithSemicolon = true });
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", "AT=HM&MK=400000001"))["ST"].ShouldBe("SUCCESS");
        using HttpResponseMessage response = await client.GetAsync("m.php?AT=OM");
        string text = await TextOf(response);
        text.ShouldStartWith("\r\n\r\n");
        text.ShouldContain("<MeetingKeys>400000001;400000002;</MeetingKeys>");
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html");
        response.Headers.ConnectionClose.ShouldBe(true);
    }

    [Fact]
    public async Task A_site_can_keep_MU_on_itself_and_give_no_key_of_an_impromptu_meeting()
    {
        await using WebExTestSite site = await StartAsync(new() { RequiresMuOfSite = true, OmitsKeyOfImpromptuMeeting = true });
        using var client = new RawClient(site);
        using HttpResponseMessage elsewhere = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=https://elsewhere.example/");
        elsewhere.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        using HttpResponseMessage root = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=/webex/e.php?AT=MO");
        root.Headers.Location!.AbsolutePath.ShouldBe("/webex/e.php");
        Dictionary<string, string> started = await client.CommandAsync("m.php", "AT=IM&MN=Now&PW=secret1");
        (started["ST"], started.ContainsKey("MK")).ShouldBe(("SUCCESS", false));
    }

    [Fact]
    public async Task A_dialect_that_contradicts_itself_is_refused_in_words()
    {
        SiteDialect wrong = new() { RequiresCsrfToken = true };
        ArgumentException refusal = await Should.ThrowAsync<ArgumentException>(() => WebExTestSite.StartAsync(new() { Dialect = wrong }, Cancellation));
        refusal.Message.ShouldContain("Set givesCsrfToken too.");
        await using WebExTestSite site = await StartAsync(SiteDialect.Guide);
        Should.Throw<ArgumentException>(() => site.Dialect = wrong).Message.ShouldStartWith("requiresCsrfToken: ");
        Should.Throw<ArgumentException>(() => site.Dialect = new() { Script = (SiteScript)9 }).Message.ShouldStartWith("script: ");
        site.Dialect.ShouldBe(SiteDialect.Guide);
    }

    [Fact]
    public async Task A_program_sets_a_dialect_by_the_admin_API()
    {
        await using WebExTestSite site = await StartAsync(SiteDialect.Guide);
        using AdminClient admin = new(site);
        JsonNode named = (await admin.CallAsync("GET", "dialects"))!;
        named.AsObject().Select(dialect => dialect.Key).ShouldBe(["guide", "session2013", "wbs31"]);
        JsonNode set = (await admin.CallAsync("PUT", "sites/acme/dialect", named["wbs31"]!.ToJsonString()))!;
        ((string)set["script"]!).ShouldBe("LocationReplace");
        site.Dialect.ShouldBe(SiteDialect.Wbs31);
        JsonNode step = (await admin.CallAsync("PUT", "sites/acme/dialect", """{ "hasIntermediateStep": true }"""))!;
        (await admin.CallAsync("GET", "sites/acme/dialect"))!.ToJsonString().ShouldBe(step.ToJsonString());
        site.Dialect.ShouldBe(new() { HasIntermediateStep = true });
        (string Document, string Refusal)[] wrong =
        [
            ("""{ "requiresCsrfToken": true }""", "requiresCsrfToken: a caller"),
            ("""{ "script": "None, LocationHref" }""", "script: one of None, LocationHref, LocationReplace, UrlVariable is expected"),
            ("""{ "script": 1 }""", "script: one of"),
            ("""{ "respondsByScript": true }""", "respondsByScript: there is no such property"),
        ];
        foreach ((string document, string refusal) in wrong)
            (await admin.RefusalAsync(HttpStatusCode.BadRequest, "PUT", "sites/acme/dialect", document)).ShouldStartWith(refusal);
        site.Dialect.ShouldBe(new() { HasIntermediateStep = true });
    }

    [Fact]
    public async Task The_program_takes_a_dialect_by_its_name()
    {
        using (ToolRun unknown = new("--dialect", "wbs99"))
        {
            (int exitCode, string error) = await unknown.EndAsync();
            exitCode.ShouldBe(2);
            error.ShouldStartWith("webex-site: wbs99 is not a dialect. There are guide, session2013, wbs31.");
        }

        using ToolRun run = new("--url", "http://127.0.0.1:0", "--dialect", "session2013");
        string line = await run.ReadToAsync("Sites stand at ");
        using var client = new RawClient(new Uri(line["Sites stand at ".Length..line.IndexOf("NAME", StringComparison.Ordinal)] + "acme/"));
        using HttpResponseMessage refused = await client.PostAsync("p.php", "AT=LO");
        refused.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> WithTicketAsync(WebExTestSite site, string ticket)
    {
        using var client = new HttpClient(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
            }
        );
        Uri address = new(site.BaseAddress, "m.php?AT=DM&MK=1&BU=" + Uri.EscapeDataString(RawClient.Back));
        using var request = new HttpRequestMessage(HttpMethod.Get, address) { Headers = { { "Cookie", "ticket=" + ticket } } };
        using HttpResponseMessage response = await client.SendAsync(request, Cancellation);
        return RawClient.Parameters(response)["RS"];
    }

    private static Task<WebExTestSite> StartAsync(SiteDialect dialect) => WebExTestSite.StartAsync(new() { Dialect = dialect }, Cancellation);

    private static Task<string> TextOf(HttpResponseMessage response) => response.Content.ReadAsStringAsync(Cancellation);
}
