using System.Net;
using System.Net.Http.Headers;
using System.Text;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests;

/// <summary>What the stand-in site checks, in the order of chapter 3 of the guide, as it comes over the wire.</summary>
[Collection(SharedSamples.Name)]
public sealed class StandInSiteTests(BuiltSamples samples, StartedSite started) : IClassFixture<StartedSite>, IDisposable
{
    private const string Back = "http://back.example/?own=1";
    private const string SignUp = "AT=SU&FN=Jo&LN=Doe&EM=jo@example.com&PW=secret1&PID=stand-in&WID=jo";
    private const string LogIn = "AT=LI&WID=jo&PW=secret1&MU=GoBack";
    private const string Schedule = "AT=SM&MN=A&PW=key%2Block&YE=2099&MO=1&DA=5&HO=9&MI=0";

    [Fact]
    public async Task The_address_of_the_site_has_a_page()
    {
        using RunningApp app = samples.StartSite();
        using var client = new HttpClient();
        foreach (string path in new[] { "", "acme", "acme/" }) (await client.GetAsync(new Uri(app.Address, path), TestContext.Current.CancellationToken)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Checks_come_in_the_order_of_the_guide()
    {
        using RunningApp app = samples.StartSite("--StandIn:TeleconferenceLines=10", "--StandIn:Meetings=1");
        using var host = new Caller(app);
        using var guest = new Caller(app);

        // What is wrong besides is never what is told.
        (await host.MarkupAsync("p.php", SignUp.Replace("PID=stand-in", "PID=other"))).ShouldBe("<SignUp><Status>FAIL</Status><Reason>PartnerIDError</Reason></SignUp>");
        (await host.MarkupAsync("p.php", SignUp)).ShouldBe("<SignUp><Status>SUCCESS</Status><WID>jo</WID><EM>jo@example.com</EM></SignUp>");
        (await host.MarkupAsync("p.php", SignUp)).ShouldBe("<SignUp><Status>FAIL</Status><Reason>WebExIDConflict</Reason><WID>jo</WID><EM>jo@example.com</EM></SignUp>");
        (await host.MarkupAsync("p.php", SignUp.Replace("WID=jo", "WID=jim"))).ShouldContain("<Reason>EmailConflictError</Reason>");
        (await host.MarkupAsync("p.php", SignUp.Replace("FN=Jo&", ""))).ShouldContain("<Reason>FirstNameIsRequired</Reason>");

        (await host.AnswerAsync("m.php", "AT=SM&MN=" + new string('x', 200))).ShouldBe("AT=SM&ST=FAIL&RS=AccessDenied");
        (await host.AnswerAsync("p.php", LogIn.Replace("WID=jo", "WID=jim"))).ShouldBe("AT=LI&ST=FAIL&RS=BadWebExIDOrPassword&WID=jim");
        (await host.AnswerAsync("p.php", LogIn.Replace("secret1", "secret2"))).ShouldBe("AT=LI&ST=FAIL&RS=BadWebExIDOrPassword&WID=jo");
        (await host.AnswerAsync("p.php", LogIn)).ShouldBe("AT=LI&ST=SUCCESS&WID=jo");
        (await host.AnswerAsync("p.php", LogIn)).ShouldBe("AT=LI&ST=FAIL&RS=AlreadyLogon&WID=jo");

        (await host.AnswerAsync("m.php", Schedule.Replace("MN=A", "MN=" + new string('x', 200)) + "&TL=11")).ShouldBe("AT=SM&ST=FAIL&RS=MeetingNameShouldBeShorterThan128Chars");
        (await host.AnswerAsync("m.php", Schedule.Replace("2099", "2001"))).ShouldBe("AT=SM&ST=FAIL&RS=InvalidStartTime");
        (await host.AnswerAsync("m.php", Schedule + "&TL=11")).ShouldBe("AT=SM&ST=FAIL&RS=TeleconferenceLineReserveFail&TL=11");
        string scheduled = await host.AnswerAsync("m.php", Schedule);
        scheduled.ShouldStartWith("AT=SM&ST=SUCCESS&MK=");
        string key = scheduled[(scheduled.LastIndexOf('=') + 1)..];
        (await host.AnswerAsync("m.php", Schedule.Replace("MN=A", "MN=R%26D"))).ShouldBe("AT=SM&ST=FAIL&RS=MeetingScheduleFail&MN=R%26D");

        (await host.AnswerAsync("m.php", "AT=AA&FN=Kim&EM=kim@example.com&MK=1")).ShouldBe("AT=AA&ST=FAIL&RS=MeetingKeyNotValid&MK=1");
        (await host.AnswerAsync("m.php", "AT=AA&FN1=Kim&MK=" + key)).ShouldBe("AT=AA&ST=FAIL&RS=EA1IsRequired");
        (await host.AnswerAsync("m.php", "AT=AA&FN=Kim&EM=kim@example.com&MK=" + key)).ShouldBe("AT=AA&ST=SUCCESS&MK=" + key);

        string join = $"AT=JM&MK={key}&PW=";
        (await guest.AnswerAsync("m.php", "AT=JM&MK=1")).ShouldBe("AT=JM&ST=FAIL&RS=InvalidMeetingKeyOrPassword&MK=1");
        (await guest.AnswerAsync("m.php", join + "wrong")).ShouldBe($"AT=JM&ST=FAIL&RS=MeetingNotInProgress&MK={key}");
        (await guest.AnswerAsync("m.php", "AT=HM&MK=" + key)).ShouldBe("AT=HM&ST=FAIL&RS=AccessDenied");
        (await host.AnswerAsync("m.php", "AT=HM&MK=1")).ShouldBe("AT=HM&ST=FAIL&RS=InvalidMeetingKey&MK=1");
        (await host.AnswerAsync("m.php", "AT=HM&MK=" + key)).ShouldBe($"AT=HM&ST=SUCCESS&MK={key}");
        (await guest.AnswerAsync("m.php", join + "wrong")).ShouldBe($"AT=JM&ST=FAIL&RS=InvalidMeetingKeyOrPassword&MK={key}");
        (await guest.AnswerAsync("m.php", join + "key%2Block")).ShouldBe($"AT=JM&ST=SUCCESS&MK={key}");
        (await guest.MarkupAsync("m.php", "AT=OM")).ShouldBe($"<ListOpenMeetings><Status>SUCCESS</Status><MeetingKeys>{key}</MeetingKeys></ListOpenMeetings>");

        // In the host's window.
        (await host.SendAsync("window", $"MK={key}&do=lock")).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await guest.AnswerAsync("m.php", join + "wrong")).ShouldBe($"AT=JM&ST=FAIL&RS=InvalidMeetingKeyOrPassword&MK={key}");
        (await guest.AnswerAsync("m.php", join + "key%2Block")).ShouldBe($"AT=JM&ST=FAIL&RS=MeetingLocked&MK={key}");
        (await guest.SendAsync("window", $"MK={key}&do=end")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await host.AnswerAsync("m.php", "AT=DM&MK=" + key)).ShouldBe($"AT=DM&ST=FAIL&RS=CannotDeleteMeetingInProgress&MK={key}");
        (await host.AnswerAsync("window", $"MK={key}&do=end")).ShouldBe($"AT=HM&ST=SUCCESS&MK={key}");
        (await host.AnswerAsync("m.php", "AT=DM&MK=" + key)).ShouldBe($"AT=DM&ST=SUCCESS&MK={key}");
        (await host.AnswerAsync("m.php", "AT=DM&MK=" + key)).ShouldBe($"AT=DM&ST=FAIL&RS=InvalidMeetingKey&MK={key}");

        (await guest.AnswerAsync("p.php", "AT=LO")).ShouldBe("AT=LO&ST=SUCCESS");
        (await host.AnswerAsync("p.php", "AT=LO")).ShouldBe("AT=LO&ST=SUCCESS");
        (await host.AnswerAsync("m.php", "AT=LM")).ShouldBe("AT=LM&ST=FAIL&RS=AccessDenied");
    }

    [Fact]
    public async Task A_command_comes_by_GET_or_by_POST_and_one_that_the_page_lacks_is_refused_by_name()
    {
        using var caller = new Caller(started.App);
        (await caller.AnswerAsync("p.php", "AT=LO")).ShouldBe("AT=LO&ST=SUCCESS");
        Location(await caller.GetAsync("p.php", "AT=LO&BU=" + Uri.EscapeDataString(Back))).ShouldBe("AT=LO&ST=SUCCESS");
        (await caller.AnswerAsync("p.php", "AT=N%26O")).ShouldBe("AT=N%26O&ST=FAIL&RS=UnknownATCommand");
        (await caller.AnswerAsync("p.php", "WID=jo")).ShouldBe("ST=FAIL&RS=UnknownATCommand");
        (await caller.GetAsync("x.php", "AT=LO")).StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await caller.GetAsync("p.php", "AT=LO&BU=javascript:alert(1)")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task A_login_goes_to_MU_and_a_relative_BackURL_stands_below_the_home_page()
    {
        using var caller = new Caller(started.App);
        await caller.MarkupAsync("p.php", SignUp);
        (await caller.GetAsync("p.php", LogIn.Replace("MU=GoBack", "MU=acme/m.php?AT%3DLM"))).Headers.Location.ShouldBe(new Uri(started.App.Address, "acme/m.php?AT=LM"));
        (await caller.GetAsync("m.php", "AT=DM&MK=1&BU=acme/m.php?AT%3DLM")).Headers.Location.ShouldBe(new Uri(started.App.Address, "acme/m.php?AT=LM&AT=DM&ST=FAIL&RS=InvalidMeetingKey&MK=1"));
        string list = await (await caller.GetAsync("m.php", "AT=LM&AT=DM&ST=FAIL&RS=InvalidMeetingKey&MK=1")).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        list.ShouldContain("<h1>My meetings</h1>");
    }

    [Fact]
    public async Task Files_are_listed_in_Training_Center_by_a_form_that_the_browser_posts()
    {
        using var caller = new Caller(started.App);
        await caller.MarkupAsync("p.php", SignUp);
        await caller.AnswerAsync("p.php", LogIn);
        (await caller.AnswerAsync("o.php", "AT=LF")).ShouldBe("MU=OFF&AT=LF&ST=FAIL&RS=InvalidDataFormat");
        (await caller.AnswerAsync("o.php", "AT=ST&SP=TC")).ShouldBe("AT=ST&ST=SUCCESS&SP=TC");
        (await caller.AnswerAsync("o.php", "AT=LF&CD=/none")).ShouldBe("MU=OFF&AT=LF&ST=FAIL&RS=InvalidCD");
        string page = await caller.MarkupAsync("o.php", "AT=LF&BU=" + Uri.EscapeDataString(Back));
        page.ShouldContain($"<form method=\"post\" action=\"{Back}\"");
        page.ShouldContain("<input type=\"hidden\" name=\"DESC1\" value=\"Slides &amp; drafts\">");
    }

    [Fact]
    public async Task An_account_is_locked_after_too_many_wrong_passwords()
    {
        using RunningApp app = samples.StartSite("--StandIn:WrongPasswords=2");
        using var caller = new Caller(app);
        await caller.MarkupAsync("p.php", SignUp);
        for (int i = 0; i < 2; i++) (await caller.AnswerAsync("p.php", LogIn.Replace("secret1", "wrong"))).ShouldContain("BadWebExIDOrPassword");
        (await caller.AnswerAsync("p.php", LogIn)).ShouldBe("AT=LI&ST=FAIL&RS=AccountLocked&WID=jo");
    }

    [Fact]
    public async Task What_a_caller_sends_in_headers_is_never_an_error_of_the_site()
    {
        using RunningApp app = samples.StartSite("--AllowedHosts=*");
        using var caller = new Caller(app);
        (await caller.AnswerAsync("p.php", "AT=LO", ("Referer", "/abc"))).ShouldBe("AT=LO&ST=SUCCESS");
        (await caller.SendAsync("p.php", "AT=LO", ("Host", "a..b"))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await caller.SendAsync("p.php", "AT=LO", ("Content-Type", "text/plain"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await caller.SendAsync("window", "MK=1", ("Content-Type", "text/plain"))).StatusCode.ShouldBe(HttpStatusCode.UnsupportedMediaType);
        (await caller.SendAsync("window", new string('x', 1024 * 1024 + 1))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await caller.GetAsync("p.php", "AT=LO")).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Output.ShouldNotContain("unhandled");
    }

    [Fact]
    public async Task A_page_of_another_site_can_send_commands_but_not_act_in_the_window_of_a_meeting()
    {
        using var host = new Caller(started.App);
        await host.MarkupAsync("p.php", SignUp);
        await host.AnswerAsync("p.php", LogIn);
        string scheduled = await host.AnswerAsync("m.php", Schedule, ("Origin", "https://other.example"));
        string key = scheduled[(scheduled.LastIndexOf('=') + 1)..];
        (await host.AnswerAsync("m.php", "AT=HM&MK=" + key, ("Origin", "https://other.example"))).ShouldBe($"AT=HM&ST=SUCCESS&MK={key}");

        string own = started.App.Address.GetLeftPart(UriPartial.Authority);
        string end = $"MK={key}&do=end";
        foreach ((string, string)[] headers in new (string, string)[][]
        {
            [("Origin", "https://other.example")], [("Origin", "null")], [("Origin", own.Replace("http:", "https:"))], [("Origin", "http://127.0.0.1:1")], [("Origin", "https://other.example"), ("Referer", own)],
            [("Referer", "https://other.example/page")], [("Referer", "/abc")],
        })
        {
            (await host.SendAsync("window", end, headers)).StatusCode.ShouldBe(HttpStatusCode.Forbidden, string.Join(", ", headers));
        }

        (await host.SendAsync("window", $"MK={key}&do=lock", ("Referer", own + "/acme/m.php"))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await host.AnswerAsync("window", end, ("Origin", own))).ShouldBe($"AT=HM&ST=SUCCESS&MK={key}");
    }

    [Theory]
    [InlineData("evil.example", HttpStatusCode.BadRequest)]
    [InlineData("127.0.0.1.evil.example", HttpStatusCode.BadRequest)]
    [InlineData("localhost:80", HttpStatusCode.OK)]
    [InlineData("[::1]", HttpStatusCode.OK)]
    public async Task Hosts_are_those_of_the_machine(string name, HttpStatusCode status)
    {
        using var caller = new Caller(started.App);
        (await caller.SendAsync("p.php", "AT=LO", ("Host", name))).StatusCode.ShouldBe(status);
    }

    [Theory]
    [InlineData("https://x.example/ü", "https://x.example/%C3%BC")]
    [InlineData("https://ü.example/", "https://xn--tda.example/")]
    public async Task An_address_that_is_not_ASCII_is_encoded_for_the_header(string address, string location)
    {
        using var caller = new Caller(started.App);
        await caller.MarkupAsync("p.php", SignUp);
        HttpResponseMessage loggedIn = await caller.SendAsync("p.php", LogIn.Replace("MU=GoBack", "MU=" + Uri.EscapeDataString(address)));
        loggedIn.Headers.GetValues("Location").ShouldBe([location]);
        loggedIn.Headers.Contains("Set-Cookie").ShouldBeTrue();
        (await caller.SendAsync("p.php", "AT=LO&BU=" + Uri.EscapeDataString(address))).Headers.GetValues("Location").ShouldBe([location + "?AT=LO&ST=SUCCESS"]);
        (await caller.SendAsync("p.php", "AT=LO&BU=http://a..b/")).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    /// <inheritdoc/>
    public void Dispose() => started.App.ShowOutput();

    private static string Location(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        string location = response.Headers.Location!.OriginalString;
        location.ShouldStartWith(Back + "&");
        return location[(Back.Length + 1)..];
    }

    private sealed class Caller(RunningApp app) : IDisposable
    {
        private readonly HttpClient _client = new(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = BuiltSamples.SiteOf(app) };

        public async Task<HttpResponseMessage> SendAsync(string page, string form, params (string Name, string Value)[] headers)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, page) { Content = new StringContent(form, Encoding.UTF8, "application/x-www-form-urlencoded") };
            foreach ((string name, string value) in headers)
            {
                if (name == "Content-Type") request.Content.Headers.ContentType = new MediaTypeHeaderValue(value);
                else request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
            }

            return await _client.SendAsync(request, TestContext.Current.CancellationToken);
        }

        public Task<HttpResponseMessage> GetAsync(string page, string query) => _client.GetAsync(page + "?" + query, TestContext.Current.CancellationToken);

        // What was added to the BackURL.
        public async Task<string> AnswerAsync(string page, string form, params (string Name, string Value)[] headers) =>
            Location(await SendAsync(page, form + "&BU=" + Uri.EscapeDataString(Back), headers));

        public async Task<string> MarkupAsync(string page, string form) => await (await SendAsync(page, form)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        public void Dispose() => _client.Dispose();
    }
}
