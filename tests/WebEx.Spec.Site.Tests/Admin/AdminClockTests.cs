using System.Net;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Admin;

public class AdminClockTests
{
    [Fact]
    public async Task A_clock_is_frozen_set_advanced_and_runs_again()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        const string Frozen = """{"now":"2040-01-01T00:00:00+00:00","isFrozen":true}""";
        (await admin.CallAsync("POST", "sites/acme/clock/freeze", """{ "now": "2040-01-01T01:00:00+01:00" }"""))!
            .ToJsonString()
            .ShouldBe(Frozen.Replace("+", "\\u002B", StringComparison.Ordinal));
        _ = await client.LogInAsync();
        _ = await admin.CallAsync("POST", "sites/acme/clock/advance", """{ "by": "00:31:00" }""");
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("AccessDenied");
        _ = await admin.CallAsync("POST", "sites/acme/clock/set", """{ "now": "2041-01-01T00:00:00Z" }""");
        site.Clock.GetUtcNow().Year.ShouldBe(2041);
        JsonNode running = (await admin.CallAsync("POST", "sites/acme/clock/run"))!;
        ((bool)running["isFrozen"]!).ShouldBeFalse();
        ((DateTimeOffset)(await admin.CallAsync("GET", "sites/acme/clock"))!["now"]!).Year.ShouldBe(2041);
        ((bool)(await admin.CallAsync("POST", "sites/acme/clock/freeze"))!["isFrozen"]!).ShouldBeTrue();
        site.Other("b").Clock.IsFrozen.ShouldBeFalse();
    }

    [Theory]
    [InlineData("advance", """{ "by": "-00:00:01" }""", "by: a clock goes on")]
    [InlineData("advance", """{ "by": "9999999.00:00:00" }""", "by: a clock shows a time of the years 1900 to 2199.")]
    [InlineData("advance", """{ "by": "a while" }""", "by: a span such as")]
    [InlineData("advance", "{}", "by: it is missing.")]
    [InlineData("set", """{ "now": "9999-12-31T23:59:59Z" }""", "now: a clock shows")]
    [InlineData("freeze", """{ "now": "0001-01-01T00:00:00Z" }""", "now: a clock shows")]
    [InlineData("set", """{ "now": "tomorrow" }""", "now: a time such as 2040-12-01T09:30:00Z is expected.")]
    public async Task A_time_that_no_clock_shows_is_refused(string operation, string body, string message)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "POST", "sites/acme/clock/" + operation, body)).ShouldStartWith(message);
    }
}
