using System.Net;
using System.Text.Json;
using WebEx.Site.Inspector.Tests;

namespace WebEx.Site.Tests.Tool;

/// <summary><c>webex-site --record</c>, in front of another site that answers.</summary>
public sealed class RecordingTests
{
    private const string Schedule = "AT=SM&MN=Design%20review&PW=Meet-4711&YE=2040&MO=12&DA=1&HO=9&MI=30&TZ=4&DU=45";

    [Fact]
    public async Task What_a_site_answers_comes_back_and_becomes_a_seed_without_secrets()
    {
        string file = Path.Combine(Path.GetTempPath(), $"recorded-{Guid.NewGuid():N}.json");
        try
        {
            await using WebExTestSite upstream = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
            using ToolRun tool = new("--record", upstream.BaseAddress.AbsoluteUri, "--record-to", file, "--url", "http://127.0.0.1:0");
            string text = await tool.ReadToAsync("curl");
            text.ShouldContain($"goes to {upstream.BaseAddress}");
            Uri site = ToolRun.SiteOf(text);
            using RawClient client = new(site);
            (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
            string key = (await client.CommandAsync("m.php", Schedule))["MK"];
            (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
            string other = (await client.CommandAsync("m.php", Schedule.Replace("Design%20review", "Gone", StringComparison.Ordinal)))["MK"];
            (await client.CommandAsync("m.php", "AT=DM&MK=" + other))["ST"].ShouldBe("SUCCESS");
            (await client.LogInAsync("ann", "wrong-4711"))["ST"].ShouldBe("FAIL");
            upstream.Requests.Count.ShouldBe(6);

            using InspectorBrowser browser = new(site);
            string exchange = await browser.PageAsync("2");
            exchange.ShouldContain("from jo");
            exchange.ShouldContain($"meetings <code>{key}</code>, added");
            exchange.ShouldContain("It cannot be sent again from here");
            (await browser.PageAsync("3")).ShouldContain("""<code id="error">InvalidMeetingKey</code>""");
            foreach (string page in new[] { "", "1", "2", "6", "har", "json" })
            {
                string shown = await browser.PageAsync(page);
                shown.ShouldNotContain("4711");
                shown.ShouldNotContain("Pass-1234");
            }

            (await tool.StopAsync()).ShouldBe(0);
            string seed = await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken);
            seed.ShouldNotContain("4711");
            using JsonDocument document = JsonDocument.Parse(seed);
            JsonElement meeting = document.RootElement.GetProperty("meetings").EnumerateArray().ShouldHaveSingleItem();
            meeting.GetProperty("meetingKey").GetString().ShouldBe(key);
            meeting.GetProperty("name").GetString().ShouldBe("Design review");
            meeting.GetProperty("durationMinutes").GetInt32().ShouldBe(45);
            document.RootElement.GetProperty("accounts").EnumerateArray().Select(account => account.GetProperty("webExId").GetString()).ShouldBe(["jo"]);

            // The seed makes a site that knows the meeting.
            using ToolRun again = new("--seed", file, "--url", "http://127.0.0.1:0");
            using RawClient second = new(ToolRun.SiteOf(await again.ReadToAsync("curl")));
            (await second.LogInAsync())["ST"].ShouldBe("SUCCESS");
            (await second.CommandAsync("m.php", "AT=DM&MK=" + key))["ST"].ShouldBe("SUCCESS");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task The_site_gets_its_own_cookies_alone_and_its_pages_have_no_say_here()
    {
        List<string> received = [];
        using HttpListener upstream = Listen(out int port);
        Task answering = Task.Run(
            async () =>
            {
                for (int i = 0; i < 3; i++)
                {
                    HttpListenerContext context = await upstream.GetContextAsync();
                    received.Add(context.Request.Headers["Cookie"] ?? "");
                    context.Response.AppendHeader("Set-Cookie", "SID=12345678901; Path =/; domain =example.com; SameSite =None; HttpOnly");
                    context.Response.StatusCode = i == 1 ? 302 : 200;
                    if (i == 1)
                        context.Response.AppendHeader("Location", "/_inspector/acme/har");
                    context.Response.Close("<script>fetch('/_admin/sites')</script>"u8.ToArray(), willBlock: false);
                }
            },
            TestContext.Current.CancellationToken
        );
        using ToolRun tool = new("--record", $"http://127.0.0.1:{port}/acme/", "--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                UseCookies = false,
            }
        );

        using HttpResponseMessage page = await SendAsync("webex-admin=secret; other=secret; recorded.SID=1");
        page.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("sandbox ");
        page.Headers.GetValues("Content-Security-Policy").Single().ShouldNotContain("allow-same-origin");
        page.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldBe("recorded.SID=12345678901; HttpOnly; Path=/acme/");
        using HttpResponseMessage moved = await SendAsync("recorded.SID=12345678901");
        moved.Headers.Location.ShouldBe(new Uri($"http://127.0.0.1:{port}/_inspector/acme/har"));
        using HttpResponseMessage none = await SendAsync("SID=12345678901");
        await answering;

        received.ShouldBe(["SID=1", "SID=12345678901", ""]);

        async Task<HttpResponseMessage> SendAsync(string cookies)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(site, "m.php?AT=LM"));
            request.Headers.Add("Cookie", cookies);
            return await http.SendAsync(request, TestContext.Current.CancellationToken);
        }
    }

