namespace WebEx.Site.Tests;

public class ActivationTests
{
    [Fact]
    public async Task A_deactivated_user_is_out_until_the_account_is_activated()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var admin = new RawClient(site);
        using var jo = new RawClient(site);
        _ = await admin.LogInAsync("admin");
        _ = await jo.LogInAsync();

        (await admin.CommandAsync("p.php", "AT=IN&PID=webex-site&WID=JO"))["ST"].ShouldBe("SUCCESS");
        (await jo.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("AccessDenied");
        (await jo.LogInAsync())["RS"].ShouldBe("WebExUserIDInactive");
        (await admin.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234"))["RS"].ShouldBe("WebExUserIDInactive");
        (await admin.CommandAsync("p.php", "AT=AC&PID=webex-site&WID=jo"))["ST"].ShouldBe("SUCCESS");
        (await jo.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    [Theory]
    [InlineData("AT=AC&PID=webex-site&WID=nobody", "WebExUserIDNotValid")]
    [InlineData("AT=IN&PID=webex-site&WID=nobody", "WebExUserIDNotValid")]
    [InlineData("AT=IN&PID=webex-site", "UserNameIsNeeded")]
    [InlineData("AT=AC&WID=jo", "PartnerIsNeeded")]
    [InlineData("AT=AC&PID=wrong&WID=jo", "PartnerIDError")]
    public async Task A_request_of_an_administrator_is_refused(string form, string error)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var admin = new RawClient(site);
        _ = await admin.LogInAsync("admin");
        (await admin.CommandAsync("p.php", form))["RS"].ShouldBe(error);
    }

    [Fact]
    public async Task Only_an_administrator_deactivates_and_activates()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("p.php", "AT=IN&PID=webex-site&WID=ann"))["RS"].ShouldBe("CommandOnlyValidToSiteAdmin");
        (await client.CommandAsync("p.php", "AT=AC&PID=webex-site&WID=ann"))["RS"].ShouldBe("CommandOnlyValidToSiteAdmin");
    }

    [Fact]
    public async Task A_host_who_comes_back_needs_room()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var admin = new RawClient(site);
        _ = await admin.LogInAsync("admin");
        _ = await admin.CommandAsync("p.php", "AT=IN&PID=webex-site&WID=jo");
        await SettingsCase.CheckAsync(
            site,
            admin,
            "p.php",
            new SettingsCase(settings => settings with { MaxAccounts = 2 }, "AT=AC&PID=webex-site&WID=jo", "ExceededSiteHostLimit"),
            new SettingsCase(settings => settings with { MaxHostsPerMeetingType = 2 }, "AT=AC&PID=webex-site&WID=jo", "ExceededSessionTypeHostLimit")
        );
        await site.ConfigureAsync(settings => settings with { MaxHostsPerMeetingType = 3 });
        (await admin.CommandAsync("p.php", "AT=AC&PID=webex-site&WID=jo"))["ST"].ShouldBe("SUCCESS");
    }
}
