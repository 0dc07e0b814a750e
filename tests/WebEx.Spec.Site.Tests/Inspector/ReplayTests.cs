using System.Net;
using WebEx.Site.Tests;

namespace WebEx.Site.Inspector.Tests;

/// <summary>Requests that are sent again from the inspector, and other buttons that change a site.</summary>
public sealed class ReplayTests
{
    private const string Schedule = "AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30";

    [Fact]
    public async Task A_request_is_sent_again_in_the_session_of_who_sent_it()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", Schedule))["ST"].ShouldBe("SUCCESS");
        using var browser = new InspectorBrowser(site);

        (await browser.PressAsync("2/replay")).ShouldBe("/_inspector/acme/3");

        site.Requests.Count.ShouldBe(3);
        string second = await browser.PageAsync("3");
        second.ShouldContain("""<p id="outcome">Success.</p>""");
        second.ShouldContain("""<a href="/_inspector/acme/2">2</a> is the first one""");
        second.ShouldContain("from jo");
    }

    [Fact]
    public async Task A_request_whose_session_has_ended_is_sent_again_without_a_login()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", Schedule))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("p.php", "AT=LO"))["ST"].ShouldBe("SUCCESS");
        using var browser = new InspectorBrowser(site);

        (await browser.PressAsync("2/replay")).ShouldBe("/_inspector/acme/4");

        string page = await browser.PageAsync("4");
        page.ShouldContain("""<code id="error">AccessDenied</code>""");
        page.ShouldContain("without a login");
    }

    [Fact]
    public async Task A_secret_of_the_first_request_is_sent_again_and_not_shown()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        using var browser = new InspectorBrowser(site);

        _ = await browser.PressAsync("1/replay");

        string page = await browser.PageAsync("2");
        page.ShouldContain("""<p id="outcome">Success.</p>""");
        page.ShouldNotContain("Pass-1234");
    }

    [Fact]
    public async Task A_replay_leaves_the_cookie_of_a_recorded_session_as_it_is()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(
            new() { Dialect = SiteDialect.Guide with { SetsRecordedCookies = true } },
            TestContext.Current.CancellationToken
        );
        using var client = new RawClient(site);
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("m.php", Schedule))["ST"].ShouldBe("SUCCESS");
        using var browser = new InspectorBrowser(site);

        _ = await browser.PressAsync("2/replay");

        (await browser.PageAsync("3")).ShouldContain("from jo");
        (await client.CommandAsync("m.php", Schedule))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task What_cannot_be_sent_again_says_why()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using (await client.GetAsync("other.php?PW=1")) { }
        using var browser = new InspectorBrowser(site);

        (await browser.PageAsync("1")).ShouldContain("It cannot be sent again");
        (await browser.RefusedAsync("1/replay")).ShouldBe(HttpStatusCode.Conflict);
        (await browser.RefusedAsync("2/replay")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_fault_is_set_by_a_form()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        using var browser = new InspectorBrowser(site);

        _ = await browser.PressAsync("fault", Form(("command", "m.php/SM"), ("fault", "error=MeetingScheduleFail")));
        (await browser.RefusedAsync("fault", Form(("command", "m.php/SM"), ("fault", "error=NoSuchError")))).ShouldBe(HttpStatusCode.BadRequest);

        (await client.CommandAsync("m.php", Schedule))["RS"].ShouldBe("MeetingScheduleFail");
    }

    [Fact]
    public async Task A_site_begins_anew_with_the_seed_of_a_form()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using var browser = new InspectorBrowser(site);

        _ = await browser.PressAsync("seed", Form(("seed", "empty")));
        (await client.LogInAsync())["ST"].ShouldBe("FAIL");
        _ = await browser.PressAsync("seed", Form(("seed", "demo")));
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        _ = await browser.PressAsync("seed", Upload("""{ "accounts": [{ "webExId": "max", "password": "Other-1234" }] }"""));
        (await client.LogInAsync("max", "Other-1234"))["ST"].ShouldBe("SUCCESS");
        (await browser.RefusedAsync("seed", Upload("""{ "accounts": [{ "webExId": "" , "password": "x" }] }"""))).ShouldBe(HttpStatusCode.BadRequest);
        (await browser.RefusedAsync("seed", Upload("nonsense"))).ShouldBe(HttpStatusCode.BadRequest);
        (await browser.RefusedAsync("seed", Form(("seed", "file")))).ShouldBe(HttpStatusCode.BadRequest);
        (await browser.RefusedAsync("seed", Form(("seed", "other")))).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static FormUrlEncodedContent Form(params (string, string)[] fields) => new(fields.Select(field => KeyValuePair.Create(field.Item1, field.Item2)));

    private static MultipartFormDataContent Upload(string seed) =>
        new() { { new StringContent("file"), "seed" }, { new StringContent(seed), "file", "seed.json" } };
}
