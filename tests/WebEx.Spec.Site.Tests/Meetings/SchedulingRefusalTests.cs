namespace WebEx.Site.Tests.Meetings;

/// <summary>Each error of scheduling that a setting or the state of the site causes, in the three commands that schedule.</summary>
public class SchedulingRefusalTests
{
    private const string Card = "CN=4111111111111111";

    private static readonly Dictionary<string, (Func<SchedulingSettings, SchedulingSettings>? Change, string Form)> Refusals = new(StringComparer.Ordinal)
    {
        ["AllMeetingsMustBeUnlisted"] = (site => site with { MeetingsAreUnlisted = true }, "LF=1"),
        ["ExceedMaxDurationAllowed"] = (site => site with { MaxMeetingMinutes = 90 }, "DU=91"),
        ["ExceedMaxNumberOfAttendeesAllowed"] = (null, "NA=1001"),
        ["SiteRequiresPrivilegeToSupportThisMeetingType"] = (site => site with { MeetingTypeIds = [1] }, "MT=2"),
        ["AttendeeRegistrationIsNotSupportedByThisMeetingType"] = (site => site with { MeetingTypeIdsWithoutRegistration = [6] }, "MT=6&AR=1"),
        ["MeetingPasswordIsRequired"] = (site => site with { RequiresMeetingPassword = true }, "MN=x"),
        ["PasswordShouldExceed8Chars"] = (site => site with { MinMeetingPasswordLength = 8 }, "PW=secret1&PR=1"),
        ["VOIPIsNotSupported"] = (site => site with { AllowsInternetPhone = false }, "IP=1"),
        ["TeleConfLineExceedsLimit"] = (null, "TL=501"),
        ["TelephonyIsNotSupported"] = (site => site with { AllowsTelephony = false }, "TC=1"),
        ["TeleconfCallInIsNotSupported"] = (site => site with { AllowsCallIn = false }, "TC=3"),
        ["TeleconfCallOutIsNotSupported"] = (site => site with { AllowsCallOut = false }, "TC=2&CO=1,408,5550100,,,"),
        ["OtherTelephonyIsNotSupported"] = (site => site with { AllowsOtherTelephony = false }, "TC=6&TD=x"),
        ["RefCodeIsRequired"] = (
            site =>
                site with
                {
                    TrackingCodes =
                    [
                        new()
                        {
                            Number = 1,
                            Name = "Team",
                            IsRequired = true,
                        },
                    ],
                },
            "TC2=x"
        ),
        ["RefCodeDoesNotExist"] = (
            site =>
                site with
                {
                    TrackingCodes =
                    [
                        new()
                        {
                            Number = 1,
                            Name = "Team",
                            IsRequired = true,
                            Values = ["a"],
                        },
                    ],
                },
            "TC1=x"
        ),
        ["InvalidReferenceCode"] = (
            site =>
                site with
                {
                    TrackingCodes =
                    [
                        new()
                        {
                            Number = 2,
                            Name = "Cost",
                            Values = ["a"],
                        },
                    ],
                },
            "TC2=x"
        ),
        ["InvalidDocumentFormat"] = (null, "APP=1&APPD=/slides.ppt"),
        ["CannotFindDocument"] = (null, "APP=1&APPD=/slides.ucf"),
        ["SiteDoesNotAllowJoinBeforeHost"] = (site => site with { AllowsJoinBeforeHost = false }, "AJ=1"),
        ["UntilDateIsNotAvailable"] = (null, "RO=1&Always=0&UntilYE=2029&UntilMO=12&UntilDA=31"),
        ["DonotSupportBILL"] = (site => site with { AllowsBilling = false }, "CM=Bill"),
        ["GetCardIDFail"] = (null, "F4=4111"),
        ["VerifyFail"] = (null, "CN=4111111111111112"),
        ["InvalidExpirationDate"] = (null, Card + "&EM=12&EY=29"),
        ["GetCustomerIDFail"] = (site => site with { FindsCustomers = false }, Card),
        ["ReserveFail"] = (site => site with { CardsCoverCosts = false }, Card),
        ["ServerNotResponding"] = (site => site with { SchedulingServerAnswers = false }, "MN=x"),
    };

    public static TheoryData<string, string> Cases
    {
        get
        {
            TheoryData<string, string> cases = [];
            string[] commands = ["AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30&", "AT=IM&", $"AT=EM&MK={MeetingSite.Meeting}&"];
            foreach (string error in Refusals.Keys)
            {
                foreach (string command in commands)
                    cases.Add(command, error);
            }

            return cases;
        }
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task What_the_site_does_not_permit_or_have_is_refused(string command, string error)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (Func<SchedulingSettings, SchedulingSettings>? change, string form) = Refusals[error];
        if (change is not null)
            await site.ScheduleWithAsync(change);
        (await site.SendAsync(command + form)).ShouldBe(error);
        if (change is null)
            return;

        // The setting is all that was wrong.
        await site.ScheduleWithAsync(_ => new());
        (await site.SendAsync(command + form)).ShouldBe("SUCCESS");
    }

