using WebEx.Site;
using WebEx.Spec.Journey.Tests.Apps;

namespace WebEx.Spec.Journey.Tests;

/// <summary>The sample that goes from server to server, against the site for tests.</summary>
[Collection(SharedSamples.Name)]
public sealed class ServerJourneyTests(BuiltSamples samples)
{
    private const string Password = "Tr4veller-secret";

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_server_goes_from_the_sign_up_to_the_logout_whether_the_site_redirects_or_sends_a_page_with_a_script(bool byScript)
    {
        await using StartedSite site = await StartedSite.StartAsync(dialect: new SiteDialect { Script = byScript ? SiteScript.LocationHref : SiteScript.None });
        string report = Travel(site.Address, "jo", Password).ShouldSucceed().Output;

        string[] steps = ["sign up", "log in", "schedule", "schedule", "add attendees", "host", "join", "list", "delete", "delete", "log out"];
        report
            .Split('\n')
            .Where(line => line.Contains("  ", StringComparison.Ordinal))
            .Select(line => line[..line.IndexOf("  ", StringComparison.Ordinal)])
            .ShouldBe(steps, report);
        report.ShouldContain("The journey is complete.");
        site.Output.ShouldContain("POST p.php?AT=LO: success");
        site.Site.Requests.Select(request => request.Name)
            .ShouldBe([
                "SignUpUser",
                "LogIn",
                "ScheduleMeeting",
                "ScheduleMeeting",
                "AddAttendees",
                "HostMeeting",
                "JoinMeeting",
                "ListOpenMeetings",
                "DeleteMeeting",
                "DeleteMeeting",
                "LogOut",
            ]);
        (report + site.Output).ShouldNotContain(Password);
    }

    [Fact]
    public async Task A_wrong_password_is_told_as_such()
    {
        await using StartedSite site = await StartedSite.StartAsync();
        Travel(site.Address, "jo", Password).ShouldSucceed();
        string report = Travel(site.Address, "jo", "another-one").ShouldFail().Output;
        report.ShouldContain("jo has an account already");
        report.ShouldContain("The journey ends here. log in: the password is not that of jo.");
        report.ShouldNotContain("another-one");
        report.ShouldNotContain(" at ");
    }

    [Fact]
    public void A_site_that_is_not_there_is_told_as_such()
    {
        string report = Travel(new Uri("http://127.0.0.1:9/acme/"), "jo", Password).ShouldFail().Output;
        report.ShouldContain("The journey ends here. There is no answer to SignUpUser");
        report.ShouldNotContain(" at ");
    }

    private DotNetResult Travel(Uri site, string webExId, string password) =>
        DotNet.RunProgram(
            "dotnet",
            samples.Folder,
            new Dictionary<string, string> { ["WEBEX_PASSWORD"] = password },
            samples.ProgramOf("ServerJourney"),
            site.AbsoluteUri,
            webExId
        );
}