    [Fact]
    public async Task What_no_seed_can_have_is_left_out_of_the_one_that_is_written()
    {
        string file = Path.Combine(Path.GetTempPath(), $"recorded-{Guid.NewGuid():N}.json");
        string[] forms =
        [
            "AT=LI&WID=&PW=x&MU=GoBack&BU=done",
            "AT=LI&WID=jo&PW=x&MU=GoBack&BU=done",
            "AT=SM&MN=Far&YE=9999&MO=12&DA=31&HO=23&MI=59&BU=done",
            "AT=SM&MN=Near&YE=2040&MO=12&DA=1&HO=9&MI=30&BU=done",
        ];
        using HttpListener upstream = Listen(out int port);
        Task answering = Task.Run(
            async () =>
            {
                for (int i = 0; i < forms.Length; i++)
                {
                    HttpListenerContext context = await upstream.GetContextAsync();
                    context.Response.StatusCode = 302;
                    context.Response.AppendHeader("Set-Cookie", "SID=12345678901");
                    context.Response.AppendHeader("Location", $"http://127.0.0.1:1/done?AT={forms[i][3..5]}&ST=SUCCESS&MK=10000000{i}");
                    context.Response.Close();
                }
            },
            TestContext.Current.CancellationToken
        );
        try
        {
            using ToolRun tool = new("--record", $"http://127.0.0.1:{port}/acme/", "--record-to", file, "--url", "http://127.0.0.1:0");
            using RawClient client = new(ToolRun.SiteOf(await tool.ReadToAsync("curl")));
            foreach (string form in forms)
                using (await client.PostAsync(form.StartsWith("AT=LI", StringComparison.Ordinal) ? "p.php" : "m.php", form)) { }
            await answering;
            (await tool.StopAsync()).ShouldBe(0);

            using JsonDocument seed = JsonDocument.Parse(await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
            seed.RootElement.GetProperty("accounts").EnumerateArray().ShouldHaveSingleItem().GetProperty("webExId").GetString().ShouldBe("jo");
            seed.RootElement.GetProperty("meetings").EnumerateArray().ShouldHaveSingleItem().GetProperty("name").GetString().ShouldBe("Near");
            using ToolRun again = new("--seed", file, "--url", "http://127.0.0.1:0");
            _ = await again.ReadToAsync("curl");
        }
        finally
        {
            File.Delete(file);
        }
    }

    [Fact]
    public async Task A_recorder_that_records_itself_says_so_and_ends()
    {
        int port = FreePort.Find();
        using ToolRun tool = new("--record", $"http://127.0.0.1:{port}/acme/", "--url", $"http://127.0.0.1:{port}");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
        using HttpResponseMessage response = await http.GetAsync(new Uri(site, "m.php?AT=LM"), TestContext.Current.CancellationToken);
        ((int)response.StatusCode).ShouldBe(508);
    }

    [Fact]
    public async Task Nothing_goes_to_another_host_and_no_redirect_is_followed()
    {
        await using WebExTestSite upstream = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ToolRun tool = new("--record", upstream.BaseAddress.AbsoluteUri, "--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

        foreach (string path in new[] { "/acme//evil.example/m.php?AT=LM", "/acme/http:%2F%2Fevil.example/m.php?AT=LM", "/acme/..%2Fother/m.php?AT=LM" })
        {
            using HttpResponseMessage response = await http.GetAsync(new Uri(site, path), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBeOneOf([HttpStatusCode.BadRequest, HttpStatusCode.NotFound], path);
        }

        upstream.Other("other").Requests.Count.ShouldBe(0);
        // The BackURL is for the browser: this program sends nothing there, and the response comes as it is.
        using FormUrlEncodedContent form = new([new("AT", "LM"), new("BU", "http://127.0.0.1:1/back?order=7")]);
        using HttpResponseMessage redirect = await http.PostAsync(new Uri(site, "m.php"), form, TestContext.Current.CancellationToken);
        redirect.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        redirect.Headers.Location!.AbsoluteUri.ShouldStartWith("http://127.0.0.1:1/back?order=7");
        // Other sites of this program are as they always are.
        using HttpResponseMessage own = await http.GetAsync(new Uri(site, "/mine/"), TestContext.Current.CancellationToken);
        own.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("multipart/form-data; boundary=7d1", "--7d1\r\nContent-Disposition: form-data; name=\"F\"; filename=\"a\"\r\n\r\n\u00e9=&\r\n--7d1--\r\n")]
    [InlineData("application/x-www-form-urlencoded; charset=iso-8859-1", "AT=LI&WID=J\u00fcrgen&PW=Geheim-4711")]
    [InlineData("text/plain", "")]
    public async Task What_is_no_form_in_UTF_8_goes_there_as_it_came_and_is_not_recorded(string mediaType, string body)
    {
        using HttpListener upstream = Listen(out int port);
        Task<(string? MediaType, byte[] Body)> receiving = Task.Run(
            async () =>
            {
                HttpListenerContext context = await upstream.GetContextAsync();
                using MemoryStream bytes = new();
                await context.Request.InputStream.CopyToAsync(bytes);
                context.Response.Close();
                return (context.Request.ContentType, bytes.ToArray());
            },
            TestContext.Current.CancellationToken
        );
        using ToolRun tool = new("--record", $"http://127.0.0.1:{port}/acme/", "--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(new SocketsHttpHandler { UseProxy = false });
        byte[] sent = System.Text.Encoding.Latin1.GetBytes(body);
        using ByteArrayContent content = new(sent);
        content.Headers.TryAddWithoutValidation("Content-Type", mediaType).ShouldBeTrue();

        using HttpResponseMessage response = await http.PostAsync(new Uri(site, "p.php"), content, TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        (string? receivedType, byte[] received) = await receiving;
        receivedType.ShouldBe(mediaType);
        received.ShouldBe(sent);
        // A site is there once something is known of it.
        using HttpResponseMessage known = await http.GetAsync(new Uri(site, "/_inspector/acme/json"), TestContext.Current.CancellationToken);
        known.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    // A web page can give its own name the address of the loopback, and would read here what the site shows to this machine.
    [Fact]
    public async Task A_name_that_is_not_of_this_machine_leads_nowhere()
    {
        await using WebExTestSite upstream = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using ToolRun tool = new("--record", upstream.BaseAddress.AbsoluteUri, "--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false });

        (await StatusOfAsync("evil.example")).ShouldBe(HttpStatusCode.Forbidden);
        (await StatusOfAsync("127.0.0.1.evil.example:" + site.Port)).ShouldBe(HttpStatusCode.Forbidden);
        upstream.Requests.Count.ShouldBe(0);
        (await StatusOfAsync("localhost:" + site.Port)).ShouldNotBe(HttpStatusCode.Forbidden);
        upstream.Requests.Count.ShouldBe(1);

        async Task<HttpStatusCode> StatusOfAsync(string host)
        {
            using HttpRequestMessage request = new(HttpMethod.Get, new Uri(site, "m.php?AT=LM&BU=done"));
            request.Headers.Host = host;
            using HttpResponseMessage response = await http.SendAsync(request, TestContext.Current.CancellationToken);
            return response.StatusCode;
        }
    }

    [Fact]
    public async Task A_site_that_does_not_answer_is_told()
    {
        using ToolRun tool = new("--record", "http://127.0.0.1:1/acme/", "--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using RawClient client = new(site);

        using HttpResponseMessage response = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Geheim-4711");

        response.StatusCode.ShouldBe(HttpStatusCode.BadGateway);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("sent no response");
        (await tool.StopAsync()).ShouldBe(0);
    }

    // A site to record that answers as the test wants.
    private static HttpListener Listen(out int port)
    {
        port = FreePort.Find();
        HttpListener listener = new();
        listener.Prefixes.Add($"http://127.0.0.1:{port}/acme/");
        listener.Start();
        return listener;
    }
}
