namespace WebEx.Site.Tests.Meetings;

/// <summary>Attendees, presenters, registration forms and registrations.</summary>
public class RegistrationTests
{
    private const string Person = "&FN=Ada&LN=Lovelace&EM=ada@example.com&JT=Analyst&CY=Engines";

    private static readonly string[] FormFields = ["RJT", "RCY", "RE1", "RE2", "RCT", "RSA", "RZP", "RCI", "RPH", "RFX"];

    [Fact]
    public async Task Attendees_are_added_and_taken_off()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Key = "&MK=" + MeetingSite.Meeting;
        await site.Site.ConfigureAsync(settings => settings with { MaxAttendeesPerMeeting = 2 });
        (await site.SendAsync($"AT=AA{Key}&FN1=Ada&EA1=ada@example.com&FN2=Bob&EA2=bob@example.com")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=AA{Key}&FN=Ada+L&EM=ADA@example.com")).ShouldBe("SUCCESS");
        Dictionary<string, string> full = await site.Jo.CommandAsync("m.php", $"AT=AA{Key}&FN=Cy&EM=cy@example.com");
        (full["RS"], full["MK"]).ShouldBe(("ExceedMaxNumberOfAttendeesAllowed", MeetingSite.Meeting));
        (await site.SendAsync($"AT=DA{Key}&EM=Ada@example.com")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=DA{Key}&EM=ada@example.com")).ShouldBe("AttendeeDoesNotExist");
        (await site.SendAsync($"AT=AA{Key}&FN=Cy&EM=cy@example.com")).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=DA&MK=1&EM=ada@example.com")).ShouldBe("MeetingKeyNotValid");
        (await site.Jo.CommandAsync("m.php", "AT=AA&MK=1&FN=Cy&EM=cy@example.com"))["MK"].ShouldBe("1");
        (await site.SendAsync("AT=AA&MK=" + MeetingSite.Training)).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task Presenters_are_added_and_taken_off()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Key = "&MK=" + MeetingSite.Training;
        (await site.SendAsync($"AT=AP{Key}&FN=Ada&EM=ada@example.com")).ShouldBe("SUCC");
        (await site.SendAsync($"AT=DP{Key}&EM=bob@example.com")).ShouldBe("PresenterDoesNotExist");
        (await site.SendAsync($"AT=DP{Key}&EM=ADA@example.com")).ShouldBe("SUCC");
        (await site.SendAsync($"AT=DP{Key}&EM=ada@example.com")).ShouldBe("PresenterDoesNotExist");
        foreach (string command in new[] { "AT=AP&FN=Ada", "AT=DP" })
            (await site.SendAsync($"{command}&MK={MeetingSite.Meeting}&EM=ada@example.com")).ShouldBe("InvalidMeetingKey", command);
    }

    [Fact]
    public async Task A_form_says_what_registrants_have_to_fill_in()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Key = "&MK=" + MeetingSite.Meeting;
        (await site.SendAsync("AT=CF" + Key)).ShouldBe("ThisMeetingDoesNotRequireRegistration");
        (await site.SendAsync("AT=GF" + Key)).ShouldBe("ThisMeetingDoesNotRequireRegistration");
        (await site.VisitAsync("AT=RM" + Key + Person)).ShouldBe("ThisMeetingDoesNotRequireRegistration");
        (await site.SendAsync($"AT=CF&MK={MeetingSite.Training}")).ShouldBe("SessionDoesNotRequireRegistration");
        (await site.SendAsync($"AT=EM{Key}&AR=1")).ShouldBe("SUCCESS");

        (await site.Jo.CommandAsync("m.php", "AT=GF" + Key))["RCT"].ShouldBe("0");
        (await site.SendAsync($"AT=CF{Key}&RCT=1&RFX=1")).ShouldBe("SUCCESS");
        Dictionary<string, string> form = await site.Jo.CommandAsync("m.php", "AT=GF" + Key);
        string.Concat(FormFields.Select(code => form[code])).ShouldBe("0000100001");
        (await site.VisitAsync("AT=RM" + Key + Person + "&CT=London")).ShouldBe("RequiredInfoMissing");
        (await site.VisitAsync("AT=RM" + Key + Person + "&CT=London&Name1=Fax&Value1=1")).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=CF" + Key)).ShouldBe("SUCCESS");
        (await site.Jo.CommandAsync("m.php", "AT=GF" + Key))["RCT"].ShouldBe("0");

        (await site.SendAsync("AT=GF&MK=1")).ShouldBe("InvalidMeetingKey");
        (await site.Jo.CommandAsync("m.php", "AT=CF&MK=1"))["MK"].ShouldBe("1");
        _ = await site.Visitor.LogInAsync("ann");
        (await site.VisitAsync("AT=CF" + Key)).ShouldBe("AttendeesCannotCreateRegistrationForm");
    }

