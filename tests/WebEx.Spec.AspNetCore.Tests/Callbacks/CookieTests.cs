using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>The cookie that binds a trip to a browser.</summary>
public sealed class CookieTests
{
    [Theory]
    [InlineData("https://app.example", "__Host-", "; max-age=86400; path=/; secure; samesite=none; httponly")]
    [InlineData("http://localhost:5000", ".", "; max-age=86400; path=/; samesite=lax; httponly")]
    public async Task It_is_out_of_reach_of_scripts_and_comes_with_an_answer_from_another_site(string address, string prefix, string expected)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser(address);

        HttpResponseMessage response = await browser.GoAsync("/begin/back");
        string cookie = response.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem();
        string backUrl = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        cookie[cookie.IndexOf(';', StringComparison.Ordinal)..].ShouldBe(expected);
        cookie.ShouldMatch($"^{prefix.Replace(".", "\\.")}WebEx\\.Trip\\.[0-9A-F]{{32}}=[0-9A-F]{{32}};");
        backUrl.ShouldStartWith(address + "/back?WebExState=");
        foreach (string part in cookie.Split('=', ';')[..2])
            backUrl.ShouldNotContain(part.Split('.')[^1]);
    }

    [Fact]
    public async Task It_is_another_one_for_each_trip()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        for (int i = 0; i < 10; i++)
            _ = await browser.TextAsync("/begin/back");

        CookieCollection cookies = browser.Cookies.GetAllCookies();
        cookies.Select(cookie => cookie.Name).Distinct().Count().ShouldBe(10);
        cookies.Select(cookie => cookie.Value).Distinct().Count().ShouldBe(10);
    }

    [Fact]
    public async Task Trips_that_nobody_came_back_from_do_not_pile_up()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapGet("/many", (HttpContext context) => string.Join(' ', Enumerable.Range(0, 25).Select(i => context.CreateWebExBackUrl("/back", $"{i}"))))
        );
        using Browser browser = app.OpenBrowser();
        browser.Cookies.Add(new Cookie("Session", "1", "/", "app.example"));
        string abandoned = await browser.TextAsync("/begin/back");
        for (int i = 0; i < 30; i++)
        {
            app.Time.Advance(TimeSpan.FromSeconds(1));
            app.State = $"{i}";
            string last = await browser.TextAsync("/begin/back");
            if (i == 10)
                abandoned = last;
        }

        // The first and 30 more.
        browser.Cookies.Count.ShouldBe(21);
        GivenUp(app).ShouldBe(11);
        (await browser.ComeBackAsync(ScheduleMeeting.Command, abandoned, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Time.Advance(TimeSpan.FromSeconds(1));
        string[] many = (await browser.TextAsync("/many")).Split(' ');
        browser.Cookies.Count.ShouldBe(21);

        // 19 were left, and 25 came.
        GivenUp(app).ShouldBe(11 + 24);
        foreach (string backUrl in many[5..])
            (await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.ComeBackAsync(ScheduleMeeting.Command, many[0], FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        browser.Cookies.GetAllCookies().ShouldHaveSingleItem().Name.ShouldBe("Session");
        app.Received.Select(received => received.State).ShouldBe(["10", .. Enumerable.Range(5, 20).Select(i => $"{i}")]);
    }

    [Fact]
    public async Task As_many_as_a_browser_may_have_are_no_reason_to_warn()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        for (int i = 0; i < 20; i++)
            _ = await browser.TextAsync("/begin/back");

        browser.Cookies.Count.ShouldBe(20);
        app.Log.ShouldBeEmpty();
    }

    private static int GivenUp(TestApplication app)
    {
        FakeLogRecord[] records = [.. app.Log.Where(record => record.Id.Id == 5)];
        records.ShouldAllBe(record =>
            record.Level == LogLevel.Warning
            && record.Id.Name == "TripGivenUp"
            && record.Message == "A browser was given more than 20 BackURLs at once: the oldest was given up, and an answer to it will be refused."
        );
        return records.Length;
    }
}
