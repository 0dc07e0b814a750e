using WebEx.Site.Tests.Meetings;

namespace WebEx.Site.Tests.Mails;

/// <summary>Reminders go by the clock of the site. The meeting begins in London at nine, in winter.</summary>
public sealed class ReminderTests
{
    private const string Schedule = "AT=SM&MN=Review&TZ=21&YE=2030&MO=1&DA=2&HO=9&MI=0";

    [Fact]
    public async Task A_reminder_goes_out_when_its_time_has_come()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync(Schedule + "&BM=1&ReminderTime=4&Email=me@example.com")).ShouldBe("SUCCESS");
        DateTimeOffset start = MeetingSite.At("2030-01-02T09:00Z");

        site.Site.Clock.Freeze(start.AddMinutes(-61));
        (await RemindersAsync(site)).ShouldBeEmpty();
        site.Site.Clock.Freeze(start.AddMinutes(-59));
        SiteMail mail = (await RemindersAsync(site)).ShouldHaveSingleItem();
        mail.To.ShouldBe("me@example.com");
        mail.SentAt.ShouldBe(start.AddHours(-1));
        (await RemindersAsync(site)).Count.ShouldBe(1);
    }

    [Theory]
    [InlineData("")]
    [InlineData("&BM=0")]
    [InlineData("&BM=1&ReminderTime=0")]
    public async Task Without_being_asked_for_none_goes_out(string argument)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync(Schedule + argument)).ShouldBe("SUCCESS");
        site.Site.Clock.Advance(TimeSpan.FromDays(3));

        (await RemindersAsync(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_that_moves_takes_its_reminder_along_and_one_that_is_deleted_has_none()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        Dictionary<string, string> reply = await site.Jo.CommandAsync("m.php", Schedule + "&BM=1");
        (await site.SendAsync($"AT=EM&MK={reply["MK"]}&DA=5")).ShouldBe("SUCCESS");
        site.Site.Clock.Freeze(MeetingSite.At("2030-01-04T00:00Z"));
        (await RemindersAsync(site)).ShouldBeEmpty();
        (await site.Jo.LogInAsync())["ST"].ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=DM&SM=0&MK={reply["MK"]}")).ShouldBe("SUCCESS");
        site.Site.Clock.Freeze(MeetingSite.At("2030-02-01T00:00Z"));

        (await RemindersAsync(site)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_meeting_that_repeats_is_reminded_of_each_time()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync(Schedule + "&BM=1&RO=1&Always=1")).ShouldBe("SUCCESS");
        for (int day = 1; day <= 3; day++)
        {
            site.Site.Clock.Advance(TimeSpan.FromDays(1));
            (await RemindersAsync(site)).Count.ShouldBe(day);
        }

        // A jump gives one, and no thousand.
        site.Site.Clock.Advance(TimeSpan.FromDays(3000));
        (await RemindersAsync(site)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Whoever_waits_for_a_reminder_gets_it_once_the_clock_is_there()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync(Schedule + "&BM=1")).ShouldBe("SUCCESS");
        Task<SiteMail> waiting = site.Site.Outbox.WaitAsync(
            mail => mail.Kind == MailKind.Reminder,
            TimeSpan.FromMinutes(1),
            TestContext.Current.CancellationToken
        );
        waiting.IsCompleted.ShouldBeFalse();
        site.Site.Clock.Advance(TimeSpan.FromDays(2));

        (await waiting).Subject.ShouldBe("Reminder: Review");
    }

    private static async Task<List<SiteMail>> RemindersAsync(MeetingSite site) =>
        [.. (await site.Site.Outbox.ListAsync(TestContext.Current.CancellationToken)).Where(mail => mail.Kind == MailKind.Reminder)];
}
