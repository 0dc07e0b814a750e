namespace WebEx.Site.Tests;

/// <summary>What a browser sees of a command whose request names no BackURL.</summary>
public sealed class OutcomePageTests
{
    [Fact]
    public async Task A_refusal_shows_its_error_and_the_cause()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);

        string page = await PageAsync(client, "AT=SM&MN=Review");

        page.ShouldContain("<h1>ScheduleMeeting was refused</h1>");
        page.ShouldContain("""<code id="error">AccessDenied</code>: the caller lacks a right""");
        page.ShouldContain("Nobody is logged in from this browser.");
    }

    [Fact]
    public async Task A_request_that_breaks_a_limit_shows_which()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync("jo");

        string page = await PageAsync(client, "AT=SM&MN=" + new string('<', 200));

        page.ShouldContain("""<code id="error">""");
        page.ShouldContain("MeetingName (MN): 200 characters, at most 128");
        page.ShouldNotContain("<<");
    }

    [Fact]
    public async Task A_success_is_said_as_well()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync("jo");

        string page = await PageAsync(client, "AT=SM&MN=Review&YE=2100&MO=1&DA=2&HO=3&MI=0");

        page.ShouldContain("<h1>ScheduleMeeting was carried out</h1>");
        page.ShouldNotContain("""id="error" """.TrimEnd());
    }

    private static async Task<string> PageAsync(RawClient client, string form)
    {
        using HttpResponseMessage response = await client.PostAsync("m.php", form);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
