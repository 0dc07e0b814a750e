using WebEx.Tests.Sample;

namespace WebEx.Tests;

public sealed class ReplyTests
{
    [Theory]
    [InlineData("https://www.example.com/back?AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("https://www.example.com/back?a=1&b=2&AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y#top")]
    [InlineData("/back?AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("?AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("AT=BR&ST=DONE&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("<BookRoom><Status>SUCCESS</Status><MK>123</MK><SE>40</SE><OP>1</OP><XX>y</XX></BookRoom>")]
    [InlineData("\r\n <BookRoom>\n  <Status>DONE</Status>\n  <MK>123</MK><SE>40</SE> <OP>1</OP><XX>y</XX>\n</BookRoom>\n")]
    public void A_success_has_its_values(string text)
    {
        BookRoomReply reply = BookRoomReply.Parse(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.IsSuccess.ShouldBeTrue();
        (reply.MeetingKey, reply.Seats, reply.IsOpen).ShouldBe(("123", 40, true));
        reply.Error.ShouldBeNull();
        reply.Problem.ShouldBeNull();
        reply.Parameters["XX"].ShouldBe("y");
        reply.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("AT=BR&ST=FAIL&RS=PasswordMustContain6AlphaChars&MK=5")]
    [InlineData("<BookRoom><Status>FAIL</Status><Reason>PasswordMustContain6AlphaChars</Reason><MK>5</MK></BookRoom>")]
    public void A_failure_has_its_error_with_its_number_and_further_values(string text)
    {
        BookRoomReply reply = BookRoomReply.Parse(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.IsSuccess.ShouldBeFalse();
        reply.Error.ShouldBe(new SiteError<BookRoomError>(BookRoomError.PasswordMustContainNAlphaChars, "PasswordMustContain6AlphaChars", 6));
        reply.MeetingKey.ShouldBe("5");
        reply.ToString().ShouldStartWith("BookRoomReply { Failure: PasswordMustContain6AlphaChars (");
    }

    [Fact]
    public void An_unknown_error_is_kept()
    {
        BookRoomReply reply = BookRoomReply.Parse("AT=BR&ST=FAIL&RS=Something%20New");
        reply.Error!.Value.Code.ShouldBe(BookRoomError.Unknown);
        reply.Error.Value.Text.ShouldBe("Something New");
        reply.Error.Value.ToString().ShouldBe("Something New");
    }

    [Fact]
    public void A_failure_without_a_reason_is_a_failure()
    {
        BookRoomReply reply = BookRoomReply.Parse("AT=BR&ST=FAIL");
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.Error.ShouldBe(new SiteError<BookRoomError>(BookRoomError.Unknown, "", null));
    }

    [Fact]
    public void A_reason_without_a_failure_is_no_error() => BookRoomReply.Parse("AT=BR&ST=SUCCESS&RS=AccessDenied").Error.ShouldBeNull();

    [Theory]
    [InlineData(null, "there are no parameters")]
    [InlineData("", "there are no parameters")]
    [InlineData("https://www.example.com/back", "there are no parameters")]
    [InlineData("AT=BR&MK=1", "there is no status (ST)")]
    [InlineData("AT=BR&RS=AccessDenied&MK=1", "there is no status (ST)")]
    [InlineData("AT=BR&ST=&MK=1", "the status (ST)  is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=BR&ST=success&MK=1", "the status (ST) success is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=BR&ST=a%0Ab&MK=1", "the status (ST) a\\u000Ab is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=SM&ST=SUCCESS&MK=1", "it answers the command SM, not BR")]
    [InlineData("AT=br&ST=SUCCESS&MK=1", "it answers the command br, not BR")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&AT=BR", "AT is there more than once")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&ST=FAIL", "ST is there more than once")]
    [InlineData("AT=BR&ST=FAIL&RS=a&RS=b&MK=1", "RS is there more than once")]
    [InlineData("<html><body>Error</body></html>", "the markup does not begin with <BookRoom>")]
    [InlineData("<BookRooms><Status>SUCCESS</Status></BookRooms>", "the markup does not begin with <BookRoom>")]
    [InlineData("<BookRoom", "the markup does not begin with <BookRoom>")]
    [InlineData("<", "the markup does not begin with <BookRoom>")]
    [InlineData("<BookRoom>", "the markup has no </BookRoom>")]
    [InlineData("<BookRoom><Status>SUCCESS</Status>", "the markup has no </BookRoom>")]
    [InlineData("<BookRoom><Status>SUCCESS</Status></BookRoom><a>", "something follows </BookRoom>")]
    [InlineData("<BookRoom><Status>SUCCESS</BookRoom>", "the markup has an element without an end, or text between elements")]
    [InlineData("<BookRoom>x<Status>SUCCESS</Status></BookRoom>", "the markup has an element without an end, or text between elements")]
    [InlineData("<BookRoom></BookRoom>", "there are no parameters")]
    [InlineData("<BookRoom><MK>1</MK></BookRoom>", "there is no status (Status)")]
    [InlineData("<BookRoom><Status>SUCCESS</Status><MK>1</MK><Status>FAIL</Status></BookRoom>", "Status is there more than once")]
    public void What_is_no_reply_is_unreadable_with_its_text_kept_and_no_values(string? text, string problem)
    {
        BookRoomReply reply = BookRoomReply.Parse(text);
        reply.Problem.ShouldBe(problem);
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable);
        reply.IsSuccess.ShouldBeFalse();
        reply.Error.ShouldBeNull();
        reply.MeetingKey.ShouldBeNull();
        reply.Text.ShouldBe(text ?? "");
        reply.ToString().ShouldContain(problem);
    }

    [Fact]
    public void The_parameters_of_an_unreadable_reply_are_kept() =>
        BookRoomReply.Parse("AT=SM&ST=SUCCESS&MK=1").Parameters.ShouldBe([new("AT", "SM"), new("ST", "SUCCESS"), new("MK", "1")]);

    [Fact]
    public void Of_a_parameter_that_comes_twice_the_first_counts_and_both_are_kept()
    {
        BookRoomReply reply = BookRoomReply.Parse("MK=a&AT=BR&ST=SUCCESS&MK=b");
        reply.MeetingKey.ShouldBe("a");
        reply.Parameters["MK"].ShouldBe("a");
        reply.Parameters.Count(parameter => parameter.Key == "MK").ShouldBe(2);
    }

    [Fact]
    public void A_value_that_is_not_of_its_type_is_null_and_its_text_is_kept()
    {
        BookRoomReply reply = BookRoomReply.Parse("AT=BR&ST=SUCCESS&SE=many&OP=perhaps");
        reply.IsSuccess.ShouldBeTrue();
        reply.Seats.ShouldBeNull();
        reply.IsOpen.ShouldBeNull();
        reply.Parameters["SE"].ShouldBe("many");
    }

    [Fact]
    public void Markup_values_may_hold_what_xml_does_not_allow()
    {
        BookRoomReply reply = BookRoomReply.Parse("<BookRoom><Status>SUCCESS</Status><MK>R&D <b> </ x %41+</MK><XX>a</MK>b</XX></BookRoom>");
        reply.MeetingKey.ShouldBe("R&D <b> </ x %41+");
        reply.Parameters["XX"].ShouldBe("a</MK>b");
    }

    [Fact]
    public void Markup_is_not_looked_for_where_the_command_answers_by_redirect_only() =>
        StatelessReply.Parse("<A>b</A>").Parameters.ShouldBe([new("<A>b</A>", "")]);

    [Fact]
    public void Where_success_has_no_status_its_parameter_can_mean_something_else()
    {
        StatelessReply.Parse("A1=x&ST=CA").State.ShouldBe("CA");
        StatelessReply.Parse("A1=x&ST=FAIL").Outcome.ShouldBe(ReplyOutcome.Success);
        StatelessReply.Parse("AT=BR&ST=FAIL&RS=AccessDenied").Outcome.ShouldBe(ReplyOutcome.Failure);
        StatelessReply.Parse("AT=XX&A1=x").Outcome.ShouldBe(ReplyOutcome.Unreadable);
    }

    [Fact]
    public void Replies_compare_by_what_they_say_not_by_how_it_was_encoded()
    {
        BookRoomReply one = BookRoomReply.Parse("?AT=BR&ST=SUCCESS&MK=a+b&zz=1");
        BookRoomReply same = BookRoomReply.Parse("AT=BR&ST=SUCCESS&MK=a%20b&zz=1");
        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(BookRoomReply.Parse("AT=BR&ST=SUCCESS&MK=a%20b&zz=2"));
        BookRoomReply.Parse("<html>1").ShouldNotBe(BookRoomReply.Parse("<html>2"));
    }

    [Fact]
    public void An_error_that_was_never_received_has_a_text_all_the_same() => default(SiteError<BookRoomError>).Text.ShouldBe("");
}
