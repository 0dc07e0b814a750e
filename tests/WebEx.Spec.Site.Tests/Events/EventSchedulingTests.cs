namespace WebEx.Site.Tests.Events;

/// <summary>SE, EE and DE.</summary>
public class EventSchedulingTests
{
    private static readonly string[] Start = ["&YE=2030", "&MO=12", "&DA=1", "&HO=9", "&MI=30"];

    private static readonly (string Arguments, string Error, Func<EventSettings, EventSettings> Change)[] Refusals =
    [
        ("&DU=0", "InvalidDuration", Same),
        ("&DU=721", "DurationExceedsMaxMeetingDuration", Same),
        ("&DA=31&MO=11", "InvalidStartDate", Same),
        ("&YE=2030&MO=1&DA=15&HO=3", "EventStartTimeShouldNotBeBeforeTheCurrentTime", Same),
        ("&TZ=99", "InvalidTimeZone", Same),
        ("&MX=1001", "InvalidMaxNumber", Same),
        ("&PL=501", "InvalidPL", Same),
        ("&PAN=Ann&PAE=ann@example.com&PAP=1,408", "InvalidPanelistPhone", Same),
        ("&TC=9", "TspAccountIndexRequired", Same),
        ("&TC=9&TA=1", "NotTspSite", settings => settings with { IsTspSite = false }),
        ("&TC=2", "SiteEnabledTSP", settings => settings with { IsTspSite = true }),
        ("&TC=1", "SupportTeleconfCallInDisabled", settings => settings with { HasCallIn = false }),
        ("&TC=2", "SupportTeleconfCallOutDisabled", settings => settings with { HasCallBack = false }),
        ("&TC=3", "SupportInternationalCallInDisabled", settings => settings with { HasInternationalCallIn = false }),
        ("&TC=4", "SupportVoIPDisabled", settings => settings with { HasInternetPhone = false }),
        ("&VP=1", "SupportVoIPDisabled", settings => settings with { HasInternetPhone = false }),
        ("&TC=5&TD=other", "SupportOtherTeleconfDisabled", settings => settings with { HasOtherTeleconference = false }),
        ("&PKI=1", "PKIDisabled", settings => settings with { HasPki = false }),
        ("", "DescriptionMissing", settings => settings with { RequiresDescription = true }),
        ("", "JoinEventPasswordMissing", settings => settings with { RequiresPassword = true }),
    ];

    private static readonly (string Password, string Error, EventPasswordPolicy Policy)[] Passwords =
    [
        ("abc", "PasswordShouldExceed4Chars", new() { MinLength = 4 }),
        ("a123", "PasswordMustContain2AlphaChars", new() { MinLetters = 2 }),
        ("abc1", "PasswordMustContain2NumericChars", new() { MinDigits = 2 }),
        ("abc1", "PasswordMustContain1SpecialChars", new() { MinSpecialCharacters = 1 }),
        ("abc1", "PasswordRequiresMixedCase", new() { RequiresMixedCase = true }),
        ("Abc1", "PasswordCannotBeFromList", new() { Forbidden = ["abc1"] }),
        ("launch", "PasswordCannotBeUserNameURLMeetingTopic", new() { ForbidsNames = true }),
    ];

    [Fact]
    public async Task What_the_site_does_not_have_is_refused_when_scheduling_and_editing()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&JPW=x&DES=y");
        foreach ((string arguments, string error, Func<EventSettings, EventSettings> change) in Refusals)
        {
            await site.ConfigureAsync(_ => change(new()));
            (await site.HostAsync("AT=SE&EN=Launch" + With(arguments))).ShouldBe(error, "SE" + arguments);
            string cleared =
                arguments.Length > 0 ? arguments
                : error == "DescriptionMissing" ? "&DES="
                : "&JPW=";
            (await site.HostAsync($"AT=EE&MK={key}" + With(cleared))).ShouldBe(error, "EE" + cleared);
        }

