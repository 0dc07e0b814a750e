using WebEx.Site.Inspector.Tests;

namespace WebEx.Site.Tests.Tool;

/// <summary><c>webex-site --demo</c>, as a newcomer runs it.</summary>
public sealed class DemoTests
{
    [Fact]
    public async Task A_newcomer_sees_what_was_sent_and_why_it_was_refused()
    {
        using ToolRun tool = new("--demo", "--url", "http://127.0.0.1:0");
        string text = await tool.ReadToAsync("curl -i");
        Uri site = ToolRun.SiteOf(text);
        text.ShouldContain($"See what a program sent, and why some of it was refused: {new Uri(site, "/_inspector/acme")}");
        using InspectorBrowser browser = new(site);

        string list = await browser.PageAsync();

        foreach (
            string expected in new[] { "LogIn", "ScheduleMeeting", "AddAttendees", "success", "AccessDenied", "BadWebExIDOrPassword", "InvalidMeetingKey" }
        )
            list.ShouldContain(expected, customMessage: list);
        list.ShouldContain("UnknownATCommand");
        string tooLong = await browser.PageAsync("5");
        tooLong.ShouldContain("MeetingName (MN): 129 characters, at most 128 (guide ");
        tooLong.ShouldContain("/_reference/commands/m.php/SM");
        string scheduled = await browser.PageAsync("7");
        scheduled.ShouldContain("""<p id="outcome">Success.</p>""");
        scheduled.ShouldContain(", added");
        (await browser.OtherAsync("/_outbox/acme")).ShouldContain("ann@example.com");
        foreach (string page in new[] { "2", "3", "7", "har", "json" })
        {
            string shown = await browser.PageAsync(page);
            shown.ShouldNotContain("wrong-password");
            shown.ShouldNotContain("Pass-1234");
            shown.ShouldNotContain("Meet-1234");
        }

        (await tool.StopAsync()).ShouldBe(0);
    }

    [Theory]
    [InlineData("--demo", "--seed", "empty")]
    [InlineData("--demo", "--record", "http://127.0.0.1:1/acme/")]
    [InlineData("--record-to", "seed.json")]
    [InlineData("--record", "ftp://acme.example/")]
    [InlineData("--record", "http://jo:secret@acme.example/acme/")]
    public async Task Options_that_contradict_each_other_are_refused(params string[] args)
    {
        using ToolRun tool = new(args);
        (int exitCode, string error) = await tool.EndAsync();
        exitCode.ShouldBe(2);
        error.ShouldContain("webex-site: --");
        error.ShouldNotContain("secret");
    }
}