    [Fact]
    public async Task Who_has_registered_can_join_a_training_session()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Key = "&MK=" + MeetingSite.Training;
        (await site.SendAsync($"AT=EM{Key}&AR=1&RPW=door&NR=1&RCY=2030&RCN=1&RCD=2")).ShouldBe("SUCCESS");
        (await site.SendAsync($"AT=CF{Key}&RCT=3&TxtName1=Why&TxtType1=1")).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=MD" + Key)).ShouldBe("NoRegisterAttendee");
        (await site.VisitAsync("AT=RM" + Key + Person)).ShouldBe("RegistrationPasswordIsRequired");
        (await site.VisitAsync("AT=RM" + Key + Person + "&RPW=window")).ShouldBe("InvalidRegistrationPassword");
        (await site.VisitAsync("AT=RM" + Key + Person + "&RPW=door")).ShouldBe("RequiredInfoMissing");
        const string Complete = "AT=RM" + Key + Person + "&RPW=door&CT=London&TX1=Curious";
        string id = (await site.Visitor.CommandAsync("m.php", Complete))["RI"];
        (await site.Visitor.CommandAsync("m.php", Complete))["RI"].ShouldBe(id);
        (await site.VisitAsync(Complete.Replace("ada@", "bob@", StringComparison.Ordinal))).ShouldBe("MeetingDoesNotRequireRegistration");
        (await site.SendAsync($"AT=EM{Key}&NR=2")).ShouldBe("SUCCESS");
        site.Site.Clock.Set(MeetingSite.At("2030-01-03T08:00Z"));
        (await site.VisitAsync(Complete.Replace("ada@", "bob@", StringComparison.Ordinal))).ShouldBe("MeetingDoesNotRequireRegistration");
        (await site.VisitAsync("AT=RM&MK=1" + Person)).ShouldBe("InvalidMeetingKey");

        _ = await site.Jo.LogInAsync();
        (await site.SendAsync("AT=MD" + Key)).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=MD&MK=1")).ShouldBe("InvalidMeetingKey");
        await site.ScheduleWithAsync(settings => settings with { MailServerAnswers = false });
        (await site.SendAsync("AT=MD" + Key)).ShouldBe("MailServerError");
        (await site.SendAsync("AT=HM" + Key)).ShouldBe("SUCCESS");
        (await site.VisitAsync("AT=JM" + Key)).ShouldBe("RegistrationIDIsRequired");
        (await site.VisitAsync($"AT=JM{Key}&RID={id}9")).ShouldBe("InvalidRegistrationID");
        (await site.VisitAsync($"AT=JM{Key}&RID={id}")).ShouldBe("SUCCESS");
    }

    [Theory]
    [InlineData("AQ=0", false, "RegistrationIDIsRequired")]
    [InlineData("AQ=1", false, "SUCCESS")]
    [InlineData("AQ=0", true, "SUCCESS")]
    public async Task Who_is_not_accepted_cannot_join_a_meeting(string form, bool hostsAccept, string outcome)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.ScheduleWithAsync(settings => settings with { HostsAcceptRegistrations = hostsAccept });
        string key = (await site.Jo.CommandAsync("m.php", "AT=IM&AR=1&" + form))["MK"];
        (await site.VisitAsync($"AT=JM&MK={key}&AE=ada@example.com")).ShouldBe("RegistrationIDIsRequired");
        (await site.VisitAsync($"AT=RM&MK={key}{Person}")).ShouldBe("SUCCESS");
        (await site.VisitAsync($"AT=JM&MK={key}&AE=ADA@example.com")).ShouldBe(outcome);
    }

    [Fact]
    public async Task Recordings_are_published_where_the_site_has_that()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Publish = "AT=CR&RT=Course&UL=https%3A%2F%2Fexample.com%2Fcourse&HR=1&MI=30";
        string first = (await site.Jo.CommandAsync("m.php", Publish))["RID"];
        (await site.Jo.CommandAsync("m.php", Publish))["RID"].ShouldNotBe(first);
        await site.ScheduleWithAsync(settings => settings with { PublishesRecordings = false });
        (await site.SendAsync(Publish)).ShouldBe("RecordSessionNotSupported");
    }
}
