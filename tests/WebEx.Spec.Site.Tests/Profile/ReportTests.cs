namespace WebEx.Site.Tests;

public class ReportTests
{
    private static readonly SiteSeed Seed = SiteSeed.Demo with
    {
        Meetings =
        [
            new()
            {
                Host = "jo",
                Name = "Basics",
                Center = Center.TrainingCenter,
                MeetingKey = "400000003",
                StartsIn = TimeSpan.Zero,
                IsInProgress = true,
            },
            new()
            {
                Host = "ann",
                Name = "Other",
                Center = Center.TrainingCenter,
                MeetingKey = "400000004",
                StartsIn = TimeSpan.Zero,
                IsInProgress = true,
            },
            new()
            {
                Host = "jo",
                Name = "Stand-up",
                MeetingKey = "400000005",
                StartsIn = TimeSpan.Zero,
                IsInProgress = true,
            },
        ],
    };

    [Fact]
    public async Task A_report_is_made_of_what_the_user_hosted()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = SiteSeed.Empty }, TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 6, 2, 3, 0, 0, TimeSpan.Zero));
        await site.SeedAsync(Seed);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        site.Clock.Advance(TimeSpan.FromMinutes(25));
        (await client.CommandAsync("w.php", "AT=KM&MK=400000003"))["ST"].ShouldBe("SUCCESS");
        site.Clock.Advance(TimeSpan.FromMinutes(25));

        // In San Jose it is the evening before.
        using HttpResponseMessage response = await client.PostAsync("o.php", "AT=QR&SB=Duration");
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("<td>2030-06-01</td><td>Basics</td><td>20:00</td><td>25</td>");
        page.ShouldNotContain("<td>Other");
        page.ShouldNotContain("Stand-up");
        (await client.CommandAsync("o.php", "AT=QR&TC=BASIC&StartYE=2030&StartMO=6&StartDA=1&EndDA=1"))["ST"].ShouldBe("SUCCESS");
        foreach (string none in new[] { "TC=Advanced", "EndYE=2030&EndMO=5&EndDA=31", "TP=1", "TP=2" })
            (await client.CommandAsync("o.php", "AT=QR&" + none))["RS"].ShouldBe("NoMatchingRecordInTheReport", none);
    }

    [Theory]
    [InlineData("StartYE=2030&StartMO=2&StartDA=30", "InvalidDataFormat")]
    [InlineData("EndYE=2029", "EndDateEarlierThanStartDate")]
    [InlineData("StartYE=2030&StartMO=1&StartDA=1", "DateRangeError")]
    [InlineData("TP=3", "DoNotSupport")]
    [InlineData("SB=UploadDate", "InvalidSortResultBy")]
    public async Task A_report_that_cannot_be_is_refused(string form, string error)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(new DateTimeOffset(2030, 6, 2, 3, 0, 0, TimeSpan.Zero));
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        (await client.CommandAsync("o.php", "AT=QR&" + form))["RS"].ShouldBe(error);
    }

    [Fact]
    public async Task A_site_and_an_account_can_be_without_reports()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        await SettingsCase.CheckAsync(
            site,
            client,
            "o.php",
            new SettingsCase(settings => settings with { Features = SiteFeatures.None }, "AT=QR", "NotSupportReport")
        );
        (await client.CommandAsync("p.php", "AT=EU&PID=webex-site&WID=jo&PW=Pass-1234&MR=OFF"))["ST"].ShouldBe("SUCCESS");
        (await client.CommandAsync("o.php", "AT=QR"))["RS"].ShouldBe("NoReportPrivilege");
    }
}
