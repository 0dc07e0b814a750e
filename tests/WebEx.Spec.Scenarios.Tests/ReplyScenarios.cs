using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Scenarios;

/// <summary>Replies: read, told apart, and made for a test.</summary>
public sealed class ReplyScenarios
{
    private const string Back = "https://app.example/back";

    [Fact]
    public void After_a_success_what_the_guide_promises_is_there()
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(Back + "?AT=SM&ST=SUCCESS&MK=123456789");

        // No warning about null here: the compiler knows.
        string key = reply.IsSuccess ? reply.MeetingKey : "";

        key.ShouldBe("123456789");
    }

    [Fact]
    public void Errors_of_a_command_are_told_apart_by_a_switch()
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(Back + "?AT=SM&ST=FAIL&RS=InvalidStartTime");

        string advice = reply.Error?.Code switch
        {
            ScheduleMeetingError.AccessDenied => "Log in first.",
            ScheduleMeetingError.InvalidStartTime => "Choose another time.",
            ScheduleMeetingError.Unrecognized => $"The site says {reply.Error.Value.Text}.",
            null => "It is scheduled.",
            _ => "Ask the administrator.",
        };

        advice.ShouldBe("Choose another time.");
    }

    [Theory]
    [InlineData("m.php?AT=SM&ST=FAIL&RS=AccessDenied")]
    [InlineData("m.php?AT=JM&ST=FAIL&RS=AccessDenied")]
    public void One_handler_takes_an_error_of_any_command(string text)
    {
        WebExReply reply = text.Contains("AT=SM", StringComparison.Ordinal) ? ScheduleMeetingReply.Read(text) : JoinMeetingReply.Read(text);

        (reply.ErrorCode == WebExErrorCode.AccessDenied).ShouldBeTrue();
    }

    [Fact]
    public void An_error_that_the_guide_does_not_know_keeps_its_text()
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(Back + "?AT=SM&ST=FAIL&RS=SiteIsOnFire");

        (reply.Error?.Code, reply.Error?.Text).ShouldBe((ScheduleMeetingError.Unrecognized, "SiteIsOnFire"));
        reply.ErrorText.ShouldBeNull("what the guide does not know could be anything, and does not get into a log");
    }

    [Theory]
    [InlineData("AT=SM&ST=SUCCESS&MK=123456789", ReplyOutcome.Success)]
    [InlineData("AT=SM&ST=FAIL&RS=AccessDenied", ReplyOutcome.Failure)]
    [InlineData("AT=SM&ST=SUCCESS", ReplyOutcome.Incomplete)]
    [InlineData("<html>Sorry</html>", ReplyOutcome.Unreadable)]
    public void Four_outcomes_are_told_apart(string text, ReplyOutcome outcome) => ScheduleMeetingReply.Read(text).Outcome.ShouldBe(outcome);

    [Theory]
    [InlineData("AT=SM&ST=FAIL&RS=AccessDenied&PW=s3cret", "ScheduleMeeting failed: AccessDenied.")]
    [InlineData("AT=SM&ST=FAIL&RS=s3cret", "ScheduleMeeting failed with an error code that the guide does not have.")]
    [InlineData("AT=SM&ST=FAIL", "ScheduleMeeting failed, and the site gave no error code.")]
    [InlineData("AT=SM&ST=SUCCESS&PW=s3cret", "ScheduleMeeting was carried out, but the reply lacks what the guide promises: ")]
    [InlineData("<html>s3cret</html>", "The reply to ScheduleMeeting cannot be read: ")]
    public void Another_outcome_than_success_is_an_exception_where_that_is_wanted(string text, string beginning)
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(text);

        WebExReplyException exception = Should.Throw<WebExReplyException>(reply.EnsureSuccess);

        exception.Reply.ShouldBeSameAs(reply);
        exception.Message.ShouldStartWith(beginning);
        exception.Message.ShouldNotContain("s3cret");
    }

    [Fact]
    public void After_EnsureSuccess_what_the_guide_promises_is_there()
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read("AT=SM&ST=SUCCESS&MK=123456789");

        reply.EnsureSuccess();

        // The compiler knows it: there is no null-forgiving operator here, and its warnings are errors.
        string key = reply.MeetingKey;
        key.ShouldBe("123456789");
    }

    [Fact]
    public void Parameters_beside_those_of_the_guide_are_kept()
    {
        ScheduleMeetingReply reply = ScheduleMeetingReply.Read(Back + "?order=7&AT=SM&ST=SUCCESS&MK=123456789");

        reply.Parameters["order"].ShouldBe("7");
    }

    [Fact]
    public void A_reply_is_made_for_a_test_of_what_takes_one()
    {
        static string Show(ScheduleMeetingReply reply) => reply.IsSuccess ? reply.MeetingKey : reply.ErrorText ?? "?";

        Show(ScheduleMeetingReply.CreateSuccess("123456789")).ShouldBe("123456789");
        Show(ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.AccessDenied)).ShouldBe("AccessDenied");
    }

    [Fact]
    public void A_violation_is_made_for_a_test_of_what_shows_it()
    {
        var result = new RequestValidationResult([
            new Violation
            {
                Property = "MeetingName",
                ArgumentCode = "MN",
                Rule = ViolationRule.TooLong,
                Limit = "128",
            },
        ]);

        result.Errors.ShouldHaveSingleItem().ToString().ShouldContain("MeetingName");
    }

    [Fact]
    public void A_number_in_an_error_code_is_read()
    {
        LogInReply reply = LogInReply.Read("p.php?AT=LI&ST=FAIL&RS=PasswordShouldExceed8Chars");

        (reply.Error?.Code, reply.Error?.Number).ShouldBe((LogInError.PasswordShouldExceedNChars, 8));
    }
}
