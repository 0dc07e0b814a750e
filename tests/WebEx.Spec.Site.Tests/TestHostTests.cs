using WebEx.Client;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Site.Tests;

public class TestHostTests
{
    private static readonly ScheduleMeeting Review = new() { MeetingName = "R&D <review>", Start = new WebExDateTime(2040, 12, 1, 9, 30) };

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_client_logs_in_schedules_and_deletes(bool hasSocket)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var http = new HttpTransport();
        WebExSession session = new WebExClient(site.Site, hasSocket ? http : site.CreateTransport()).CreateSession();

        LogInReply login = await session.SendAsync(
            new LogIn { WebExId = "JO", Password = "Pass-1234" },
            cancellationToken: TestContext.Current.CancellationToken
        );
        session.IsLoggedIn.ShouldBeTrue(login.ToString());
        ScheduleMeetingReply scheduled = await session.SendAsync(Review, cancellationToken: TestContext.Current.CancellationToken);
        scheduled.IsSuccess.ShouldBeTrue(scheduled.ToString());
        scheduled.MeetingKey!.Length.ShouldBe(9);
        DeleteMeetingReply deleted = await session.SendAsync(
            new DeleteMeeting { MeetingKey = scheduled.MeetingKey },
            cancellationToken: TestContext.Current.CancellationToken
        );
        deleted.IsSuccess.ShouldBeTrue(deleted.ToString());
        DeleteMeetingReply again = await session.SendAsync(
            new DeleteMeeting { MeetingKey = scheduled.MeetingKey },
            cancellationToken: TestContext.Current.CancellationToken
        );
        again.Error?.Code.ShouldBe(DeleteMeetingError.InvalidMeetingKey);

        site.ShouldHaveReceived<ScheduleMeeting>(meeting => meeting.MeetingName == "R&D <review>").Start.ShouldBe(Review.Start);
        site.Requests.Of<DeleteMeeting>().Count.ShouldBe(2);
        site.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task An_assertion_says_what_came_instead_and_no_secret()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        Should
            .Throw<SiteAssertionException>(() => site.ShouldHaveReceived<ScheduleMeeting>())
            .Message.ShouldBe("The site should have received ScheduleMeeting (m.php?AT=SM). It received nothing.");

        using var client = new RawClient(site);
        _ = await client.LogInAsync(password: "WrongSecret");
        Should
            .Throw<SiteAssertionException>(() => site.ShouldHaveReceived<ScheduleMeeting>())
            .Message.ShouldBe("The site should have received ScheduleMeeting (m.php?AT=SM). It received 1. POST p.php?AT=LI: BadWebExIDOrPassword.");
        string message = Should.Throw<SiteAssertionException>(() => site.ShouldHaveReceived<LogIn>(login => login.WebExId == "ann")).Message;
        message.ShouldStartWith("The site should have received LogIn (p.php?AT=LI) that fits. Received of it: LogIn { WID = jo, PW = ***");
        message.ShouldNotContain("WrongSecret");
    }

    [Fact]
    public async Task Waiting_ends_when_a_request_comes_and_with_the_time()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        Task<LogIn> waiting = site.Requests.WaitAsync<LogIn>(login => login.WebExId == "ann", cancellationToken: TestContext.Current.CancellationToken);
        _ = await client.LogInAsync();
        waiting.IsCompleted.ShouldBeFalse();
        _ = await client.LogInAsync("ann");
        (await waiting).WebExId.ShouldBe("ann");
        _ = await Should.ThrowAsync<SiteAssertionException>(
            site.Requests.WaitAsync<LogOut>(timeout: TimeSpan.FromMilliseconds(1), cancellationToken: TestContext.Current.CancellationToken)
        );
    }

    [Fact]
    public async Task Sites_of_one_server_see_nothing_of_each_other()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async number =>
                {
                    WebExTestSite own = site.Other($"site-{number}");
                    using var client = new RawClient(own);
                    for (int i = 0; i <= number; i++)
                    {
                        (await client.CommandAsync("p.php", $"AT=SU&WID=user{i}&FN=A&LN=B&EM=user{i}@example.com&PW=Pass-1234&PID=webex-site"))["ST"]
                            .ShouldBe("SUCCESS");
                        (await client.LogInAsync($"user{i}"))["ST"].ShouldBe("SUCCESS");
                    }

                    (await client.LogInAsync($"user{number + 1}"))["RS"].ShouldBe("BadWebExIDOrPassword");
                    own.Requests.Count.ShouldBe((2 * (number + 1)) + 1);
                })
        );
        site.Requests.Count.ShouldBe(0);

        // The cookie of one site is none of another.
        using var jo = new RawClient(site);
        _ = await jo.LogInAsync();
        jo.Cookies.GetCookies(site.BaseAddress).ShouldNotBeEmpty();
        jo.Cookies.GetCookies(site.Other("b").BaseAddress).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_site_is_seeded_configured_and_reset()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(
            new() { Seed = SiteSeed.Empty },
            cancellationToken: TestContext.Current.CancellationToken
        );
        using var client = new RawClient(site);
        (await client.LogInAsync())["RS"].ShouldBe("BadWebExIDOrPassword");
        await site.SeedAsync(new() { Accounts = [new() { WebExId = "jo", Password = "Pass-1234" }] });
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        await site.ConfigureAsync(settings => settings with { AllowsAutoLogin = false });
        (await client.LogInAsync())["RS"].ShouldBe("AutoLoginDisabled");

        ArgumentException twice = await Should.ThrowAsync<ArgumentException>(
            site.SeedAsync(new() { Accounts = [new() { WebExId = "ann", Password = "1" }, new() { WebExId = "JO", Password = "1" }] })
        );
        twice.Message.ShouldStartWith("accounts[1]: There already is an account JO.");
        await site.ResetAsync(SiteSeed.Demo);
        site.Requests.ShouldBeEmpty();
        (await client.LogInAsync("ann"))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task The_same_number_gives_the_same_identifiers()
    {
        async Task<(string, string)> Run()
        {
            await using WebExTestSite site = await WebExTestSite.StartAsync(new() { IdSeed = 7 }, cancellationToken: TestContext.Current.CancellationToken);
            using var client = new RawClient(site);
            _ = await client.LogInAsync();
            return ((await client.CommandAsync("m.php", "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30"))["MK"], client.Cookies.GetCookieHeader(site.BaseAddress));
        }

        (string, string) first = await Run();
        (await Run()).ShouldBe(first);
    }
}
