namespace WebEx.Site.Tests;

public class SecurityPageTests
{
    private const string New = "AT=PL&MU=GoBack&FN=Kim&LN=New&EM=kim@example.com&WID=kim&PW=Pass-1234";

    [Fact]
    public async Task A_new_user_is_signed_up_logged_in_and_logged_out()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        (await client.CommandAsync("s.php", New))["WID"].ShouldBe("kim");
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
        (await client.CommandAsync("s.php", New))["RS"].ShouldBe("AlreadyLogon");
        (await client.CommandAsync("s.php", "AT=LO"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("AccessDenied");
        (await client.CommandAsync("s.php", New + "&NPW=Pass-5678"))["ST"].ShouldBe("SUCCESS");
        using var other = new RawClient(site);
        (await other.LogInAsync("kim", "Pass-5678"))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task Conflicts_and_accounts_that_cannot_log_in_are_refused()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        Dictionary<string, string> wrong = await client.CommandAsync("s.php", "AT=PL&MU=GoBack&FN=Jo&LN=Host&EM=jo@example.com&WID=jo&PW=wrong");
        (wrong["RS"], wrong["WID"]).ShouldBe(("WebExIDConflict", "jo"));
        (await client.CommandAsync("s.php", New.Replace("kim@", "ann@", StringComparison.Ordinal)))["RS"].ShouldBe("EmailConflict");
        (await client.CommandAsync("s.php", "AT=PL&MU=GoBack&FN=Jo&LN=Host&EM=ann@example.com&WID=jo&PW=Pass-1234"))["RS"].ShouldBe("EmailConflict");
        (await client.CommandAsync("p.php", "AT=SU&WID=old&FN=A&LN=B&EM=old@example.com&PW=Pass-1234&PID=webex-site&ForceChangeUserPwd=1"))["ST"]
            .ShouldBe("SUCCESS");
        (await client.CommandAsync("s.php", "AT=PL&MU=GoBack&FN=A&LN=B&EM=old@example.com&WID=old&PW=Pass-1234"))["RS"].ShouldBe("PasswordMustBeChanged");
        (await client.CommandAsync("s.php", "AT=PL&MU=GoBack&FN=Jo&LN=Host&EM=jo@example.com&WID=jo&PW=Pass-1234&NPW=Pass-1234"))["RS"]
            .ShouldBe("CannotReusePreviousPasswords");

        using var admin = new RawClient(site);
        _ = await admin.LogInAsync("admin");
        _ = await admin.CommandAsync("p.php", "AT=IN&PID=webex-site&WID=ann");
        (await client.CommandAsync("s.php", "AT=PL&MU=GoBack&FN=A&LN=B&EM=ann@example.com&WID=ann&PW=Pass-1234"))["RS"].ShouldBe("Unknown");
    }

    [Fact]
    public async Task The_settings_of_the_site_refuse_what_they_do_not_permit()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        static SettingsCase Needs(AccountFields field, string error) => new(settings => settings with { RequiredAccountFields = field }, New, error);
        await SettingsCase.CheckAsync(
            site,
            client,
            "s.php",
            new SettingsCase(settings => settings with { Features = settings.Features & ~SiteFeatures.SecurityPage }, New, "PageNotEnable"),
            new SettingsCase(settings => settings with { MaxAccounts = 1 }, New, "Unknown"),
            Needs(AccountFields.Address1, "Address1IsRequired"),
            Needs(AccountFields.Address2, "Address2IsRequired"),
            Needs(AccountFields.City, "CityIsRequired"),
            Needs(AccountFields.State, "StateIsRequired"),
            Needs(AccountFields.ZipCode, "ZipCodeIsRequired"),
            Needs(AccountFields.Country, "CountryIsRequired"),
            Needs(AccountFields.OfficePhone, "OfficePhoneIsRequired"),
            Needs(AccountFields.Fax, "FaxIsRequired"),
            Needs(AccountFields.TimeZone, "TimeZoneIsRequired"),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 10), New, "RefCodeIsRequiredForTC10"),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 10), New + "&TC10=", "RefCodeDoesNotExist")
        );

        _ = await client.LogInAsync();
        await site.ConfigureAsync(settings => settings with { Features = SiteFeatures.None });
        (await client.CommandAsync("s.php", "AT=LO"))["RS"].ShouldBe("PageNotEnable");
    }
}
