namespace WebEx.Site.Tests;

public class EndMeetingTests
{
    [Theory]
    [InlineData("jo", "", null)]
    [InlineData("admin", "&PID=webex-site", null)]
    [InlineData("admin", "", "HostRoleRequired")]
    [InlineData("ann", "&PID=webex-site", "HostRoleRequired")]
    [InlineData("jo", "&PID=wrong", "InvalidPID")]
    [InlineData("", "", "AccessDenied")]
    [InlineData("", "&WID=jo&PW=Pass-1234", null)]
    [InlineData("ann", "&WID=jo&PW=Pass-1234", null)]
    [InlineData("", "&WID=jo&PW=wrong", "AccessDenied")]
    [InlineData("", "&WID=nobody&PW=Pass-1234", "AccessDenied")]
    [InlineData("", "&WID=jo&SK=none", "AccessDenied")]
    [InlineData("", "&WID=ann&PW=Pass-1234", "HostRoleRequired")]
    public async Task The_host_or_an_administrator_with_the_partner_id_ends_a_meeting(string user, string arguments, string? error)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        if (user.Length > 0)
            _ = await client.LogInAsync(user);
        (await client.CommandAsync("w.php", "AT=KM&MK=400000002" + arguments)).GetValueOrDefault("RS").ShouldBe(error);
        (await client.CommandAsync("w.php", "AT=GS&MK=400000002"))["SS"].ShouldBe(error is null ? "NOT INPROGRESS" : "INPROGRESS");
    }

    [Theory]
    [InlineData("AT=KM&MK=400000001", "MKisInvalid")]
    [InlineData("AT=KM&MK=999999999", "MKisInvalid")]
    [InlineData("AT=KM", "MKisMissed")]
    public async Task Only_a_running_session_is_ended(string form, string error)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("w.php", form))["RS"].ShouldBe(error);
    }
}
