using WebEx.Client;
using WebEx.Labs;
using WebEx.Partner;

namespace WebEx.Site.Tests.Labs;

public class LabTests
{
    private const string Page = "h.php";

    // Monday, 7 January 2030, 12:00 in the site's time zone, San Jose.
    private static readonly DateTimeOffset Now = new(2030, 1, 7, 20, 0, 0, TimeSpan.Zero);

    private static async Task<WebExTestSite> StartAsync()
    {
        WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = SiteSeed.Empty }, TestContext.Current.CancellationToken);
        site.Clock.Freeze(Now);
        await site.SeedAsync(
            SiteSeed.Demo with
            {
                Labs =
                [
                    new()
                    {
                        Name = "Networks",
                        Description = "R&D <lab>",
                        NumberOfComputers = 4,
                        Reservations =
                        [
                            new()
                            {
                                Host = "jo",
                                Session = "Routing",
                                NumberOfComputers = 2,
                                StartsIn = TimeSpan.FromHours(1),
                                DurationMinutes = 60,
                            },
                            new()
                            {
                                Host = "ann",
                                Session = "Switching",
                                NumberOfComputers = 1,
                                StartsIn = TimeSpan.FromHours(1.5),
                                DurationMinutes = 60,
                            },
                            new()
                            {
                                Host = "jo",
                                Session = "Late",
                                NumberOfComputers = 4,
                                StartsIn = TimeSpan.FromDays(14),
                                DurationMinutes = 30,
                            },
                        ],
                    },
                    new() { Name = "Networks/2", NumberOfComputers = 1 },
                    new() { Name = "Empty", NumberOfComputers = 0 },
                ],
            }
        );
        return site;
    }

    private static async Task<WebExSession> LogInAsync(WebExTestSite site)
    {
        WebExClientOptions options = new() { Center = Center.TrainingCenter };
        WebExSession session = new WebExClient(site.Site, site.CreateTransport(), options).CreateSession();
        LogInReply login = await session.SendAsync(
            new LogIn { WebExId = "jo", Password = "Pass-1234" },
            cancellationToken: TestContext.Current.CancellationToken
        );
        login.IsSuccess.ShouldBeTrue(login.ToString());
        return session;
    }

    [Fact]
    public async Task Labs_are_listed_and_described()
    {
        await using WebExTestSite site = await StartAsync();
        WebExSession jo = await LogInAsync(site);
        ListLabsReply labs = await jo.SendAsync(new ListLabs { BackUrl = RawClient.Back }, cancellationToken: TestContext.Current.CancellationToken);
        labs.Labs.Select(lab => lab.Name).ShouldBe(["Empty", "Networks", "Networks/2"]);
        using var users = new SiteUsers(site);
        Dictionary<string, string> details = await users.SendAsync("jo", Page, "AT=LD&LN=networks");
        (details["MU"], details["AT"], details["DS"], details["NC"]).ShouldBe(("HOL", "LD", "R&D <lab>", "4"));
        details.ShouldNotContainKey("ST");
        (await users.SendAsync("jo", Page, "AT=LD&LN=Empty"))["NC"].ShouldBe("0");
        await site.ResetAsync(SiteSeed.Demo with { Labs = [] });
        jo = await LogInAsync(site);
        labs = await jo.SendAsync(new ListLabs { BackUrl = RawClient.Back }, cancellationToken: TestContext.Current.CancellationToken);
        labs.IsSuccess.ShouldBeTrue(labs.ToString());
        labs.Labs.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_schedule_is_that_of_a_day_in_a_time_zone()
    {
        await using WebExTestSite site = await StartAsync();
        WebExSession jo = await LogInAsync(site);
        async Task<IEnumerable<string>> ListAsync(WebExDate? day, WebExTimeZone? zone)
        {
            ListLabScheduleReply reply = await jo.SendAsync(
                new ListLabSchedule
                {
                    BackUrl = RawClient.Back,
                    LabName = "Networks",
                    Day = day,
                    TimeZone = zone,
                },
                cancellationToken: TestContext.Current.CancellationToken
            );
            reply.IsSuccess.ShouldBeTrue(reply.ToString());
            return reply.Reservations.Select(row =>
                $"{row.NumberOfComputers} {row.Session} {row.Host} {row.StartHour}:{row.StartMinute}-{row.EndHour}:{row.EndMinute}"
            );
        }

        (await ListAsync(null, null)).ShouldBe(["2 Routing Jo Host 13:0-14:0", "1 Switching Ann Other 13:30-14:30"]);
        (await ListAsync(new(null, null, 21), null)).ShouldBe(["4 Late Jo Host 12:0-12:30"]);
        (await ListAsync(new(2030, 1, 8), null)).ShouldBeEmpty();
        (await ListAsync(new(2030, 1, 8), WebExTimeZone.Tokyo)).ShouldBe(["2 Routing Jo Host 6:0-7:0", "1 Switching Ann Other 6:30-7:30"]);
    }

    [Theory]
    [InlineData("", true)] // 12:15 to 13:15, with 2 of 4 reserved
    [InlineData("&NC=2", true)]
    [InlineData("&NC=3", false)]
    [InlineData("&NC=4&DU=45", true)] // ends when the reservation begins
    [InlineData("&NC=4&DU=46", false)]
    [InlineData("&NC=2&HO=13&MI=20", false)] // both reservations at once
    [InlineData("&NC=1&HO=13&MI=20", true)]
    [InlineData("&NC=3&HO=14&MI=00", true)]
    [InlineData("&NC=4&HO=14&MI=30", true)]
    [InlineData("&NC=5&DA=20", false)]
    [InlineData("&NC=4&HO=13&MI=20&TMZ=21", true)] // London: San Jose has it eight hours earlier
    [InlineData("&NC=3&HO=21&MI=15&TMZ=21", false)]
    [InlineData("&NC=1&DA=8&HO=12&MI=00&RC=1&NS=14", true)] // each Tuesday
    [InlineData("&NC=1&DA=14&HO=12&MI=00&RC=1&NS=2", false)] // two Mondays, the second is taken
    [InlineData("&NC=1&DA=14&HO=12&MI=00&RC=1&NS=1", true)]
    [InlineData("&NC=1&DA=14&HO=12&MI=00&RC=1&UntilYE=2030&UntilMO=1&UntilDA=20", true)]
    [InlineData("&NC=1&DA=14&HO=12&MI=00&RC=1&UntilYE=2030&UntilMO=1&UntilDA=21", false)]
    [InlineData("&NC=1&DA=15&HO=12&MI=00&RC=1&DW=32", false)] // Mondays
    [InlineData("&NC=1&DA=15&HO=12&MI=00&RC=1&DW=95&NS=2147483647", true)] // all days but Mondays
    public async Task Computers_are_free_where_no_reservation_collides(string form, bool isFree)
    {
        await using WebExTestSite site = await StartAsync();
        using var users = new SiteUsers(site);
        Dictionary<string, string> reply = await users.SendAsync("jo", Page, "AT=CA&LN=Networks" + form);
        reply.GetValueOrDefault("RT").ShouldBe(isFree ? "1" : "0", reply.GetValueOrDefault("RS"));
    }

    [Theory]
    [InlineData("jo", "AT=LD&LN=nothing", "InvalidLabName")]
    [InlineData("jo", "AT=CA&LN=nothing", "InvalidLabName")]
    [InlineData("jo", "AT=LS&LN=nothing", "InvalidLabName")]
    [InlineData("jo", "AT=LS&LN=Empty&MH=2&DT=30", "InvalidDate")]
    [InlineData("jo", "AT=LS&LN=Empty&YE=1", "InvalidYear")]
    [InlineData("jo", "AT=CA&LN=Empty&MO=2&DA=30", "InvalidDate")]
    [InlineData("jo", "AT=CA&LN=Empty&MO=2&YE=2031&DA=29", "InvalidDate")]
    [InlineData("jo", "AT=CA&LN=Empty&YE=9999", "InvalidYear")]
    [InlineData("jo", "AT=CA&LN=Empty&NC=0", "InvalidNumber")]
    [InlineData("jo", "AT=CA&LN=Empty&DU=2147483647", "InvalidDuration")]
    [InlineData("jo", "AT=CA&LN=Empty&RC=1&UntilYE=1&UntilMO=1&UntilDA=1", "InvalidRY")]
    [InlineData("jo", "AT=CA&LN=Empty&RC=1&UntilYE=2031&UntilMO=2&UntilDA=29", "InvalidRD")]
    [InlineData("", "AT=LL", "LoginIsRequired")]
    public async Task A_question_about_labs_gets_the_error_of_the_guide(string user, string form, string result)
    {
        await using WebExTestSite site = await StartAsync();
        using var users = new SiteUsers(site);
        (await users.ResultAsync(user, Page, form)).ShouldBe(result);
    }

    [Fact]
    public async Task A_site_without_labs_or_their_center_says_so()
    {
        await using WebExTestSite site = await StartAsync();
        using var users = new SiteUsers(site);
        string[] forms = ["AT=LL", "AT=LD&LN=Empty", "AT=LS&LN=Empty", "AT=CA&LN=Empty"];
        await site.ConfigureAsync(settings => settings with { Scheduling = new() { AllowsHandsOnLab = false } });
        foreach (string form in forms)
            (await users.ResultAsync("jo", Page, form)).ShouldBe("HOLDisabled");
        await site.ConfigureAsync(settings => settings with { Centers = Centers.MeetingCenter });
        foreach (string form in forms)
            (await users.ResultAsync("jo", Page, form)).ShouldBe("TCdisabled");
        await site.ConfigureAsync(settings => settings with { Centers = Centers.All, AllowsApi = false });
        foreach (string form in forms)
            (await users.ResultAsync("jo", Page, form)).ShouldBe("APIDisabled");
    }
}
