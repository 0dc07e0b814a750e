using System.Net;

namespace WebEx.Site.Tests.Events;

/// <summary>TE, JE, OM, PR, RPAD, RPEA and RPRP.</summary>
public class EventAttendanceTests
{
    private static string Join(string key, string name = "a") => $"AT=JE&MK={key}&FN=Ada&LN=B&AE={name}@example.com";

    private static string Play(string target) => $"AT=PR&FN=Ada&LN=B&AE=a@example.com&{target}";

    [Fact]
    public async Task Attendees_get_in_while_the_event_is_in_progress()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&JPW=secret&DU=20");
        (await site.AttendeeAsync(Join(key))).ShouldBe("EventIsNotInProgress");
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Join(key))).ShouldBe("EventPasswordMissing");
        (await site.AttendeeAsync(Join(key) + "&JPW=wrong")).ShouldBe("InvalidEventPassword");
        (await site.AttendeeAsync(Join(key) + "&JPW=secret")).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Join(key) + "&PW=secret&EI=99")).ShouldBe("EnrollmentIDInvalid");
        await site.ConfigureAsync(settings => settings with { ApprovesEnrollments = true });
        (await site.AttendeeAsync(Join(key) + "&JPW=secret")).ShouldBe("EnrollmentIDMissing");
        string id = (await site.Attendee.CommandAsync("m.php", $"AT=EN&MK={key}&FN=Eve&LN=C&SM=0&AE=eve@example.com"))["EI"];
        (await site.AttendeeAsync($"AT=JE&MK={key}&JPW=secret&EI={id}")).ShouldBe("SUCCESS");
        string report = await site.PageAsync("AT=RPAD&EML=eve@example.com");
        report.ShouldContain("<td>Eve</td><td>C</td><td>eve@example.com</td><td>2030-01-15 04:00</td>");
        report.ShouldNotContain("Ada");
        await site.ConfigureAsync(settings => settings with { ArePrivate = true });
        (await site.AttendeeAsync(Join(key))).ShouldBe("AccessDenied");
        await site.ConfigureAsync(_ => new());
        site.Site.Clock.Advance(TimeSpan.FromMinutes(20));
        (await site.AttendeeAsync(Join(key) + "&JPW=secret")).ShouldBe("EventIsNotInProgress");
    }

    [Fact]
    public async Task Where_enrollment_is_required_the_email_address_has_to_be_one_that_enrolled()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&ENRE=1");
        (await site.AttendeeAsync($"AT=EN&MK={key}&FN=Ada&LN=B&SM=0&AE=a@example.com")).ShouldBe("SUCCESS");
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Join(key, "b"))).ShouldBe("InvalidAttendeeEmail");
        (await site.AttendeeAsync(Join(key))).ShouldBe("SUCCESS");
        string report = await site.PageAsync("AT=RPEA");
        report.ShouldContain("<td>Enrolled</td><td>2030-01-15 04:00</td>");
        report.ShouldContain("<td>Attended</td><td>2030-01-15 04:00</td>");
    }

    [Fact]
    public async Task A_browser_sees_the_window_and_goes_to_the_page_of_the_event()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&ADEV=https%3A%2F%2Fpartner.example%2Fover");
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        string form = $"m.php?{Join(key)}&BU={Uri.EscapeDataString(RawClient.Back)}";
        using (HttpResponseMessage response = await site.Attendee.GetAsync(form))
            response.Headers.Location!.AbsoluteUri.ShouldBe("https://partner.example/over?AT=JE&ST=SUCCESS");
        using var browser = new HttpRequestMessage(HttpMethod.Get, new Uri(form, UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
        using HttpResponseMessage window = await site.Attendee.SendAsync(browser);
        window.StatusCode.ShouldBe(HttpStatusCode.OK);
        string page = await window.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("href=\"https://partner.example/over?AT=JE&amp;ST=SUCCESS\"");
    }

    [Fact]
    public async Task A_server_is_told_which_events_are_in_progress()
    {
        await using EventSite site = await EventSite.StartAsync();
        await site.Site.ConfigureAsync(settings => settings with { Centers = Centers.EventCenter });
        string first = await site.ScheduleAsync("&ET=2");
        _ = await site.ScheduleAsync();
        (await site.HostAsync("AT=TE&MK=" + first)).ShouldBe("SUCCESS");
        using (HttpResponseMessage response = await site.Attendee.GetAsync("m.php?AT=OM"))
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain($"<MeetingKeys>{first}</MeetingKeys>");
        await site.Site.ConfigureAsync(settings => settings with { ServerAddresses = ["192.0.2.1"] });
        using HttpResponseMessage refused = await site.Attendee.GetAsync("m.php?AT=OM");
        (await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("<Reason>IPRangeError</Reason>");
    }

    [Fact]
    public async Task What_was_recorded_is_played_back_when_the_event_is_over()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&JPW=secret&DU=20");
        string other = await site.ScheduleAsync();
        (await site.AttendeeAsync(Play("MK=" + key))).ShouldBe("TheEventRecordingDoesNotExist");
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Play("MK=" + key))).ShouldBe("NoPlaybackEventRecording");
        site.Site.Clock.Advance(TimeSpan.FromMinutes(20));
        (await site.AttendeeAsync(Play("MK=" + key))).ShouldBe("PasswordNeeded");
        (await site.AttendeeAsync(Play($"MK={key}&PW=wrong"))).ShouldBe("InvalidPassword");
        (await site.AttendeeAsync(Play($"MK={key}&PW=secret"))).ShouldBe("SUCCESS");
        (await site.PageAsync("AT=RPRP")).ShouldNotContain("Launch");
        (await site.HostAsync(Play($"MK={key}&PW=secret"))).ShouldBe("SUCCESS");
        string report = await site.PageAsync("AT=RPRP&EN=Launch");
        string id = report.Split($"<td>{key}</td><td>")[1].Split('<')[0];
        report.ShouldContain("<td>jo</td><td>Jo Host</td><td>jo@example.com</td><td>2030-01-15 04:20</td>");
        (await site.AttendeeAsync(Play($"RID={id}&PW=secret"))).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Play($"RID={id}&MK={other}&PW=secret"))).ShouldBe("InvalidRecordedID");
        (await site.AttendeeAsync(Play("RID=999&PW=secret"))).ShouldBe("TheEventRecordingDoesNotExist");
        await site.ConfigureAsync(settings => settings with { ArePrivate = true });
        (await site.AttendeeAsync(Play($"RID={id}&PW=secret"))).ShouldBe("AccessDenied");
        await site.ConfigureAsync(_ => new());
        (await site.HostAsync("AT=DE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Play($"RID={id}&PW=secret"))).ShouldBe("TheEventRecordingDoesNotExist");
    }

    [Fact]
    public async Task Reports_are_about_days_of_the_host()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync();
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(Join(key))).ShouldBe("SUCCESS");
        foreach (string report in new[] { "RPAD&FN=ada", "RPEA&EN=launch", "RPRP&EN=launch" })
        {
            (await site.HostAsync($"AT={report}")).ShouldBe("SUCCESS");
            (await site.HostAsync($"AT={report}&SY=2030&SM=2&SD=1")).ShouldBe("StartDateShouldBeforeEndDate");
            (await site.HostAsync($"AT={report}&SY=2029&SM=2&SD=30")).ShouldBe("InvalidStartTimeDate");
            (await site.HostAsync($"AT={report}&EY=2029&EM=2&ED=30")).ShouldBe("InvalidEndTimeDate");
            // Neither year is a leap year.
            (await site.HostAsync($"AT={report}&SM=2&SD=29")).ShouldBe("InvalidStartDate");
            (await site.HostAsync($"AT={report}&EM=2&ED=29")).ShouldBe("InvalidEndDate");
        }

        (await site.PageAsync("AT=RPAD&LN=b")).ShouldContain("<td>Launch</td>");
        (await site.PageAsync("AT=RPAD&LN=b&EY=2030&EM=1&ED=14")).ShouldNotContain("<td>Launch</td>");
        (await site.PageAsync("AT=RPAD&LN=b&SY=2030&SM=1&SD=15")).ShouldContain("<td>Launch</td>");
        using var other = new RawClient(site.Site);
        _ = await other.LogInAsync("ann");
        using (HttpResponseMessage page = await other.PostAsync("m.php", "AT=RPAD&LN=b"))
            (await page.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("Launch");

        // February has no day 31.
        site.Site.Clock.Set(new DateTimeOffset(2030, 3, 31, 12, 0, 0, TimeSpan.Zero));
        _ = await site.Host.LogInAsync();
        (await site.HostAsync("AT=RPEA")).ShouldBe("InvalidStartTimeDate");
        (await site.HostAsync("AT=RPEA&EM=2&EY=2030&SM=1&SY=2030")).ShouldBe("InvalidEndTimeDate");
    }
}
