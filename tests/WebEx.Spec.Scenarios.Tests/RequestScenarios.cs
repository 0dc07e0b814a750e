using System.Net.Http.Headers;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Scenarios;

/// <summary>Requests: made, copied, compared, checked, written and read back.</summary>
public sealed class RequestScenarios
{
    private static readonly WebExSite Site = new("acme");

    private static readonly ScheduleMeeting Meeting = new()
    {
        MeetingName = "Design review",
        Start = new WebExDateTime(2026, 12, 1, 9, 30),
        TrackingCodes = { [1] = "R&D" },
    };

    [Fact]
    public void A_template_is_copied_for_each_meeting()
    {
        ScheduleMeeting first = Meeting with { MeetingName = "First" };
        ScheduleMeeting second = Meeting with { MeetingName = "Second" };

        second.TrackingCodes[1] = "Sales";

        (Meeting.TrackingCodes[1], first.TrackingCodes[1], second.TrackingCodes[1]).ShouldBe(("R&D", "R&D", "Sales"));
    }

    [Fact]
    public void Two_requests_are_equal_when_they_would_send_the_same()
    {
        var same = new ScheduleMeeting
        {
            Start = new WebExDateTime(2026, 12, 1, 9, 30),
            MeetingName = "Design review",
            TrackingCodes = new() { [1] = "R&D" },
        };

        same.ShouldBe(Meeting);
        same.GetHashCode().ShouldBe(Meeting.GetHashCode());
    }

    [Fact]
    public void Days_of_the_week_are_combined()
    {
        ScheduleMeeting weekly = Meeting with { RepeatOption = RepeatOption.Weekly, Days = RepeatDays.Monday | RepeatDays.Friday };

        weekly.ToForm(Site).Body.ShouldContain("&Days=68");
    }

