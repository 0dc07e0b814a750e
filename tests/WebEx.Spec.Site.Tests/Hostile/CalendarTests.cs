using System.Globalization;
using System.Net;
using WebEx.Site.Tests.Events;
using WebEx.Site.Tests.Meetings;

namespace WebEx.Site.Tests.Hostile;

/// <summary>Times at the edges of the calendar, and series that never end.</summary>
public sealed class CalendarTests
{
    private const int Seed = 20111201;

    [Theory]
    [InlineData(9999, 12, 31, 23, 59)]
    [InlineData(9999, 12, 31, 0, 0)]
    [InlineData(9999, 1, 1, 0, 0)]
    [InlineData(1, 1, 1, 0, 0)]
    public async Task A_time_at_the_edge_of_the_calendar_is_taken_or_refused_in_every_zone_of_the_guide(int year, int month, int day, int hour, int minute)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        string time = string.Create(CultureInfo.InvariantCulture, $"&YE={year}&MO={month}&DA={day}&HO={hour}&MI={minute}");
        foreach (WebExTimeZone zone in Enum.GetValues<WebExTimeZone>())
        {
            string there = time + "&TZ=" + ((int)zone).ToString(CultureInfo.InvariantCulture);
            // Each gives a status, which no page of an error has.
            (await site.SendAsync("AT=SM&MN=x&DU=60" + there)).ShouldNotBeNullOrEmpty();
            (await site.SendAsync($"AT=EM&MK={MeetingSite.Meeting}" + there)).ShouldNotBeNullOrEmpty();
            (await site.SendAsync("AT=SM&MN=x&RO=1&DU=100" + there)).ShouldNotBeNullOrEmpty();
        }

        foreach (string page in new[] { "m.php?AT=LM", "m.php?AT=OM", "" })
        {
            using HttpResponseMessage response = await site.Jo.GetAsync(page);
            response.StatusCode.ShouldBe(HttpStatusCode.OK, page);
        }
    }

    [Fact]
    public async Task An_event_at_the_edge_of_the_calendar_is_taken_or_refused_in_every_zone_of_the_guide()
    {
        await using EventSite site = await EventSite.StartAsync();
        foreach (WebExTimeZone zone in Enum.GetValues<WebExTimeZone>())
        {
            string there = "&TZ=" + ((int)zone).ToString(CultureInfo.InvariantCulture);
            (await site.HostAsync("AT=SE&EN=Launch&DU=60&YE=9999&MO=12&DA=31&HO=23&MI=59" + there)).ShouldNotBeNullOrEmpty();
            (await site.HostAsync("AT=SE&EN=Launch&DU=60&YE=1&MO=1&DA=1&HO=0&MI=0" + there)).ShouldNotBeNullOrEmpty();
        }
    }

    [Fact]
    public async Task A_report_up_to_the_end_of_the_calendar_is_refused_by_the_guide()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        foreach (
            string dates in new[]
            {
                "&StartYE=9999&StartMO=12&StartDA=1&EndYE=9999&EndMO=12&EndDA=31",
                "&StartYE=1&StartMO=1&StartDA=1&EndYE=9999&EndMO=12&EndDA=31",
            }
        )
        {
            Dictionary<string, string> reply = await site.Jo.CommandAsync("o.php", "AT=QR" + dates);
            reply["ST"].ShouldBe("FAIL", dates);
        }
    }

    [Fact]
    public async Task The_next_time_of_a_series_is_that_which_counting_comes_to()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        Random random = new(Seed);
        List<(string Name, DateTime Start, int Option, int Days)> series = [];
        for (int i = 0; i < 40; i++)
        {
            int option = random.Next(1, 9);
            int days =
                option < 5 ? 0
                : i % 8 == 0 ? 0
                : random.Next(1, 128);
            DateTime start = new DateTime(2030, 2, 1, 9, 30, 0).AddDays(random.Next(0, 400));
            string name = FormattableString.Invariant($"series-{i}");
            string form = string.Create(
                CultureInfo.InvariantCulture,
                $"AT=SM&MN={name}&YE={start.Year}&MO={start.Month}&DA={start.Day}&HO={start.Hour}&MI={start.Minute}&DU=60&RO={option}"
            );
            (await site.SendAsync(form + (option < 5 ? "" : "&Days=" + days.ToString(CultureInfo.InvariantCulture)))).ShouldBe("SUCCESS", form);
            series.Add((name, start, option, days));
        }

        var zone = TimeZoneInfo.FindSystemTimeZoneById("America/Los_Angeles");
        foreach (string time in new[] { "2030-01-01T12:00Z", "2030-03-10T17:00Z", "2031-11-02T17:45Z", "2040-02-29T16:30Z", "2199-06-01T16:29Z" })
        {
            DateTimeOffset now = MeetingSite.At(time);
            site.Site.Clock.Freeze(now);
            // The session lives on for a while where the clock jumps back.
            (await site.Jo.LogInAsync())
                .GetValueOrDefault("RS", "")
                .ShouldBeOneOf("", "AlreadyLogon");
            using HttpResponseMessage response = await site.Jo.GetAsync("m.php?AT=LM");
            string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            foreach ((string name, DateTime start, int option, int days) in series)
            {
                DateTime next = Counted(start, option, days).TakeWhile(day => day.Year < 2201).FirstOrDefault(IsNotOver, start);
                page.ShouldContain(
                    $"<td>{name}</td><td>{next.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)},",
                    customMessage: $"{name} at {time}"
                );
            }

            bool IsNotOver(DateTime local) => now - new DateTimeOffset(local, zone.GetUtcOffset(local)) < TimeSpan.FromMinutes(60);
        }
    }

    // Day by day, as nobody should do it for a site.
    private static IEnumerable<DateTime> Counted(DateTime start, int option, int days)
    {
        int step = ((option - 1) % 4) + 1;
        int sinceMonday = ((int)start.DayOfWeek + 6) % 7;
        DateTime monday = start.AddDays(-sinceMonday);
        yield return start;
        if (option >= 5 && days == 0)
            yield break;
        for (DateTime day = start.AddDays(1); ; day = day.AddDays(1))
        {
            bool fits =
                option < 5 ? (day - start).Days % step == 0 : (day - monday).Days / 7 % step == 0 && (days & (1 << (6 - (((int)day.DayOfWeek + 6) % 7)))) != 0;
            if (fits)
                yield return day;
        }
    }
}
