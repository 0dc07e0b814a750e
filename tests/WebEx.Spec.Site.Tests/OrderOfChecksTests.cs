namespace WebEx.Site.Tests;

/// <summary>The checks of chapter 3 that a command makes of its own, in the order of that chapter. The others are those of
/// <c>Checks/OrderOfAllChecksTests</c>.</summary>
public class OrderOfChecksTests
{
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
