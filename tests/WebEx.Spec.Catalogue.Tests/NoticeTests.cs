using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Tests;

/// <summary>What an argument that cannot have an effect is told, in the words that a user reads.</summary>
public sealed class NoticeTests
{
    private static ScheduleMeeting Weekdays =>
        new()
        {
            MeetingName = "Design review",
            Start = new WebExDateTime(2026, 12, 1, 9, 30),
            TimeZone = WebExTimeZone.SanJose,
            DurationMinutes = 45,
            MeetingFeatures = MeetingFeatures.Chat | MeetingFeatures.Video,
            Days = RepeatDays.Monday | RepeatDays.Wednesday | RepeatDays.Friday,
            TrackingCodes = { [1] = "R&D" },
        };

    [Fact]
    public void Days_without_a_repetition_schedule_one_meeting_and_a_notice_says_so()
    {
        RequestValidationResult result = Weekdays.Validate(Center.MeetingCenter);

        result.IsValid.ShouldBeTrue();
        Violation notice = result.ShouldHaveSingleItem();
        (notice.Severity, notice.Rule, notice.Property).ShouldBe((ViolationSeverity.Notice, ViolationRule.IgnoredWhen, "Days"));
        notice.ToString().ShouldBe("Days: no effect because RepeatOption (RO) is 0, 9 or not given (guide 2-117)");
    }

    [Theory]
    [InlineData(RepeatOption.None, true)]
    [InlineData(RepeatOption.Daily, false)]
    [InlineData(RepeatOption.Weekly, false)]
    [InlineData(RepeatOption.EveryFourthWeek, false)]
    [InlineData(RepeatOption.Constant, true)]
    public void Days_go_with_every_repetition_that_has_a_time(RepeatOption option, bool isReported) =>
        (Weekdays with { RepeatOption = option }).Validate(Center.MeetingCenter).Any(violation => violation.Property == "Days").ShouldBe(isReported);

    [Fact]
    public void An_argument_that_the_guide_lets_another_one_outrank_is_told_in_its_words()
    {
        ScheduleMeeting meeting = Weekdays with { Days = null, TeleconferenceConfiguration = MeetingTeleconference.CallIn, TeleconferenceLines = 10 };

        meeting
            .Validate(Center.MeetingCenter)
            .ShouldHaveSingleItem()
            .ToString()
            .ShouldBe("TeleconferenceLines (TL): TC takes precedence over it because TeleconferenceConfiguration (TC) is given (guide 2-117)");
    }

    [Fact]
    public void What_an_edited_meeting_has_already_is_not_known() =>
        new EditMeeting
        {
            MeetingKey = "123",
            Days = RepeatDays.Monday,
            JoinBeforeStartMinutes = 5,
            MeetingGreeting = "Welcome",
        }
            .Validate(Center.MeetingCenter)
            .ShouldBeEmpty();

    [Fact]
    public void An_edited_meeting_that_is_told_not_to_repeat_has_no_days() =>
        new EditMeeting
        {
            MeetingKey = "123",
            Days = RepeatDays.Monday,
            RepeatOption = RepeatOption.None,
        }
            .Validate(Center.MeetingCenter)
            .ShouldHaveSingleItem()
            .Property.ShouldBe("Days");

    [Fact]
    public void A_login_needs_a_password_or_a_ticket()
    {
        new LogIn { WebExId = "jo" }
            .Validate(Center.MeetingCenter)
            .ToString()
            .ShouldBe("Password (PW): one of PW, TK, SK is required (guide 2-22); the site returns PasswordIsNeeded");
        new LogIn { WebExId = "jo", Ticket = "t" }
            .Validate(Center.MeetingCenter)
            .ShouldBeEmpty();
        new LogIn { WebExId = "jo", SessionTicket = "t" }
            .Validate(Center.MeetingCenter)
            .ShouldBeEmpty();
    }

    [Theory]
    [InlineData("GOBACK")]
    [InlineData("goback")]
    [InlineData("Goback")]
    public void GoBack_in_another_case_is_no_relative_URL(string text)
    {
        var login = new LogIn
        {
            WebExId = "jo",
            Password = "secret",
            BackUrl = "https://example.com/back",
            SuccessUrl = text,
        };

        login.Validate(Center.MeetingCenter).ToString().ShouldBe($"SuccessUrl (MU): must be written GoBack, but is \"{text}\" (guide 2-22)");
    }

    [Theory]
    [InlineData(LogIn.GoBack)]
    [InlineData("goback.html")]
    [InlineData("https://example.com/GOBACK")]
    public void GoBack_and_URLs_are_right(string text) =>
        new LogIn
        {
            WebExId = "jo",
            Password = "secret",
            BackUrl = "https://example.com/back",
            SuccessUrl = text,
        }
            .Validate(Center.MeetingCenter)
            .ShouldBeEmpty();

    [Fact]
    public void GoBack_without_a_BackURL_leads_nowhere() =>
        new LogIn
        {
            WebExId = "jo",
            Password = "secret",
            SuccessUrl = LogIn.GoBack,
        }
            .Validate(Center.MeetingCenter)
            .ToString()
            .ShouldBe("SuccessUrl (MU): there is no page to go back to because BackUrl (BU) is not given (guide 2-22)");

    [Fact]
    public void What_a_registrant_ticked_is_a_sum_of_bits()
    {
        var request = new RegisterForMeeting
        {
            MeetingKey = "123",
            FirstName = "Jo",
            LastName = "Doe",
            EmailAddress = "jo@example.com",
            JobTitle = "Engineer",
            Company = "Acme",
            CheckBoxes = { [2] = RegistrationCheckBoxes.CheckBox1 | RegistrationCheckBoxes.CheckBox9 },
        };

        string query = request.ToUri(new WebExSite("acme")).Query;

        query.ShouldContain("&CB2=257");
        RegisterForMeeting.TryRead(query, Center.TrainingCenter, out RegisterForMeeting? read, out _).ShouldBeTrue();
        read.ShouldBe(request);
    }
}