    [Theory]
    [InlineData("HI=nobody", "HIisInvalid")]
    [InlineData("HL=1&LN=nowhere", "InvalidLabName")]
    [InlineData("TY=1&NS=0", "InvalidSessionNum")]
    [InlineData("YE=2029", "InvalidStartTime")]
    [InlineData("YE=2030&MO=2&DA=30", "InvalidDaysFormat")]
    [InlineData("HI=ann&TY=1&NS=3&YE=2031", "SUCCESS")]
    public async Task A_training_session_is_refused_for_what_is_not_there(string form, string outcome)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Training}&{form}")).ShouldBe(outcome);
        await site.ScheduleWithAsync(settings => settings with { AllowsHandsOnLab = false });
        (await site.SendAsync($"AT=EM&MK={MeetingSite.Training}&HL=1&LN=nowhere")).ShouldBe("HOLDisabled");
    }

    [Theory]
    [InlineData("RefCodeIsRequired", "TC1")]
    [InlineData("InvalidReferenceCode", "Cost")]
    public async Task A_tracking_code_at_fault_is_named(string error, string name)
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        await site.ScheduleWithAsync(Refusals[error].Change!);
        (await site.Jo.CommandAsync("m.php", "AT=IM&TC2=x"))["RN"].ShouldBe(name);
    }

    [Fact]
    public async Task Room_is_limited_and_only_hosts_schedule()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        const string Lines = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30&TL=6";
        await site.ScheduleWithAsync(settings => settings with { MaxTeleconferenceLines = 10 });
        (await site.SendAsync(Lines)).ShouldBe("SUCCESS");
        Dictionary<string, string> refused = await site.Jo.CommandAsync("m.php", Lines);
        (refused["RS"], refused["TL"]).ShouldBe(("TeleconferenceLineReserveFail", "6"));

        await site.Site.ConfigureAsync(settings => settings with { MaxTspAccountsPerUser = 1 });
        foreach (string command in new[] { "AT=IM", "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30", "AT=EM&MK=" + MeetingSite.Meeting })
            (await site.SendAsync(command + "&TA=2")).ShouldBe("TspAccountDoesNotExist");

        await site.Site.ConfigureAsync(settings => settings with { MaxMeetings = 4 });
        foreach (string command in new[] { "AT=IM&MN=Full", "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30&MN=Full" })
        {
            refused = await site.Jo.CommandAsync("m.php", command);
            (refused["RS"], refused["MN"]).ShouldBe(("MeetingScheduleFail", "Full"));
        }

        _ = await site.Visitor.LogInAsync("guest");
        (await site.VisitAsync("AT=IM")).ShouldBe("MeetingTypePrivilegeIsRequired");
    }

    [Fact]
    public async Task A_card_is_kept_until_the_next_and_pays_for_meetings()
    {
        await using MeetingSite site = await MeetingSite.StartAsync();
        (await site.SendAsync("AT=F4")).ShouldBe("NoStoredCard");
        (await site.SendAsync("AT=IM&LU=OFF&" + Card)).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=F4")).ShouldBe("NoStoredCard");

        (await site.SendAsync($"AT=EM&MK={MeetingSite.Meeting}&MT=6")).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("GetCardIDFail");
        (await site.SendAsync("AT=IM&EM=12&EY=30&" + Card)).ShouldBe("SUCCESS");
        (await site.Jo.CommandAsync("m.php", "AT=F4"))["FIRST4"].ShouldBe("4111");
        (await site.SendAsync("AT=IM&F4=4111&L4=1111")).ShouldBe("SUCCESS");
        (await site.SendAsync("AT=IM&F4=4111&L4=1112")).ShouldBe("GetCardIDFail");

        await site.ScheduleWithAsync(settings => settings with { CardsCoverCosts = false });
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("ReserveFail");
        await site.ScheduleWithAsync(settings => settings with { FindsCustomers = false });
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("GetCustomerIDFail");
        (await site.SendAsync("AT=F4")).ShouldBe("GetCustomerIDFail");
        await site.ScheduleWithAsync(settings => settings with { AllowsCommerce = false });
        (await site.SendAsync("AT=F4")).ShouldBe("DonotSupportECommerce");
        await site.ScheduleWithAsync(_ => new());
        (await site.SendAsync("AT=HM&MK=" + MeetingSite.Meeting)).ShouldBe("SUCCESS");
    }
}
