namespace WebEx.Site.Tests.Support;

public class SupportSessionTests
{
    private const string Page = "m.php";

    [Fact]
    public async Task A_session_is_scheduled_hosted_joined_assisted_and_left()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        string key = (await users.SendAsync("jo", Page, "AT=SK"))["SN"];
        (string User, string At, string Result)[] steps =
        [
            (SiteUsers.Nobody, "JS", "SupportSessionNotInProgress"),
            ("ann", "AS", "SupportSessionNotInProgress"),
            ("ann", "HS", "InvalidSupportKey"),
            ("jo", "HS", "SUCCESS"),
            ("jo", "HS", "SupportSessionIsRunning"),
            ("jo", "AS", "UserHasNoAssistPrivilege"),
            ("guest", "AS", "UserHasNoAssistPrivilege"),
            (SiteUsers.Nobody, "JS", "SUCCESS"),
            ("ann", "AS", "SUCCESS"),
            ("admin", "AS", "UserHasNoAssistPrivilege"),
            ("ann", "LS", "SUCCESS"),
            ("admin", "AS", "SUCCESS"),
            (SiteUsers.Nobody, "JS", "SUCCESS"),
            ("jo", "LS", "SUCCESS"),
            (SiteUsers.Nobody, "JS", "SupportSessionNotInProgress"),
            ("ann", "AS", "SupportSessionNotInProgress"),
            ("jo", "HS", "InvalidSupportKey"),
            ("jo", "LS", "SUCCESS"),
        ];
        for (int i = 0; i < steps.Length; i++)
        {
            string arguments = steps[i].At switch
            {
                "LS" => "",
                "AS" => "&SN=" + key,
                _ => $"&SN={key}&FN=Cus&LN=Tomer&EM=cus@example.com",
            };
            Dictionary<string, string> reply = await users.SendAsync(steps[i].User, Page, $"AT={steps[i].At}{arguments}");
            (reply.GetValueOrDefault("RS") ?? reply["ST"]).ShouldBe(steps[i].Result, $"step {i}");
            if (reply["ST"] == "SUCCESS" && steps[i].At != "LS")
                reply["SN"].ShouldBe(key);
        }
    }

    [Fact]
    public async Task A_session_that_starts_at_once_is_in_progress()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        string key = (await users.SendAsync("jo", Page, "AT=SS&MT=SC2&EM=cus@example.com&FN=Cus&RO=customer"))["SN"];
        (await users.ResultAsync(SiteUsers.Nobody, Page, "AT=JS&SN=" + key)).ShouldBe("SUCCESS");
        (await users.ResultAsync("jo", Page, "AT=HS&SN=" + key)).ShouldBe("SupportSessionIsRunning");
    }

    [Theory]
    [InlineData("jo", "AT=HS&SN=1", "InvalidSupportKey")]
    [InlineData("jo", "AT=AS&SN=1", "InvalidSupportKey")]
    [InlineData("", "AT=JS&SN=1", "InvalidSupportKey")]
    [InlineData("jo", "AT=HS", "SupportKeyIsNeeded")]
    [InlineData("guest", "AT=SK", "UserNeedsSupportSessionPrivilege")]
    [InlineData("guest", "AT=SS", "UserNeedsSupportSessionPrivilege")]
    [InlineData("guest", "AT=LS", "UserNeedsSupportSessionPrivilege")]
    [InlineData("guest", "AT=HS&SN=1", "UserNeedSupportSessionPrivilege")]
    [InlineData("jo", "AT=SK&MT=999", "InvalidSessionType")]
    [InlineData("jo", "AT=SK&MT=SC4", "InvalidSessionType")]
    [InlineData("jo", "AT=SK&MT=nothing", "InvalidSessionType")]
    [InlineData("jo", "AT=SK&MT=3", "InvalidSupportSessionType")]
    [InlineData("jo", "AT=SK&MT=13", "SUCCESS")]
    [InlineData("jo", "AT=SK&MT=SC3", "SUCCESS")]
    [InlineData("jo", "AT=SS&MT=3", "UserNeedsSupportSessionPrivilege")]
    [InlineData("", "AT=SK", "AccessDenied")]
    public async Task A_request_gets_the_error_of_the_guide(string user, string form, string result)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.ResultAsync(user, Page, form)).ShouldBe(result);
    }

    [Fact]
    public async Task Settings_refuse_sessions_and_ask_for_tracking_codes()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        SiteTrackingCode project = new()
        {
            Number = 2,
            Name = "Project",
            IsRequired = true,
        };
        SiteTrackingCode area = new()
        {
            Number = 3,
            Name = "Area",
            Values = ["north", "south"],
        };
        await site.ConfigureAsync(settings => settings with { Scheduling = new() { TrackingCodes = [project, area] } });
        foreach (string at in new[] { "SK", "SS" })
        {
            (await users.ResultAsync("jo", Page, $"AT={at}&TC1=x")).ShouldBe("RefCodeIsNeeded");
            (await users.ResultAsync("jo", Page, $"AT={at}&TC2=x&TC3=west")).ShouldBe("RefCodeDoesNotExist");
            (await users.ResultAsync("jo", Page, $"AT={at}&TC2=x&TC3=north")).ShouldBe("SUCCESS");
        }

        await site.ConfigureAsync(settings => settings with { SupportSessionTypeIds = [] });
        (await users.ResultAsync("jo", Page, "AT=SS")).ShouldBe("UserNeedsSupportSessionPrivilege");
        await site.ConfigureAsync(settings => settings with { AllowsSupportSessions = false, SupportSessionTypeIds = [7] });
        foreach (string form in new[] { "AT=SK", "AT=SS", "AT=HS&SN=1", "AT=JS&SN=1" })
            (await users.ResultAsync("jo", Page, form)).ShouldBe("SiteRequiresSupportSessionPrivilege");
        await site.ConfigureAsync(settings => settings with { ServerAddresses = ["192.0.2.1"], AllowsSupportSessions = true });
        foreach (string form in new[] { "AT=SK", "AT=SS", "AT=HS&SN=1", "AT=JS&SN=1", "AT=AS&SN=1", "AT=LS" })
            (await users.ResultAsync("jo", Page, form)).ShouldBe("IPRangeError");
    }

    [Fact]
    public async Task A_browser_sees_the_session_and_goes_to_the_BackURL_from_there()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        string page = await users.PageAsync("jo", Page, "AT=SS&BU=" + Uri.EscapeDataString(RawClient.Back));
        page.ShouldContain("The support session has begun.");
        string key = (await users.SendAsync(SiteUsers.Nobody, Page, "AT=JS&SN=" + page.Split("SN=")[1].Split('"', '&')[0]))["SN"];
        page.ShouldContain($"href=\"{RawClient.Back}?AT=SS&ST=SUCCESS&SN={key}\"");
        (await users.PageAsync("ann", Page, "AT=AS&SN=" + key)).ShouldContain($"href=\"{site.BaseAddress}\"");
    }
}
