namespace WebEx.Site.Tests;

public class ProfileTests
{
    [Fact]
    public async Task A_user_changes_the_profile_and_keeps_one_office()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        Dictionary<string, string> first = await client.CommandAsync("o.php", "AT=MO&OFN=Joanna&OEM=joanna@example.com&OT=PRO&UserName=joanna");
        first["ST"].ShouldBe("SUCCESS", string.Join(' ', first));
        first["OURL"].ShouldBe(site.BaseAddress + "?WID=joanna");
        Dictionary<string, string> second = await client.CommandAsync("o.php", "AT=MO&OfficeURL=https%3A%2F%2Fjo.example%2F%3Fa%3D1%26b");
        (second["OID"], second["OURL"]).ShouldBe((first["OID"], "https://jo.example/?a=1&b"));

        (await client.CommandAsync("o.php", "AT=MO&OT=STD"))["RS"].ShouldBe("OfficeDuplicated");
        (await client.CommandAsync("o.php", "AT=MO&OEM=ann@example.com"))["RS"].ShouldBe("EmailConflict");
        (await client.CommandAsync("o.php", "AT=MO&UserName=ANN"))["RS"].ShouldBe("InsufficientPrivilege");
        using var again = new RawClient(site);
        (await again.LogInAsync("joanna"))["ST"].ShouldBe("SUCCESS");
        (await again.CommandAsync("p.php", "AT=LI&WID=ann&PW=Pass-1234&EM=joanna@example.com&MU=GoBack"))["RS"].ShouldBe("EmailConflictError");
    }

    [Fact]
    public async Task The_settings_of_the_site_refuse_what_they_do_not_permit()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 6, 1, 0, 0, 0, TimeSpan.Zero));
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        static SettingsCase Without(SiteFeatures feature, string form, string error) =>
            new(settings => settings with { Features = settings.Features & ~feature }, form, error);
        await SettingsCase.CheckAsync(
            site,
            client,
            "o.php",
            Without(SiteFeatures.MyProfile, "AT=MO&OFN=x", "MyProfileDisabled"),
            Without(SiteFeatures.Subscriptions, "AT=MO&OT=STD", "DonotSupportSubscriptionService"),
            new SettingsCase(settings => settings with { Scheduling = new() { AllowsCommerce = false } }, "AT=MO&CM=CreditCard", "DonotSupportECommerce"),
            new SettingsCase(settings => settings with { Scheduling = new() { AllowsBilling = false } }, "AT=MO&CM=Bill", "DonotSupportBILL"),
            new SettingsCase(settings => settings with { Scheduling = new() { FindsCustomers = false } }, "AT=MO&CM=CreditCard", "GetCustomerIDFail"),
            new SettingsCase(settings => settings with { AllowsUserNameChange = false }, "AT=MO&UserName=other", "InsufficientPrivilege"),
            new SettingsCase(settings => settings with { Scheduling = new() { CardsCoverCosts = false } }, "AT=MO&CM=CreditCard", "ChargeFail"),
            new SettingsCase(settings => settings, "AT=MO&CM=CreditCard&EM=5&EY=30", "InvalidExpirationDate")
        );
        (await client.CommandAsync("o.php", "AT=MO&CM=CreditCard&EM=6&EY=30"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234&PF=OFF"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("o.php", "AT=MO&OFN=x"))["RS"].ShouldBe("MyProfileDisabled");
    }

    [Fact]
    public async Task The_service_of_a_session_decides_what_its_commands_are_for()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("o.php", "AT=ST&SP=TC"))["SP"].ShouldBe("TC");
        (await client.CommandAsync("o.php", "AT=ST"))["SP"].ShouldBe("MC");
        await site.ConfigureAsync(settings => settings with { Centers = Centers.SalesCenter | Centers.TrainingCenter });
        (await client.CommandAsync("o.php", "AT=ST"))["SP"].ShouldBe("TC");
        (await client.CommandAsync("o.php", "AT=ST&SP=SC"))["RS"].ShouldBe("InvalidServiceType");
        await site.ConfigureAsync(settings => settings with { Centers = Centers.EventCenter });
        (await client.CommandAsync("o.php", "AT=ST"))["RS"].ShouldBe("InvalidServiceType");
    }

    [Fact]
    public async Task Preferences_of_an_attendee_are_for_those_without_a_login()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        (await client.CommandAsync("o.php", "AT=AP&TimeZone=4"))["ST"].ShouldBe("SUCCESS");
        _ = await client.LogInAsync();
        (await client.CommandAsync("o.php", "AT=AP&TimeZone=4"))["RS"].ShouldBe("UserIsLoggedIn");
    }
}
