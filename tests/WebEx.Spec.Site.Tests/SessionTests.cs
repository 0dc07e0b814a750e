using WebEx.Client;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Site.Tests;

public class SessionTests
{
    private const string List = "AT=DM&MK=400000001";

    [Fact]
    public async Task A_session_lasts_30_minutes_after_the_last_command()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        using var client = new RawClient(site);
        _ = await client.LogInAsync("ann");
        foreach (double minutes in new[] { 0.5, 30, 30, 0.9, 30 })
        {
            site.Clock.Advance(TimeSpan.FromMinutes(minutes));
            (await client.CommandAsync("m.php", List))["RS"].ShouldBe("InvalidMeetingKey");
        }

        site.Clock.Advance(TimeSpan.FromMinutes(30) + TimeSpan.FromSeconds(1));
        (await client.CommandAsync("m.php", List))["RS"].ShouldBe("AccessDenied");
        site.Clock.Set(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        (await client.CommandAsync("m.php", List))["RS"].ShouldBe("AccessDenied");
    }

    [Fact]
    public async Task A_login_makes_a_new_session_and_a_logout_ends_it()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string first = client.Cookies.GetCookieHeader(site.BaseAddress);
        (await client.LogInAsync())["RS"].ShouldBe("AlreadyLogon");
        (await client.LogInAsync("ann"))["ST"].ShouldBe("SUCCESS");
        string second = client.Cookies.GetCookieHeader(site.BaseAddress);
        second.ShouldNotBe(first);
        (await client.CommandAsync("p.php", "AT=LO"))["ST"].ShouldBe("SUCCESS");
        client.Cookies.GetCookieHeader(site.BaseAddress).ShouldBeEmpty();

        // Neither cookie is worth anything now.
        foreach (string cookie in new[] { first, second })
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"m.php?{List}&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative))
            {
                Headers = { { "Cookie", cookie } },
            };
            using HttpResponseMessage response = await client.SendAsync(request);
            RawClient.Parameters(response)["RS"].ShouldBe("AccessDenied");
        }
    }

    [Theory]
    [InlineData("https://x.example/\u00FC", "https://x.example/%C3%BC")]
    [InlineData("https://\u00FC.example/", "https://xn--tda.example/")]
    [InlineData("m.php?AT=LM", "m.php?AT=LM")]
    public async Task A_login_goes_to_MU_in_letters_that_a_header_can_hold(string address, string location)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using HttpResponseMessage response = await client.PostAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=" + Uri.EscapeDataString(address));
        response.Headers.GetValues("Location").ShouldBe([new Uri(site.BaseAddress, location).AbsoluteUri]);
        response.Headers.Contains("Set-Cookie").ShouldBeTrue();
    }

    // A BackURL of m.php?AT=LM comes with what the command before it answered (guide line 2909).
    [Fact]
    public async Task A_command_is_carried_out_although_the_reply_of_another_one_is_behind_it()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        using HttpResponseMessage refused = await client.GetAsync("m.php?AT=DM&MK=1&BU=" + Uri.EscapeDataString("m.php?AT=LM"));
        refused.Headers.Location.ShouldBe(new Uri(site.BaseAddress, "m.php?AT=LM&AT=DM&ST=FAIL&RS=InvalidMeetingKey&MK=1"));
        using HttpResponseMessage list = await client.GetAsync("m.php?AT=LM&AT=DM&ST=FAIL&RS=InvalidMeetingKey&MK=1");
        (await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<h1>My meetings</h1>");
    }

    [Fact]
    public async Task A_session_of_a_client_goes_on_at_another_client()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        WebExSession there = new WebExClient(site.Site, site.CreateTransport()).CreateSession();
        _ = await there.SendAsync(new LogIn { WebExId = "ann", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);
        byte[] stored = there.Export().ToBytes();

        using var transport = new HttpTransport();
        WebExSession here = new WebExClient(site.Site, transport).RestoreSession(WebExSessionState.FromBytes(stored));
        var meeting = new ScheduleMeeting { MeetingName = "Design review", Start = new WebExDateTime(2030, 12, 1, 9, 30) };
        (await here.SendAsync(meeting, cancellationToken: TestContext.Current.CancellationToken)).Outcome.ShouldBe(ReplyOutcome.Success);
        (await here.SendAsync(new LogOut(), cancellationToken: TestContext.Current.CancellationToken)).Outcome.ShouldBe(ReplyOutcome.Success);

        // It was one session to the site.
        (await there.SendAsync(meeting, cancellationToken: TestContext.Current.CancellationToken)).ErrorCode.ShouldBe(WebExErrorCode.AccessDenied);
    }

    [Fact]
    public async Task Wrong_passwords_lock_an_account_until_the_time_is_over()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze();
        await site.ConfigureAsync(settings => settings with { MaxFailedLogins = 2, UnlockMinutes = 15 });
        using var client = new RawClient(site);
        (await client.LogInAsync(password: "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        _ = await client.CommandAsync("p.php", "AT=LO");
        (await client.LogInAsync(password: "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.LogInAsync(password: "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.LogInAsync())["RS"].ShouldBe("AccountLocked");
        site.Clock.Advance(TimeSpan.FromMinutes(15));
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_clock_stands_still_advances_and_runs_again()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        DateTimeOffset start = new(2030, 1, 1, 0, 0, 0, TimeSpan.Zero);
        site.Clock.Freeze(start);
        site.Clock.GetUtcNow().ShouldBe(start);
        site.Clock.Advance(TimeSpan.FromDays(1));
        site.Clock.GetUtcNow().ShouldBe(start.AddDays(1));
        site.Clock.Run();
        site.Clock.GetUtcNow().ShouldBeInRange(start.AddDays(1), start.AddDays(1).AddHours(1));
        site.Clock.IsFrozen.ShouldBeFalse();
        _ = Should.Throw<ArgumentOutOfRangeException>(() => site.Clock.Advance(TimeSpan.FromSeconds(-1)));
        site.Other("b").Clock.GetUtcNow().ShouldBeLessThan(start.AddYears(-1).AddYears(10));
        site.Other("b").Clock.IsFrozen.ShouldBeFalse();
    }
}