        await site.Site.ConfigureAsync(_ => new() { MaxTspAccountsPerUser = 2 });
        (await site.HostAsync("AT=SE&EN=Launch" + With("&TC=9&TA=3"))).ShouldBe("InvalidTspAccountIndex");
        (await site.HostAsync("AT=SE&EN=Launch&PAN=Ann" + With(""))).ShouldBe("PanelistEmailMissing");
        (await site.HostAsync("AT=SE&EN=Launch&PAE=a@b.cd" + With(""))).ShouldBe("PanelistNameMissing");
    }

    [Fact]
    public async Task Passwords_are_as_the_policy_wants_them()
    {
        await using EventSite site = await EventSite.StartAsync();
        foreach ((string password, string error, EventPasswordPolicy policy) in Passwords)
        {
            await site.ConfigureAsync(settings => settings with { Passwords = policy });
            (await site.HostAsync($"AT=SE&EN=Launch&JPW={password}" + With(""))).ShouldBe(error);
            (await site.HostAsync($"AT=SE&EN=Launch&ENRE=1&PW={password}" + With(""))).ShouldBe("Enroll" + error);
        }

        (await site.HostAsync("AT=SE&EN=Launch&ENRE=0&PW=launch" + With(""))).ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task A_start_that_is_left_out_is_the_next_quarter_of_an_hour()
    {
        await using EventSite site = await EventSite.StartAsync();
        (await site.HostAsync("AT=SE&EN=Launch&MO=1")).ShouldBe("SUCCESS");
        (await site.HostAsync("AT=SE&EN=Launch&MO=1&MI=0")).ShouldBe("SUCCESS");
        (await site.HostAsync("AT=SE&EN=Launch&MO=1&TZ=20")).ShouldBe("SUCCESS");
        site.Site.Clock.Advance(TimeSpan.FromMinutes(1));
        (await site.HostAsync("AT=SE&EN=Launch&MO=1&MI=0")).ShouldBe("EventStartTimeShouldNotBeBeforeTheCurrentTime");
    }

    [Fact]
    public async Task Only_who_dials_in_is_told_a_number()
    {
        await using EventSite site = await EventSite.StartAsync(settings => settings with { CallInNumber = "1-408-555-0199" });
        Dictionary<string, string> scheduled = await site.Host.CommandAsync("m.php", "AT=SE&EN=Launch&TC=1" + With(""));
        scheduled["TN"].ShouldBe("1-408-555-0199");
        (await site.Host.CommandAsync("m.php", $"AT=EE&MK={scheduled["MK"]}&TC=2" + With(""))).ShouldNotContainKey("TN");
        (await site.Host.CommandAsync("m.php", $"AT=EE&MK={scheduled["MK"]}&TC=3" + With("")))["TN"].ShouldBe("1-408-555-0199");
    }

    [Fact]
    public async Task An_edited_event_keeps_what_is_not_given()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync("&JPW=secret&ENRE=1&PW=enroll&MX=1");
        (await site.HostAsync($"AT=EE&MK={key}&MO=11&EN=Renamed")).ShouldBe("SUCCESS");
        string enrol = $"AT=EN&MK={key}&FN=A&LN=B&SM=1&AE=";
        (await site.AttendeeAsync(enrol + "a@example.com")).ShouldBe("EnrollPasswordNeeded");
        (await site.AttendeeAsync(enrol + "a@example.com&PW=enroll")).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(enrol + "b@example.com&PW=enroll")).ShouldBe("ExceedMaxNumberOfEnrollments");
        (await site.HostAsync($"AT=EE&MK={key}&MO=11&ENRE=0&MX=2")).ShouldBe("SUCCESS");
        (await site.AttendeeAsync(enrol + "b@example.com")).ShouldBe("SUCCESS");
        (await site.PageAsync("AT=RPEA&EN=Renamed")).ShouldContain("b@example.com");
        (await site.PageAsync("AT=RPEA&EN=Launch")).ShouldNotContain("b@example.com");
    }

    [Fact]
    public async Task Another_host_has_no_such_event()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync();
        using var other = new RawClient(site.Site);
        _ = await other.LogInAsync("ann");
        string[] forms =
        [
            "EE&MO=12",
            "DE",
            "TE",
            "CF&A1=3",
            "CFAC&GN=x&B1=x",
            "CFAD&GN=x&C1=x&C2=y",
            "CFAR&GN=x&C1=x&C2=y",
            "CFAT&TN=x",
            "GC",
            "GS",
            "GF",
            "GCA&MID=1",
            "GSA&MID=1",
        ];
        foreach (string form in forms)
            (await other.CommandAsync("m.php", $"AT={form}&MK={key}"))["RS"].ShouldBe("InvalidMeetingKey", form);
        (await site.AttendeeAsync($"AT=JE&AE=a@b.cd&FN=A&LN=B&MK=1")).ShouldBe("InvalidMeetingKey");
        (await site.AttendeeAsync($"AT=EN&AE=a@b.cd&FN=A&LN=B&SM=1&MK=1")).ShouldBe("InvalidMeetingKey");
        (await site.AttendeeAsync($"AT=PR&AE=a@b.cd&FN=A&LN=B&MK=1")).ShouldBe("InvalidMeetingKey");
    }

    [Fact]
    public async Task An_event_in_progress_is_neither_edited_nor_deleted_nor_started()
    {
        await using EventSite site = await EventSite.StartAsync();
        string key = await site.ScheduleAsync();
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("TheEventHasBeenStarted");
        (await site.HostAsync("AT=DE&MK=" + key)).ShouldBe("CannotDeleteMeetingInProgress");
        (await site.HostAsync($"AT=EE&MK={key}&MO=12")).ShouldBe("InvalidMeetingKey");
        await site.ConfigureAsync(settings => settings with { Assisted = ["Launch"] });
        (await site.HostAsync($"AT=EE&MK={key}&MO=11")).ShouldBe("ChangeAssistedEventDateTime");
        site.Site.Clock.Advance(TimeSpan.FromHours(1));
        _ = await site.Host.LogInAsync();
        (await site.HostAsync("AT=DE&MK=" + key)).ShouldBe("DeleteAssistedEvent");
        await site.ConfigureAsync(settings => settings with { ConfirmsAssistance = false });
        (await site.HostAsync("AT=TE&MK=" + key)).ShouldBe("AssistRequestedWithoutConfirmed");
        await site.ConfigureAsync(_ => new());
        (await site.HostAsync("AT=DE&MK=" + key)).ShouldBe("SUCCESS");
        (await site.HostAsync("AT=DE&MK=" + key)).ShouldBe("InvalidMeetingKey");
    }

    // The arguments come first: the first value of an argument counts.
    private static string With(string arguments) => arguments + string.Concat(Start.Where(part => !arguments.Contains(part[..4], StringComparison.Ordinal)));

    private static EventSettings Same(EventSettings settings) => settings;
}
