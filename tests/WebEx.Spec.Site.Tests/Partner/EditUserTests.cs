namespace WebEx.Site.Tests;

public class EditUserTests
{
    private const string Edit = "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234";

    [Fact]
    public async Task A_user_changes_names_and_password_and_what_belongs_to_the_user_goes_along()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("o.php", "AT=AA&EM=kim@example.com&FN=Kim"))["ST"].ShouldBe("SUCCESS");
        Dictionary<string, string> reply = await client.CommandAsync(
            "p.php",
            Edit + "&NWID=joanna&NPW=Other-5678&NEM=joanna@example.com&NFN=Joanna&NLN=Host&TimeZone=41"
        );
        reply["WID"].ShouldBe("joanna", string.Join(' ', reply));

        // The session goes on, the contact and the meeting are the user's still, and the password is the new one.
        (await client.CommandAsync("o.php", "AT=FA&Name=kim"))["ST"]
            .ShouldBe("SUCCESS");
        (await client.CommandAsync("m.php", "AT=DM&MK=400000001"))["ST"].ShouldBe("SUCCESS");
        using var again = new RawClient(site);
        (await again.LogInAsync())["RS"].ShouldBe("BadWebExIDOrPassword");
        (await again.LogInAsync("joanna", "Other-5678"))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task An_account_is_edited_by_its_user_or_an_administrator()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var ann = new RawClient(site);
        using var admin = new RawClient(site);
        _ = await ann.LogInAsync("ann");
        _ = await admin.LogInAsync("admin");
        (await ann.CommandAsync("p.php", Edit))["RS"].ShouldBe("CommandOnlyValidToSiteAdmin");
        (await admin.CommandAsync("p.php", Edit))["ST"].ShouldBe("SUCCESS");
        await site.ConfigureAsync(settings => settings with { ResetsPasswordsByAdministratorsAlone = true });
        (await admin.CommandAsync("p.php", Edit))["RS"].ShouldBe("SiteAdminCannotChangeHostPassword");
    }

    [Fact]
    public async Task Conflicts_name_what_is_taken()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        Dictionary<string, string> name = await client.CommandAsync("p.php", Edit + "&NWID=ANN");
        (name["RS"], name["WID"], name["EM"]).ShouldBe(("WebExIDConflict", "ANN", "jo@example.com"));
        Dictionary<string, string> email = await client.CommandAsync("p.php", Edit + "&NEM=ann@example.com");
        (email["RS"], email["WID"], email["EM"]).ShouldBe(("EmailConflictError", "jo", "ann@example.com"));
        (await client.CommandAsync("p.php", Edit + "&NEM=jo@example.com&NWID=JO"))["WID"].ShouldBe("JO");
    }

    [Fact]
    public async Task Wrong_accounts_are_refused_to_an_administrator()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var admin = new RawClient(site);
        _ = await admin.LogInAsync("admin");
        (await admin.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=nobody&PW=1"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await admin.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");

        const string New = "WID=new&PW=Pass-1234";
        (await admin.CommandAsync("p.php", $"AT=SU&{New}&FN=A&LN=B&EM=new@example.com&PID=webex-site&ForceChangeUserPwd=1"))["ST"].ShouldBe("SUCCESS");
        (await admin.CommandAsync("p.php", $"AT=EU&PID=webex-site&{New}"))["RS"].ShouldBe("PasswordMustBeChanged");
        (await admin.CommandAsync("p.php", $"AT=EU&PID=webex-site&{New}&NPW=Pass-5678"))["ST"].ShouldBe("SUCCESS");

        await site.ConfigureAsync(settings => settings with { MaxFailedLogins = 1 });
        using var jo = new RawClient(site);
        _ = await jo.LogInAsync(password: "wrong");
        (await admin.CommandAsync("p.php", Edit))["RS"].ShouldBe("AccountLocked");
    }

    [Fact]
    public async Task The_settings_of_the_site_refuse_what_they_do_not_permit()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        static SettingsCase Without(SiteFeatures feature, string argument, string error) =>
            new(settings => settings with { Features = settings.Features & ~feature }, Edit + argument, error);
        static SettingsCase Needs(AccountFields field, string error) => new(settings => settings with { RequiredAccountFields = field }, Edit, error);
        await SettingsCase.CheckAsync(
            site,
            client,
            "p.php",
            Without(SiteFeatures.MyPortals, "&PT=ON", "MyPortalIsNotSupportedByThisSite"),
            Without(SiteFeatures.PartnerIntegration, "&PL=1", "MyWebExPartnerIntegrationDisabled"),
            Without(SiteFeatures.OneClick, "&OC=ON", "OneClickNotSupported"),
            Without(SiteFeatures.TeleconferenceProvisioning, "&CB2=1", "CB2CannotBeSetBecauseProvisioningDisabled"),
            Without(SiteFeatures.TeleconferenceProvisioning | SiteFeatures.TelephonyApi, "&PA3=12", "PA3CannotBeSetBecauseProvisioningDisabled"),
            Without(SiteFeatures.TeleconferenceProvisioning | SiteFeatures.TelephonyApi, "&SA1=12", "SA1CannotBeSetBecauseProvisioningDisabled"),
            Without(SiteFeatures.TelephonyApi, "&FI1=1-408-4357000", "FI1CannotBeSetBecauseTSPDisabled"),
            Without(SiteFeatures.TelephonyApi, "&TI2=1-408-4357000", "TI2CannotBeSetBecauseTSPDisabled"),
            Needs(AccountFields.Address1, "Address1IsRequired"),
            Needs(AccountFields.Address2, "Address2IsRequired"),
            Needs(AccountFields.City, "CityIsRequired"),
            Needs(AccountFields.State, "StateIsRequired"),
            Needs(AccountFields.ZipCode, "ZipCodeIsRequired"),
            Needs(AccountFields.Country, "CountryIsRequired"),
            Needs(AccountFields.OfficePhone, "OfficePhoneIsRequired"),
            Needs(AccountFields.TimeZone, "TimeZoneIsRequired"),
            new SettingsCase(
                settings => settings with { MaxMyWebExProLicenses = 0 },
                Edit + "&MW=Pro",
                "NoMyWebExProLicensesAreAvailable.PleaseConfigureThisUserWithMyWebExStandard"
            ),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 4), Edit, "RefCodeIsRequiredForTC4"),
            new SettingsCase(settings => SettingsCase.WithTrackingCode(settings, 4), Edit + "&TC4=", "RefCode4DoesNotExist")
        );

        // What an account has needs not be given again.
        await site.ConfigureAsync(settings => SettingsCase.WithTrackingCode(settings, 1, "R&D") with { RequiredAccountFields = AccountFields.City });
        (await client.CommandAsync("p.php", Edit + "&City=Oslo&TC1=Sales"))["RefCode"].ShouldBe("TC1");
        (await client.CommandAsync("p.php", Edit + "&City=Oslo&TC1=R%26D"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("p.php", Edit))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task The_policy_decides_on_new_passwords_of_all_four_commands()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (AccountPasswordPolicy Policy, string Password, string Error)[] cases =
        [
            (new() { MinLength = 8 }, "Pass-12", "PasswordShouldExceed8Chars"),
            (new() { MinLetters = 2 }, "1234-x", "PasswordMustContain2AlphaChars"),
            (new() { MinDigits = 3 }, "Pass-12", "PasswordMustContain3NumericChars"),
            (new() { MinSpecialCharacters = 1 }, "Pass12", "PasswordMustContain1SpecialChars"),
            (new() { RequiresMixedCase = true }, "pass-12", "PasswordRequiresMixedCase"),
            (new() { ForbidsSiteName = true }, "x-" + site.BaseAddress.AbsolutePath.Trim('/').ToUpperInvariant(), "PasswordCannotIncludeSiteName"),
            (new() { ForbidsHostName = true }, "my-host-1", "PasswordCannotIncludeHostName"),
            (new() { ForbidsUserName = true }, "my-jo-1", "PasswordCannotIncludeUserName"),
        ];
        foreach ((AccountPasswordPolicy policy, string password, string error) in cases)
        {
            await site.ConfigureAsync(settings => settings with { AccountPasswords = policy });
            (await client.CommandAsync("p.php", $"{Edit}&NPW={password}"))["RS"].ShouldBe(error);
            using var other = new RawClient(site);
            (await other.CommandAsync("p.php", $"AT=LI&WID=jo&PW=Pass-1234&NPW={password}&MU=GoBack"))["RS"].ShouldBe(error);
            string user = $"FN=Jo&LN=Host&EM=x@example.com&PW={password}&WID=" + (policy.ForbidsUserName ? "jo-1" : "x");
            (await other.CommandAsync("p.php", "AT=SU&PID=webex-site&" + user))["RS"].ShouldBe(error);
            (await other.CommandAsync("s.php", "AT=PL&MU=GoBack&" + user))["RS"].ShouldBe(error);
        }

        await site.ConfigureAsync(settings => settings with { AccountPasswords = new() { RememberedPasswordCount = 2 } });
        (await client.CommandAsync("p.php", Edit + "&NPW=Pass-1234"))["RS"].ShouldBe("CannotReusePreviousPasswords");
        (await client.CommandAsync("p.php", Edit + "&NPW=second"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=second&NPW=Pass-1234"))["RS"].ShouldBe("CannotReusePreviousPasswords");
        await site.ConfigureAsync(settings => settings with { AccountPasswords = new() { RememberedPasswordCount = 1 } });
        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=second&NPW=Pass-1234"))["ST"].ShouldBe("SUCCESS");
    }
}
