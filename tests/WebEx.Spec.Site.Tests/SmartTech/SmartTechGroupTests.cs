namespace WebEx.Site.Tests.SmartTech;

public class SmartTechGroupTests
{
    [Fact]
    public async Task Computers_come_to_users_by_name_and_by_group()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.MarkupAsync("ann", "AT=LA")).ShouldContain("<Count>0</Count>");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=AC&UN=nobody|ANN&CN=free|nothing")).ShouldBe("SUCCESS");
        (await users.MarkupAsync("ann", "AT=LA")).ShouldContain("<Count>1</Count>");
        string top = (await users.SendAsync("admin", SmartTechPage.Path, "AT=AG&GN=Top"))["RT"];
        (await users.SendAsync("admin", SmartTechPage.Path, "AT=AG&GN=Low&PG=top"))["RT"].ShouldNotBe(top);
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=AC&UN=ann&GN=Top")).ShouldBe("SUCCESS");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=MC&GN=Low&CN=desk|here")).ShouldBe("SUCCESS");
        string list = await users.MarkupAsync("ann", "AT=LA");
        list.ShouldContain("<Count>3</Count>");
        list.IndexOf("<Name>desk</Name>", StringComparison.Ordinal).ShouldBeLessThan(list.IndexOf("<Name>free</Name>", StringComparison.Ordinal));
        (await users.ResultAsync("ann", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldBe("SUCCESS");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=MC&GN=Root&CN=desk")).ShouldBe("SUCCESS");
        (await users.MarkupAsync("ann", "AT=LA")).ShouldContain("<Count>2</Count>");
    }

    [Fact]
    public async Task An_access_code_expires()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await site.ConfigureAsync(settings => settings with { SessionMinutes = 100_000 });
        using var users = new SiteUsers(site);
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=EC&CN=desk&PW=1234&PE=2&CA=front&CD=The+desk")).ShouldBe("SUCCESS");
        site.Clock.Advance(TimeSpan.FromDays(1.9));
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=FRONT")).ShouldBe("SUCCESS");
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=DC&NM=desk")).ShouldBe("SUCCESS");
        site.Clock.Advance(TimeSpan.FromDays(0.1));
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldBe("PhoneAccessCodeExpired");
        (await users.StatusAsync("jo", "desk")).ShouldBe("1 2 0");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=EC&CN=desk&PE=0")).ShouldBe("SUCCESS");
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_group_that_binds_passes_its_access_code_down()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 0, 0, 0, TimeSpan.Zero));
        await site.ConfigureAsync(settings => settings with { SessionMinutes = 100_000 });
        using var users = new SiteUsers(site);
        string[] forms =
        [
            "AG&GN=Top",
            "AG&GN=Low&PG=Top",
            "MC&GN=Low&CN=desk",
            "EC&CN=desk&PW=own",
            "EG&GN=Low&PW=own",
            "EG&GN=Top&PW=all&PE=1&PF=1&GD=All",
            "MC&GN=Low&CN=here",
        ];
        foreach (string form in forms)
            (await users.ResultAsync("admin", SmartTechPage.Path, "AT=" + form)).ShouldBe("SUCCESS", form);
        foreach (string form in new[] { "EC&CN=desk&PW=x", "EG&GN=Low&PW=x" })
            (await users.ResultAsync("admin", SmartTechPage.Path, "AT=" + form)).ShouldBe("PasswordChangesDisallowedByParent");
        site.Clock.Advance(TimeSpan.FromDays(1));
        foreach (string computer in new[] { "desk", "here" })
            (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=" + computer)).ShouldBe("PhoneAccessCodeExpired");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=EG&GN=Top&PF=0")).ShouldBe("SUCCESS");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=EG&GN=Low&PW=x")).ShouldBe("SUCCESS");
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_user_whose_sessions_are_recorded_sees_it()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.PageAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldContain("The session has begun.");
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=ER&UN=jo|nobody")).ShouldBe("SUCCESS");
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=DC&NM=desk")).ShouldBe("SUCCESS");
        (await users.PageAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldContain("The session has begun, and is recorded.");
    }

    [Theory]
    [InlineData("admin", "AT=AC&UN=nobody&CN=desk", "InvalidUserName")]
    [InlineData("admin", "AT=AC&UN=jo&CN=nothing&GN=nothing", "InvalidGNorCN")]
    [InlineData("admin", "AT=AC&UN=jo", "InvalidGNorCN")]
    [InlineData("admin", "AT=ER&UN=nobody", "InvalidUserName")]
    [InlineData("admin", "AT=EG&GN=nothing", "InvalidGNorCN")]
    [InlineData("admin", "AT=EC&CN=desk|nothing", "InvalidCN")]
    [InlineData("admin", "AT=MC&GN=nothing&CN=desk", "InvalidGNorCN")]
    [InlineData("admin", "AT=MC&GN=Root&CN=nothing", "InvalidGNorCN")]
    [InlineData("admin", "AT=AG&GN=a&PW=12345", "AccessPasswordTooLong")]
    [InlineData("admin", "AT=EC&CN=desk&PW=12345", "AccessPasswordTooLong")]
    [InlineData("admin", "AT=EC&CN=desk&PW=1234", "SUCCESS")]
    [InlineData("jo", "AT=AG&GN=a", "UserNeedsAdminPrivilege")]
    [InlineData("jo", "AT=ER&UN=jo", "UserNeedsAdminPrivilege")]
    [InlineData("", "AT=ER&UN=jo", "AccessDenied")]
    public async Task An_administrator_gets_the_error_of_the_guide(string user, string form, string result)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        await site.ConfigureAsync(settings => settings with { MaxSmartTechAccessCodeLength = 4 });
        using var users = new SiteUsers(site);
        (await users.ResultAsync(user, SmartTechPage.Path, form)).ShouldBe(result);
    }

    [Theory]
    [InlineData("AT=AG&GN=Top", "There already is a group Top")]
    [InlineData("AT=AG&GN=root", "There already is a group root")]
    [InlineData("AT=AG&GN=Low&PG=nothing", "There is no group nothing")]
    public async Task A_group_that_the_guide_has_no_error_for_is_not_made(string form, string sentence)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.ResultAsync("admin", SmartTechPage.Path, "AT=AG&GN=Top")).ShouldBe("SUCCESS");
        using HttpResponseMessage response = await (await users.ClientAsync("admin")).PostAsync(SmartTechPage.Path, form);
        ((int)response.StatusCode).ShouldBe(501);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(sentence);
    }
}
