using System.Globalization;
using System.Net;
using WebEx.Site.Tests.Checks;
using WebEx.Tests;

namespace WebEx.Site.Tests.Hostile;

/// <summary>A clock at the earliest and at the latest time that it shows, where commands reckon with days before and after it.</summary>
public sealed class ClockTests
{
    private const string First = "1900-01-01T00:00:00Z";
    private const string Last = "2199-12-31T00:00:00Z";
    private const int RequestsOfACommand = 4;

    [Theory]
    [InlineData(First)]
    [InlineData(Last)]
    public async Task Every_command_is_answered_at_the_ends_of_the_clock(string time)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(Read(time));
        await site.TakeSnapshotAsync("start");
        foreach (GeneratedCommand command in CatalogueCommands.All)
        {
            await site.RestoreAsync("start");
            using RawClient client = new(site);
            (await client.LogInAsync("admin"))["ST"].ShouldBe("SUCCESS");
            foreach (Center center in command.Centers)
            {
                var probe = new Probe(command, center);
                foreach (Draft draft in probe.Valid.Take(RequestsOfACommand))
                {
                    string text = probe.ToText(draft);
                    using HttpResponseMessage response = await client.PostAsync(command.Model.Path, text);
                    response.StatusCode.ShouldNotBe(HttpStatusCode.InternalServerError, $"{command.Model.Id}: {text}");
                }
            }
        }
    }

    [Theory]
    [InlineData(First)]
    [InlineData(Last)]
    public async Task A_session_is_scheduled_and_reminded_of_at_the_ends_of_the_clock(string time)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(Read(time));
        using RawClient jo = new(site);
        _ = await jo.LogInAsync();
        const string Meeting = "AT=SM&MN=Last&DU=2147483647&BM=1&ReminderTime=23&RO=1&Always=1&YE=9999&MO=12&DA=31&HO=23&MI=59&TZ=";
        foreach (WebExTimeZone zone in Enum.GetValues<WebExTimeZone>())
            (await jo.CommandAsync("m.php", Meeting + ((int)zone).ToString(CultureInfo.InvariantCulture))).ShouldContainKey("ST");
        (await jo.CommandAsync("m.php", "AT=SM&MN=Soon&BM=1&ReminderTime=1&YE=2199&MO=12&DA=31&HO=23&MI=59"))["ST"].ShouldBe("SUCCESS");
        foreach (string page in new[] { "", "e.php?AT=MH", "e.php?AT=MO", "m.php?AT=LM" })
        {
            using HttpResponseMessage response = await jo.GetAsync(page);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Theory]
    [InlineData("1899-12-31T23:59:59Z")]
    [InlineData("2199-12-31T00:00:01Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    public async Task A_time_beyond_them_is_refused_and_the_clock_stays_as_it_is(string time)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(Read(Last));

        Should.Throw<ArgumentOutOfRangeException>(() => site.Clock.Freeze(Read(time))).Message.ShouldContain("1900 to 2199");
        Should.Throw<ArgumentOutOfRangeException>(() => site.Clock.Set(Read(time)));
        Should.Throw<ArgumentOutOfRangeException>(() => site.Clock.Advance(TimeSpan.FromTicks(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => site.Clock.Advance(TimeSpan.MaxValue));

        site.Clock.GetUtcNow().ShouldBe(Read(Last));
    }

    private static DateTimeOffset Read(string time) => DateTimeOffset.Parse(time, CultureInfo.InvariantCulture);
}
