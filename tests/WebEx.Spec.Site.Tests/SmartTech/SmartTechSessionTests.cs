namespace WebEx.Site.Tests.SmartTech;

public class SmartTechSessionTests
{
    [Fact]
    public async Task A_computer_is_connected_assisted_and_disconnected()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.StatusAsync("jo", "desk")).ShouldBe("1 0 0");
        string conference = (await users.SendAsync("jo", SmartTechPage.Path, "AT=CC&NM=DESK&APP=notepad"))["CONFID"];
        (await users.StatusAsync("jo", "desk")).ShouldBe("2 3 1");
        string details = await users.MarkupAsync("jo", "AT=GC&ID=" + await users.IdAsync("jo", "desk"));
        details.ShouldContain($"<ConfID>{conference}</ConfID>");
        details.ShouldContain("<SharedAPP><App>Desktop</App><App>Notepad</App></SharedAPP>", customMessage: details);
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=CC&NM=desk")).ShouldBe("InSession");
        (await users.SendAsync("ann", SmartTechPage.Path, "AT=JS&CONFID=" + conference))["CONFID"].ShouldBe(conference);
        (await users.ResultAsync("jo", SmartTechPage.Path, "AT=DC&NM=desk")).ShouldBe("SUCCESS");
        (await users.StatusAsync("jo", "desk")).ShouldBe("1 0 0");
        (await users.ResultAsync("ann", SmartTechPage.Path, "AT=JS&CONFID=" + conference)).ShouldBe("SessionNotInProgress");
        (await users.ResultAsync("ann", SmartTechPage.Path, "AT=JS&CONFID=1")).ShouldBe("InvalidConfID");
    }

    [Theory]
    [InlineData("jo", "AT=CC&NM=nothing", "InvalidComputer")]
    [InlineData("jo", "AT=CC&NM=desk&APP=Paint", "InvalidApp")]
    [InlineData("jo", "AT=CC&NM=blocked", "Blocked", "blocked", "3 0 0")]
    [InlineData("jo", "AT=CC&NM=elsewhere", "IPNotAllow", "elsewhere", "1 0 0")]
    [InlineData("jo", "AT=CC&NM=here", "SUCCESS", "here", "2 3 1")]
    [InlineData("jo", "AT=CC&NM=free", "NotAvailable")]
    [InlineData("jo", "AT=CC&NM=off", "NotAvailable", "off", "0 0 0")]
    [InlineData("jo", "AT=CC&NM=mute", "PhoneAuthFailed", "mute", "1 2 0")]
    [InlineData("jo", "AT=CC&NM=stuck", "TimeOut", "stuck", "1 4 0")]
    [InlineData("jo", "AT=DC&NM=stuck", "TimeOut")]
    [InlineData("jo", "AT=DC&NM=elsewhere", "IPNotAllow")]
    [InlineData("jo", "AT=DC&NM=free", "InvalidComputer")]
    [InlineData("guest", "AT=CC&NM=desk", "UserNeedsSmartTechPrivilege")]
    [InlineData("guest", "AT=DC&NM=desk", "UserNeedsSmartTechPrivilege")]
    public async Task A_computer_refuses_for_the_reason_of_the_guide(string user, string form, string result, string? computer = null, string? status = null)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        (await users.ResultAsync(user, SmartTechPage.Path, form)).ShouldBe(result);
        if (computer is not null)
            (await users.StatusAsync(user, computer)).ShouldBe(status);
    }

    [Theory]
    [InlineData("ann", "AT=GC&ID={desk}", "InvalidComputerID")]
    [InlineData("jo", "AT=GC&ID=0", "InvalidComputerID")]
    [InlineData("guest", "AT=GC&ID=0", "UserNeedsSmartTechPrivilege")]
    [InlineData("", "AT=GC&ID=0", "AccessDenied")]
    [InlineData("", "AT=LA", "AccessDenied")]
    public async Task A_question_about_computers_gets_the_error_of_the_guide(string user, string form, string result)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        string desk = await users.IdAsync("jo", "desk");
        (await users.MarkupAsync(user, form.Replace("{desk}", desk, StringComparison.Ordinal))).ShouldContain($"<Reason>{result}</Reason>");
    }

    [Fact]
    public async Task A_site_without_SMARTtech_says_so()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(SmartTechPage.Options, TestContext.Current.CancellationToken);
        using var users = new SiteUsers(site);
        await site.ConfigureAsync(settings => settings with { AllowsSmartTech = false });
        string[] forms = ["CC&NM=a", "DC&NM=a", "JS&CONFID=1", "AC&UN=a&CN=a", "AG&GN=a", "ER&UN=a", "EG&GN=a", "EC&CN=a", "MC&GN=a&CN=a"];
        foreach (string form in forms)
            (await users.ResultAsync("admin", SmartTechPage.Path, "AT=" + form)).ShouldBe("SiteRequiresSmartTechPrivilege");
        foreach (string form in new[] { "AT=LA", "AT=GC&ID=1" })
            (await users.MarkupAsync("admin", form)).ShouldContain("<Reason>SiteRequiresSmartTechPrivilege</Reason>");
    }
}
