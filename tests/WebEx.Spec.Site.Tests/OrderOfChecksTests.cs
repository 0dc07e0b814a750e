
namespace WebEx.Site.Tests;

/// <summary>A request that fails two neighbouring checks gets the error of the earlier one.</summary>
public class OrderOfChecksTests
{
    private static readonly string[] LoginErrors = ["AccessDenied", "LoginIsRequired", "LoginRequired", "UserIsNotLogin"];

    [Fact]
    public async Task A_command_that_is_not_there_comes_before_the_login()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        Dictionary<string, string> reply = await client.CommandAsync("p.php", "AT=XX");
        reply["RS"].ShouldBe("UnknownATCommand");
        reply["AT"].ShouldBe("XX");
        using HttpResponseMessage noCode = await client.PostAsync("c.php", "AT=XX");
        ((int)noCode.StatusCode).ShouldBe(404);
    }

    [Fact]
    public async Task The_login_comes_before_settings_format_and_limits_in_every_command()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        await site.ConfigureAsync(settings => settings with { AllowsApi = false });
        using var anonymous = new RawClient(site);
        int refused = 0;
        foreach (WebExCommand command in Commands.All)
        {
            // LO logs out whoever asks for it, as chapter 3 says.
            if (command.Errors?.Codes.Intersect(LoginErrors).FirstOrDefault() is not { } code || Commands.IsForEverybody(command)) continue;
            using HttpResponseMessage response = await anonymous.PostAsync(command.Path, $"AT={command.At}&YE=x&BU={Uri.EscapeDataString(RawClient.Back)}");
            RawClient.Parameters(response)["RS"].ShouldBe(code, command.ToString());
            refused++;
        }

        refused.ShouldBeGreaterThan(40);
    }

    [Fact]
    public async Task Settings_come_before_format_and_limits()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("m.php", "AT=SM&YE=x"))["RS"].ShouldBe("InvalidDataFormat");
        (await client.CommandAsync("m.php", "AT=SM&YE=x&MN=" + new string('x', 200)))["RS"].ShouldBe("InvalidDataFormat");
        await site.ConfigureAsync(settings => settings with { AllowsApi = false });
        (await client.CommandAsync("m.php", "AT=SM&YE=x"))["RS"].ShouldBe("DonotSupportAPI");
    }

    [Fact]
    public async Task Limits_come_before_state()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        string name = new('x', 200);
        (await client.CommandAsync("m.php", $"AT=SM&MN={name}&YE=2000&MO=1&DA=1&HO=1&MI=1"))["RS"].ShouldBe("MeetingNameShouldBeShorterThan128Chars");
        (await client.CommandAsync("m.php", "AT=SM&YE=2000&MO=1&DA=1&HO=1&MI=1"))["RS"].ShouldBe("InvalidStartTime");
    }

    [Fact]
    public async Task A_sign_up_is_checked_in_the_order_of_chapter_3()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        const string Conflict = "AT=SU&WID=jo&FN=A&LN=B&EM=ann@example.com&PW=Pass-1234&PID=wrong";
        await site.ConfigureAsync(settings => settings with { AllowsAutoLogin = false, ServerAddresses = ["192.0.2.1"] });
        (await client.CommandAsync("p.php", Conflict))["RS"].ShouldBe("AutoLoginDisabled");
        await site.ConfigureAsync(settings => settings with { AllowsAutoLogin = true });
        (await client.CommandAsync("p.php", Conflict))["RS"].ShouldBe("PartnerIDError");
        await site.ConfigureAsync(settings => settings with { PartnerId = "wrong" });
        (await client.CommandAsync("p.php", Conflict))["RS"].ShouldBe("IPRangeError");
        await site.ConfigureAsync(settings => settings with { ServerAddresses = [] });
        (await client.CommandAsync("p.php", Conflict))["RS"].ShouldBe("WebExIDConflict");
        (await client.CommandAsync("p.php", Conflict.Replace("WID=jo", "WID=new", StringComparison.Ordinal)))["RS"].ShouldBe("EmailConflictError");
    }

    [Fact]
    public async Task A_login_is_checked_in_the_order_of_chapter_3()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        await site.ConfigureAsync(settings => settings with { AllowsAutoLogin = false, RefererHosts = ["partner.example"] });
        (await client.LogInAsync("nobody"))["RS"].ShouldBe("AutoLoginDisabled");
        await site.ConfigureAsync(settings => settings with { AllowsAutoLogin = true });
        (await client.LogInAsync("nobody"))["RS"].ShouldBe("RefererDomainError");
        await site.ConfigureAsync(settings => settings with { RefererHosts = [] });
        (await client.LogInAsync("nobody"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.CommandAsync("p.php", "AT=LI&WID=jo&PW=wrong&EM=ann@example.com&MU=GoBack"))["RS"].ShouldBe("EmailConflictError");
    }
}
