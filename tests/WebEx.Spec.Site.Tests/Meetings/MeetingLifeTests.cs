using System.Net;

namespace WebEx.Site.Tests.Meetings;

/// <summary>Meetings that are changed, started and joined.</summary>
public class MeetingLifeTests
{
    [Fact]
    public async Task A_meeting_keeps_what_a_change_leaves_out()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        Dictionary<string, string> scheduled = await site.Jo.CommandAsync("m.php", "AT=SM&MN=Plan&YE=2030&MO=5&DA=6&HO=09&MI=30&PW=secret1&TC=1");
        scheduled["TN"].ShouldBe("+1-408-555-0100");
        string edit = $"AT=EM&MK={scheduled["MK"]}";
        (await site.SendAsync(edit + "&MN=Renamed%3Cb%3E&HO=11")).ShouldBe("SUCCESS");
        string list = await ListAsync(site);
        list.ShouldContain("Renamed&lt;b&gt;");
        list.ShouldContain("2030-05-06 11:30");
        (await site.SendAsync(edit + "&YE=2029")).ShouldBe("InvalidStartTime");

        (await site.SendAsync($"AT=HM&MK={scheduled["MK"]}")).ShouldBe("SUCCESS");
        (await site.VisitAsync($"AT=JM&MK={scheduled["MK"]}")).ShouldBe("InvalidMeetingKeyOrPassword");
        (await site.VisitAsync($"AT=JM&MK={scheduled["MK"]}&PW=secret1")).ShouldBe("SUCCESS");
        (await site.SendAsync(edit)).ShouldBe("InvalidMeetingKey");
        (await site.SendAsync("AT=DM&MK=" + scheduled["MK"])).ShouldBe("CannotDeleteMeetingInProgress");
    }

    [Fact]
    public async Task A_repeating_meeting_cannot_ask_for_registration_afterwards()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Meeting}&RO=1")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Meeting}&AR=1")).ShouldBe("MeetingOptionsConflict");
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Meeting}&AR=1&RO=9")).ShouldBe("SUCCESS");
        (await ListAsync(site)).ShouldContain("at any time");
    }

    [Fact]
    public async Task Meetings_are_opened_by_their_hosts_and_listed_while_they_are()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        string started = (await site.Jo.CommandAsync("m.php", "AT=IM&MN=Now"))["MK"];
        foreach (string key in new[] { "1", MeetingSite.Meeting })
        {
            using var ann = new RawClient(site.Site);
            _ = await ann.LogInAsync("ann");
            Dictionary<string, string> refused = await ann.CommandAsync("m.php", "AT=HM&MK=" + key);
            (refused["RS"], refused["MK"]).ShouldBe(("InvalidMeetingKey", key));
        }

        (await site.OpenMeetingsAsync()).ShouldContain($">{string.Join(';', new[] { "400000002", started }.Order(StringComparer.Ordinal))}");
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("SUCCESS");
        (await site.OpenMeetingsAsync()).ShouldContain(MeetingSite.Meeting);
        await site.Site.ConfigureAsync(settings => settings with { ServerAddresses = ["192.0.2.1"] });
        (await site.OpenMeetingsAsync()).ShouldContain("IPRangeError");
    }

    [Fact]
    public async Task A_training_session_is_also_started_by_its_other_host()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        using var ann = new RawClient(site.Site);
        _ = await ann.LogInAsync("ann");
        const string Host = "AT=HM&MK=" + MeetingSite.Training;
        (await ann.CommandAsync("m.php", Host))["RS"].ShouldBe("InvalidMeetingKey");
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Training}&HI=ANN")).ShouldBe("SUCCESS");
        (await ann.CommandAsync("m.php", Host))["ST"].ShouldBe("SUCCESS");
        (await ann.CommandAsync("m.php", $"AT=EM&MK={MeetingSite.Training}"))["RS"].ShouldBe("InvalidMeetingKey");
    }

    [Fact]
    public async Task Joining_is_checked_in_the_order_of_chapter_3()
    {
        await using MeetingSite site = await MeetingSite.StartAsync(
            new SeedMeeting
            {
                Host = "jo",
                Name = "Secret",
                MeetingKey = "500000001",
                Password = "Open-1",
                IsLocked = true,
            },
            new SeedMeeting
            {
                Host = "jo",
                Name = "Secret",
                MeetingKey = "500000002",
                Password = "Open-1",
                IsLocked = true,
                IsInProgress = true,
            }
        );
        foreach (
            (string form, string error) in new[]
            {
                ("MK=1", "InvalidMeetingKeyOrPassword"),
                ("MK=500000001", "MeetingNotInProgress"),
                ("MK=500000002", "InvalidMeetingKeyOrPassword"),
                ("MK=500000002&PW=Open-1", "MeetingLocked"),
                ("MK=400000002", "SUCCESS"),
            }
        )
        {
            (await site.VisitAsync("AT=JM&" + form)).ShouldBe(error, form);
        }

        (await site.Visitor.CommandAsync("m.php", "AT=JM&MK=500000001"))["MK"].ShouldBe("500000001");
        await site.Site.ConfigureAsync(settings => settings with { MaxAttendeesPerMeeting = 1 });
        Dictionary<string, string> full = await site.Visitor.CommandAsync("m.php", "AT=JM&MK=400000002");
        (full["RS"], full["MK"]).ShouldBe(("MeetingScheduleFail", "400000002"));
    }

    [Fact]
    public async Task A_meeting_can_ask_attendees_to_log_in()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        string key = (await site.Jo.CommandAsync("m.php", "AT=IM&RequestALogin=1"))["MK"];
        (await site.VisitAsync("AT=JM&MK=" + key)).ShouldBe("LoginRequired");
        _ = await site.Visitor.LogInAsync("ann");
        (await site.VisitAsync("AT=JM&MK=" + key)).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task Occurrences_keep_their_time_of_day_when_daylight_saving_begins()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        string key = (await site.Jo.CommandAsync("m.php", "AT=SM&YE=2030&MO=3&DA=4&HO=9&MI=0&TZ=4&RO=5&Days=64&AJ=1&AJMI=10"))["MK"];

        // Mondays at 9:00 in San Jose: 17:00 UTC in winter, 16:00 after 10 March.
        foreach (
            (string time, string outcome) in new[]
            {
                ("2030-03-04T16:49Z", "MeetingNotInProgress"),
                ("2030-03-04T16:50Z", "SUCCESS"),
                ("2030-03-04T17:59Z", "SUCCESS"),
                ("2030-03-04T18:00Z", "MeetingNotInProgress"),
                ("2030-03-11T15:49Z", "MeetingNotInProgress"),
                ("2030-03-11T15:50Z", "SUCCESS"),
                ("2030-03-11T17:00Z", "MeetingNotInProgress"),
            }
        )
        {
            site.Site.Clock.Set(MeetingSite.At(time));
            (await site.VisitAsync("AT=JM&MK=" + key)).ShouldBe(outcome, time);
        }

        _ = await site.Jo.LogInAsync();
        (await ListAsync(site)).ShouldContain("2030-03-18 09:00");
    }

    [Fact]
    public async Task Occurrences_keep_their_time_of_day_when_daylight_saving_ends()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        string key = (await site.Jo.CommandAsync("m.php", "AT=SM&YE=2030&MO=11&DA=2&HO=1&MI=30&TZ=4&RO=1&AJ=1&AJMI=0&DU=30"))["MK"];

        // At 1:30 in San Jose: 8:30 UTC in summer, also the first of the two on 3 November; 9:30 afterwards.
        foreach (
            (string time, string outcome) in new[]
            {
                ("2030-11-02T08:30Z", "SUCCESS"),
                ("2030-11-03T08:30Z", "SUCCESS"),
                ("2030-11-03T09:30Z", "MeetingNotInProgress"),
                ("2030-11-04T08:30Z", "MeetingNotInProgress"),
                ("2030-11-04T09:30Z", "SUCCESS"),
            }
        )
        {
            site.Site.Clock.Set(MeetingSite.At(time));
            (await site.VisitAsync("AT=JM&MK=" + key)).ShouldBe(outcome, time);
        }
    }

    [Theory]
    [InlineData("RO=3", "2030-03-07")]
    [InlineData("RO=6&Days=65", "2030-03-10")]
    [InlineData("RO=8&Days=64", "2030-04-01")]
    [InlineData("RO=1&Always=0&UntilYE=2030&UntilMO=3&UntilDA=4", "2030-03-04")]
    [InlineData("RO=0", "2030-03-04")]
    [InlineData("RO=5&Days=127", "2030-03-05")]
    public async Task The_list_shows_the_next_occurrence(string form, string day)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=SM&YE=2030&MO=3&DA=4&HO=9&MI=0&" + form)).ShouldBe("SUCCESS");
        site.Site.Clock.Set(MeetingSite.At("2030-03-05T12:00Z"));
        _ = await site.Jo.LogInAsync();
        (await ListAsync(site)).ShouldContain(day + " 09:00");
    }

    [Theory]
    [InlineData("AT=HM&MK=400000001")]
    [InlineData("AT=IM&MN=%3Cscript%3E")]
    [InlineData("AT=JM&MK=400000002")]
    public async Task A_browser_sees_the_meeting_and_goes_back_when_it_is_left(string form)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"m.php?{form}&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative));
        request.Headers.Accept.ParseAdd("text/html");
        using HttpResponseMessage response = await site.Jo.SendAsync(request);
        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain($"href=\"{RawClient.Back}?AT={form[3..5]}&amp;ST=SUCCESS&amp;MK=");
        page.ShouldNotContain("<script");
    }

    private static async Task<string> ListAsync(MeetingSite site)
    {
        using HttpResponseMessage response = await site.Jo.GetAsync("m.php?AT=LM");
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
