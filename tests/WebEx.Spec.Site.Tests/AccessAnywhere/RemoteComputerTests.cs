namespace WebEx.Site.Tests.AccessAnywhere;

public class RemoteComputerTests
{
    private const string Page = "c.php";

    private static readonly WebExTestSiteOptions Options = new()
    {
        Seed = SiteSeed.Demo with
        {
            RemoteComputers =
            [
                new()
                {
                    Owner = "jo",
                    Name = "office",
                    Applications = ["R&D <tool>"],
                },
                new()
                {
                    Owner = "jo",
                    Name = "attic",
                    IsOnline = false,
                },
            ],
        },
    };

    [Fact]
    public async Task A_computer_is_connected_disconnected_and_removed()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (string Form, string Result)[] steps =
        [
            ("AT=DC&CN=office", "ComputerIsNotInSession"),
            ("AT=RA&CN=office&AppName=Paint", "ApplicationNameNotExist"),
            ("AT=RA&CN=OFFICE&AppName=desktop", "SUCCESS"),
            ("AT=DC&CN=office", "SUCCESS"),
            ("AT=DC&CN=office", "ComputerIsNotInSession"),
            ("AT=RL", "SUCCESS"),
            ("AT=RC&CN=office", "SUCCESS"),
            ("AT=RC&CN=office", "NoSuchComputerName"),
            ("AT=DC&CN=office", "NoSuchComputerName"),
            ("AT=RA&CN=office&AppName=Desktop", "RAHostNameNotExist"),
            ("AT=RA&CN=attic&AppName=Desktop", "ConnectServerFailed"),
        ];
        foreach ((string form, string result) in steps)
            (await users.ResultAsync("jo", Page, form)).ShouldBe(result, form);
    }

    [Fact]
    public async Task A_page_lists_the_computers_of_the_user_alone()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        const string Connect = "AT=RA&CN=office&AppName=R%26D+%3Ctool%3E&BU=";
        (await users.PageAsync("jo", Page, Connect + Uri.EscapeDataString(RawClient.Back))).ShouldContain(RawClient.Back + "?AT=RA&ST=SUCCESS");
        string page = await users.PageAsync("jo", Page, "AT=RL");
        page.ShouldContain("<td>attic</td><td>Offline</td><td>Desktop</td>");
        page.ShouldContain("<td>office</td><td>Connected</td><td>Desktop, R&D <tool></td>");
        (await users.PageAsync("ann", Page, "AT=RL")).ShouldNotContain("office");
        (await users.ResultAsync("ann", Page, "AT=RA&CN=office&AppName=Desktop")).ShouldBe("RAHostNameNotExist");
    }

    [Fact]
    public async Task Cards_and_settings_refuse_a_connection()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(Options, TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 6, 15, 0, 0, 0, TimeSpan.Zero));
        using var users = new SiteUsers(site);
        const string Connect = "AT=RA&CN=office&AppName=Desktop";
        (await users.ResultAsync("jo", Page, Connect + "&NU=4111111111111111&EM=5&EY=30")).ShouldBe("InvalidExpirationDate");
        (await users.ResultAsync("jo", Page, Connect + "&NU=4111111111111111&EM=6&EY=30")).ShouldBe("SUCCESS");
        (SchedulingSettings Settings, string Card, string Result)[] payments =
        [
            (new() { CardsCoverCosts = false }, "&NU=4111111111111111", "ChargeFail"),
            (new() { CardsCoverCosts = false }, "", "SUCCESS"),
            (new() { FindsCustomers = false }, "&NU=4111111111111111", "GetCustomerIDFail"),
            (new() { AllowsBilling = false }, "&CM=Bill", "DonotSupportBILL"),
        ];
        foreach ((SchedulingSettings scheduling, string card, string result) in payments)
        {
            await site.ConfigureAsync(settings => settings with { Scheduling = scheduling });
            (await users.ResultAsync("jo", Page, Connect + card)).ShouldBe(result);
        }

        await site.ConfigureAsync(settings => settings with { AllowsAccessAnywhere = false });
        foreach (string form in new[] { Connect, "AT=RL" })
            (await users.ResultAsync("jo", Page, form)).ShouldBe("RemoteAccessDisabled");
        await site.ConfigureAsync(settings => settings with { AllowsMyComputers = false });
        foreach (string form in new[] { Connect, "AT=RL", "AT=DC&CN=office", "AT=RC&CN=office" })
            (await users.ResultAsync("jo", Page, form)).ShouldBe("MyComputerDisabled");
    }
}