    [Fact]
    public void Several_attendees_are_added_by_one_request()
    {
        var attendees = new AddAttendees
        {
            MeetingKey = "123456789",
            BackUrl = "https://app.example/back",
            Attendees =
            [
                new Attendee { FullName = "Ann", EmailAddress = "ann@example.com" },
                new Attendee { FullName = "Bob", EmailAddress = "bob@example.com" },
            ],
        };

        attendees.Attendees.Select(attendee => attendee.FullName).ShouldBe(["Ann", "Bob"]);
        attendees.Validate(Center.MeetingCenter).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void An_argument_that_the_guide_does_not_know_is_sent_too()
    {
        ScheduleMeeting meeting = Meeting with { AdditionalArguments = new() { { "CSRF", "t0ken" } } };

        meeting.ToForm(Site).Fields.ShouldContain(KeyValuePair.Create("CSRF", "t0ken"));
    }

    [Fact]
    public void A_form_of_the_application_shows_each_violation_at_its_field()
    {
        ScheduleMeeting meeting = Meeting with { MeetingName = new string('x', 200), DurationMinutes = -1 };

        ILookup<string, string> messages = meeting
            .Validate(Center.MeetingCenter)
            .Errors.ToLookup(violation => violation.Property, violation => violation.ToString());

        messages[nameof(ScheduleMeeting.MeetingName)].ShouldNotBeEmpty();
        messages[nameof(ScheduleMeeting.DurationMinutes)].ShouldNotBeEmpty();
    }

    [Fact]
    public void A_notice_does_not_keep_a_request_from_being_valid()
    {
        RequestValidationResult result = (Meeting with { Days = RepeatDays.Monday }).Validate(Center.MeetingCenter);

        result.IsValid.ShouldBeTrue();
        result.Notices.ShouldHaveSingleItem().Property.ShouldBe(nameof(ScheduleMeeting.Days));
    }

    [Fact]
    public void A_request_that_is_not_valid_is_an_exception_where_that_is_wanted()
    {
        ScheduleMeeting meeting = Meeting with { MeetingName = new string('x', 200), MeetingPassword = "s3cret" };

        WebExRequestException refusal = Should.Throw<WebExRequestException>(() => meeting.Validate(Center.MeetingCenter).ThrowIfInvalid());

        refusal.Result.ShouldBe(meeting.Validate(Center.MeetingCenter));
        refusal.Message.ShouldContain(nameof(ScheduleMeeting.MeetingName));
        refusal.Message.ShouldNotContain("s3cret");
        Should.NotThrow(() => (Meeting with { Days = RepeatDays.Monday }).Validate(Center.MeetingCenter).ThrowIfInvalid());
        Should.NotThrow(() => default(RequestValidationResult).ThrowIfInvalid());
    }

    [Fact]
    public void The_same_request_is_checked_for_two_centers()
    {
        ScheduleMeeting meeting = Meeting with { NumberOfPresenters = 2 };

        meeting.Validate(Center.TrainingCenter).ShouldNotBe(meeting.Validate(Center.MeetingCenter));
    }

    [Fact]
    public void A_request_is_sent_by_a_client_of_ones_own()
    {
        WebExForm form = Meeting.ToForm(Site);

        using var message = new HttpRequestMessage(HttpMethod.Post, form.Action)
        {
            Content = new StringContent(form.Body, new MediaTypeHeaderValue(WebExForm.MediaType)),
        };

        message.RequestUri!.AbsoluteUri.ShouldBe("https://acme.webex.com/acme/m.php");
        form.Fields[0].ShouldBe(KeyValuePair.Create("AT", "SM"));
    }

    [Fact]
    public void A_link_is_shown_on_a_page()
    {
        var join = new JoinMeeting { MeetingKey = "123456789", AttendeeName = "Ann Lee" };

        join.ToUri(Site).AbsoluteUri.ShouldStartWith("https://acme.webex.com/acme/m.php?AT=JM&MK=123456789&AN=Ann%20Lee");
    }

    [Fact]
    public void A_password_does_not_get_into_a_link_by_accident()
    {
        var login = new LogIn { WebExId = "jo", Password = "s3cret" };

        Should.Throw<InvalidOperationException>(() => login.ToUri(Site));
        login.ToUri(Site, SecretsInUrl.Allowed).AbsoluteUri.ShouldContain("PW=s3cret");
        login.ToString().ShouldNotContain("s3cret");
    }

    [Fact]
    public void A_URL_from_a_log_is_read_as_a_request()
    {
        bool isRead = ScheduleMeeting.TryRead(
            "https://acme.webex.com/acme/m.php?AT=SM&MN=Design%20review&YE=2026&MO=12&DA=1&HO=9&MI=30&TC1=R%26D",
            Center.MeetingCenter,
            out ScheduleMeeting? request,
            out _
        );

        isRead.ShouldBeTrue();
        request.ShouldBe(Meeting);
    }

    [Fact]
    public void What_cannot_be_read_is_said()
    {
        bool isRead = ScheduleMeeting.TryRead("AT=SM&YE=soon", Center.MeetingCenter, out ScheduleMeeting? request, out RequestValidationResult problems);

        (isRead, request).ShouldBe((false, null));
        problems.Errors.ShouldContain(problem => problem.ArgumentCode == "YE" && problem.Rule == ViolationRule.Unreadable);
    }

    [Fact]
    public void A_start_in_the_zone_of_the_host_comes_from_an_instant()
    {
        var instant = new DateTimeOffset(2026, 12, 1, 17, 30, 0, TimeSpan.Zero);

        WebExDateTime start = WebExDateTime.FromDateTimeOffset(instant, WebExTimeZone.SanJose);

        start.ShouldBe(new WebExDateTime(2026, 12, 1, 9, 30));
        start.ToDateTimeOffset(WebExTimeZone.SanJose).ShouldBe(instant);
    }

    [Fact]
    public void An_hour_that_the_change_of_clocks_leaves_out_is_told()
    {
        new WebExDateTime(2027, 3, 14, 2, 30).GetStatus(WebExTimeZone.SanJose).ShouldBe(LocalTimeStatus.Skipped);
        new WebExDateTime(2026, 11, 1, 1, 30).GetStatus(WebExTimeZone.SanJose).ShouldBe(LocalTimeStatus.Repeated);
    }

    [Fact]
    public void Dates_of_dotNET_are_assigned()
    {
        ScheduleMeeting meeting = Meeting with { Until = new DateOnly(2026, 12, 31) };

        meeting.Until!.Value.ToDateOnly().ShouldBe(new DateOnly(2026, 12, 31));
    }

    [Fact]
    public void The_page_to_return_to_holds_parameters_of_ones_own()
    {
        BackUrl back = new BackUrl("https://app.example/back").With("order", "7 & 8");
        ScheduleMeeting meeting = Meeting with { BackUrl = back };

        meeting.BackUrl.ShouldBe("https://app.example/back?order=7%20%26%208");
        back.Parameters["order"].ShouldBe("7 & 8");
    }
}
