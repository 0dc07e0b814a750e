using System.Net;

namespace WebEx.Site.Tests.Admin;

public class AdminFaultTests
{
    [Fact]
    public async Task Faults_are_added_listed_and_cleared()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        using RawClient client = new(site);
        _ = await admin.CallAsync("POST", "sites/acme/faults", """{ "command": "p.php/LI", "fault": "error=AccountLocked", "times": 2 }""");
        _ = await admin.CallAsync(
            "POST",
            "sites/acme/faults",
            """{ "command": "ScheduleMeeting", "fault": "status=503", "times": null, "probability": 0.5, "seed": 3 }"""
        );
        (await client.LogInAsync())["RS"].ShouldBe("AccountLocked");
        (await admin.CallAsync("GET", "sites/acme/faults"))!
            .ToJsonString()
            .ShouldBe(
                """[{"command":"p.php/LI","fault":"error=AccountLocked","times":1,"probability":1,"seed":1}"""
                    + """,{"command":"m.php/SM","fault":"status=503","times":null,"probability":0.5,"seed":3}]"""
            );
        _ = await admin.CallAsync("DELETE", "sites/acme/faults");
        (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        site.Faults.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData(
        """{ "command": "m.php/LM", "fault": "error=NoSuchError" }""",
        "fault: The guide has no error NoSuchError for m.php?AT=LM. It has AccessDenied, DonotSupportAPI."
    )]
    [InlineData("""{ "fault": "error=NoSuchError" }""", "fault: No command of the guide has the error NoSuchError.")]
    [InlineData("""{ "fault": "burn" }""", "fault: A fault is error=CODE, delay=MILLISECONDS")]
    [InlineData("""{ "command": "m.php/ZZ", "fault": "drop" }""", "There is no command of that name.")]
    [InlineData("""{ "command": "m.php/CF", "fault": "drop" }""", "There are several commands of that name: write m.php/CF@")]
    [InlineData("""{ "fault": "drop", "times": 0 }""", "times: a fault comes once or more")]
    [InlineData("""{ "fault": "drop", "probability": 0 }""", "probability: it is above 0 and at most 1.")]
    [InlineData("""{ "command": "m.php/LM" }""", "fault: it is missing.")]
    public async Task What_is_no_fault_is_refused(string fault, string message)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using AdminClient admin = new(site);
        (await admin.RefusalAsync(HttpStatusCode.BadRequest, "POST", "sites/acme/faults", fault)).ShouldStartWith(message);
        site.Faults.Count.ShouldBe(0);
    }
}
