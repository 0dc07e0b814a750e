using System.Net;

namespace WebEx.Site.Tests;

/// <summary>Options of a site's administrator that later sources name, with the errors that they cause.</summary>
public sealed class AdministratorOptionTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Without_automatic_logins_there_is_no_logout_either()
    {
        await using WebExTestSite site = await StartAsync(settings => settings with { AllowsAutoLogin = false });
        using var client = new RawClient(site);
        (await client.LogInAsync())["RS"].ShouldBe("AutoLoginDisabled");
        (await client.CommandAsync("p.php", "AT=LO"))["RS"].ShouldBe("AutoLoginDisabled");
        (await client.CommandAsync("p.php", "AT=SU&PID=webex-site"))["RS"].ShouldBe("AutoLoginDisabled");
    }

    [Theory]
    [InlineData("AT=SU&FN=Zoe&LN=Lee&EM=zoe@example.com&WID=zoe&PW=Pass-1234&PID=webex-site")]
    [InlineData("AT=EU&WID=jo&PW=Pass-1234&PID=webex-site&FN=Joe")]
    [InlineData("AT=AC&WID=jo&PID=webex-site")]
    [InlineData("AT=IN&WID=jo&PID=webex-site")]
    public async Task Accounts_can_be_out_of_the_reach_of_the_API(string form)
    {
        await using WebExTestSite site = await StartAsync(settings => settings with { AllowsAccountManagement = false });
        using var client = new RawClient(site);
        using HttpResponseMessage response = await client.PostAsync("p.php", form);
        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("does not let accounts be managed by the API");
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        await site.ConfigureAsync(_ => new());
        using HttpResponseMessage permitted = await client.PostAsync("p.php", form);
        permitted.StatusCode.ShouldNotBe(HttpStatusCode.Forbidden);
    }

    [Theory]
    [InlineData("m.php", "AT=JM&MK=400000001", "AccessDenied", "MeetingNotInProgress")]
    [InlineData("m.php", "AT=JE&MK=1&FN=Kim&LN=Lee&AE=kim@example.com", "AccessDenied", "InvalidMeetingKey")]
    [InlineData("m.php", "AT=JS&SN=1", "AccessDenied", "InvalidSupportKey")]
    [InlineData("w.php", "AT=JO&MK=1", "LoginRequired", "InvalidMeetingKeyOrPassword")]
    public async Task A_site_can_ask_for_a_login_before_access(string page, string form, string refusal, string afterwards)
    {
        await using WebExTestSite site = await StartAsync(settings => settings with { RequiresLogin = true });
        using var client = new RawClient(site);
        (await client.CommandAsync(page, form))["RS"].ShouldBe(refusal);
        _ = await client.LogInAsync();
        (await client.CommandAsync(page, form))["RS"].ShouldBe(afterwards);
        using var other = new RawClient(site);
        await site.ConfigureAsync(_ => new());
        (await other.CommandAsync(page, form))["RS"].ShouldBe(afterwards);
    }

    [Fact]
    public async Task An_account_that_nobody_uses_is_inactive_until_an_administrator_lets_the_user_back_in()
    {
        await using WebExTestSite site = await StartAsync(settings => settings with { InactiveDays = 10 });
        site.Clock.Freeze();
        using var client = new RawClient(site);
        foreach (int days in new[] { 0, 10, 10 })
        {
            site.Clock.Advance(TimeSpan.FromDays(days));
            (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        }

        using var admin = new RawClient(site);
        site.Clock.Advance(TimeSpan.FromDays(5));
        (await admin.LogInAsync("admin"))["RS"].ShouldBe("WebExUserIDInactive");
        await site.ConfigureAsync(_ => new());
        (await admin.LogInAsync("admin"))["ST"].ShouldBe("SUCCESS");
        await site.ConfigureAsync(settings => settings with { InactiveDays = 10 });
        site.Clock.Advance(TimeSpan.FromDays(5) + TimeSpan.FromSeconds(1));
        (await client.LogInAsync(password: "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        (await client.LogInAsync())["RS"].ShouldBe("WebExUserIDInactive");
        (await client.LogInAsync("ann"))["RS"].ShouldBe("WebExUserIDInactive");
        (await admin.LogInAsync("admin"))["ST"].ShouldBe("SUCCESS");
        (await admin.CommandAsync("p.php", "AT=AC&WID=jo&PID=webex-site"))["ST"].ShouldBe("SUCCESS");
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
    }

    private static async Task<WebExTestSite> StartAsync(Func<SiteSettings, SiteSettings> change)
    {
        WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        await site.ConfigureAsync(change);
        return site;
    }
}
