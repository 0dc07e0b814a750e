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
    [InlineData(" AT=BR&ST=DONE&MK=123&SE=40&OP=1&XX=y\r\n")]
    [InlineData("https://www.example.com/back?a=1&b=2?AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("https://www.example.com/back&AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData("/back&AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y")]
    [InlineData(
        "<html><script>location.href=\"https\\x3a\\x2f\\x2fwww.example.com\\x2fback\\x3fAT\\x3dBR\\x26ST\\x3dSUCCESS&MK=123&SE=40&OP=1&XX=y\";</script></html>"
    )]
    [InlineData("<script type='text/javascript'>\n  window.location.replace('/back?AT=BR&ST=SUCCESS&MK=123&SE=40&OP=1&XX=y');\n</script>")]
    [InlineData("<BookRoom><Status>SUCCESS</Status><MK>123</MK><SE>40</SE><OP>1</OP><XX>y</XX></BookRoom>")]
    [InlineData("\r\n <BookRoom>\n  <Status>DONE</Status>\n  <MK>123</MK><SE>40</SE> <OP>1</OP><XX>y</XX>\n</BookRoom>\n")]
    public void A_success_has_its_values(string text)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
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
        BookRoomReply reply = BookRoomReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.IsSuccess.ShouldBeFalse();
        reply.Error.ShouldBe(new SiteError<BookRoomError>(BookRoomError.PasswordMustContainNAlphaChars, "PasswordMustContain6AlphaChars", 6));
        reply.MeetingKey.ShouldBe("5");
        reply.ToString().ShouldStartWith("BookRoomReply { Failure: PasswordMustContain6AlphaChars (");
    }

    [Fact]
    public void An_unknown_error_is_kept()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=FAIL&RS=Something%20New");
        reply.Error!.Value.Code.ShouldBe(BookRoomError.Unknown);
        reply.Error.Value.Text.ShouldBe("Something New");
        reply.Error.Value.ToString().ShouldBe("Something New");
    }

    [Fact]
    public void A_failure_without_a_reason_is_a_failure()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=FAIL");
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.Error.ShouldBe(new SiteError<BookRoomError>(BookRoomError.Unknown, "", null));
    }

    [Fact]
    public void A_reason_without_a_failure_is_no_error() => BookRoomReply.Read("AT=BR&ST=SUCCESS&RS=AccessDenied").Error.ShouldBeNull();

    [Theory]
    [InlineData(null, "there are no parameters")]
    [InlineData("", "there are no parameters")]
    [InlineData("https://www.example.com/back", "there are no parameters")]
    [InlineData("ST=SUCCESS&MK=123", "there is no AT")]
    [InlineData("AT=BR&MK=1", "there is no status (ST)")]
    [InlineData("AT=BR&ST=SUCCESS&RS=AccessDenied&MK=1", "there is a reason (RS) without a failure")]
    [InlineData("AT=BR&RS=AccessDenied&MK=1", "there is no status (ST)")]
    [InlineData("AT=BR&ST=&MK=1", "the status (ST) is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=BR&ST=success&MK=1", "the status (ST) is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=BR&ST=a%0Ab&MK=1", "the status (ST) is neither SUCCESS, DONE nor FAIL")]
    [InlineData("AT=SM&ST=SUCCESS&MK=1", "it answers another command than BR")]
    [InlineData("AT=br&ST=SUCCESS&MK=1", "it answers another command than BR")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&AT=BR", "AT is there more than once")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&ST=FAIL", "ST is there more than once")]
    [InlineData("AT=BR&ST=FAIL&RS=a&RS=b&MK=1", "RS is there more than once")]
    [InlineData(
        "<html><body>Error</body></html>",
        "the markup does not begin with <BookRoom>, and no script, refresh or form of the page leads to an answer when it is loaded"
    )]
    [InlineData(
        "<BookRooms><Status>SUCCESS</Status></BookRooms>",
        "the markup does not begin with <BookRoom>, and no script, refresh or form of the page leads to an answer when it is loaded"
    )]
    [InlineData("<BookRoom", "the markup does not begin with <BookRoom>, and the page is not whole: it may have been cut off")]
    [InlineData("<", "the markup does not begin with <BookRoom>, and no script, refresh or form of the page leads to an answer when it is loaded")]
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
        BookRoomReply reply = BookRoomReply.Read(text);
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
        BookRoomReply.Read("AT=SM&ST=SUCCESS&MK=1").Parameters.ShouldBe([new("AT", "SM"), new("ST", "SUCCESS"), new("MK", "1")]);

    [Theory]
    [InlineData("AT=BR&ST=SUCCESS", "MK is missing", null)]
    [InlineData("MK=a&AT=BR&ST=SUCCESS&MK=b", "MK is there more than once", "a")]
    [InlineData("AT=BR&ST=SUCCESS&MK=", "MK is empty", "")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&SE=many", "SE is not a whole number", "1")]
    [InlineData("AT=BR&ST=SUCCESS&MK=1&OP=perhaps", "OP is neither 1 nor 0", "1")]
    [InlineData("<BookRoom><Status>SUCCESS</Status></BookRoom>", "MK is missing", null)]
    public void A_success_without_what_the_guide_promises_is_incomplete(string text, string problem, string? key)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        reply.Problem.ShouldBe(problem);
        reply.Outcome.ShouldBe(ReplyOutcome.Incomplete);
        reply.IsSuccess.ShouldBeFalse();
        reply.MeetingKey.ShouldBe(key);
        reply.Error.ShouldBeNull();
        reply.Text.ShouldBe(text);
        reply.ToString().ShouldStartWith($"BookRoomReply {{ Incomplete: {problem} (");
    }

    [Fact]
    public void A_failure_needs_none_of_what_a_success_promises()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=FAIL&RS=AccessDenied&SE=many&SE=2");
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.Problem.ShouldBeNull();
        reply.Seats.ShouldBeNull();
        reply.Parameters.Count.ShouldBe(5);
    }

    [Fact]
    public void What_the_guide_does_not_know_is_told_apart()
    {
        BookRoomReply reply = BookRoomReply.Read("https://www.example.com/back?order=a%26b&AT=BR&ST=SUCCESS&MK=1&CSRF=x");
        reply.AdditionalParameters.ShouldBe([new("order", "a&b"), new("CSRF", "x")]);
        reply.AdditionalParameters["order"].ShouldBe("a&b");
        reply.AdditionalParameters["MK"].ShouldBeNull();
    }

    // A command without a status value of success fails only where it says so.
    [Theory]
    [InlineData("st=FAIL")]
    [InlineData("St=Fail&Rs=AccessDenied")]
    [InlineData("ST%3DFAIL")]
    public void A_failure_in_another_spelling_is_no_success(string parameters)
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&" + parameters);
        (reply.Outcome, reply.Problem).ShouldBe((ReplyOutcome.Unreadable, "the status (ST) is FAIL in another spelling"));
        ListRoomsReply.Read("https://www.example.com/back?st=California&MU=HOL&AT=LR&RN1=a&RS1=1").IsSuccess.ShouldBeTrue();
    }

    [Theory]
    [InlineData("AT=BR&ST=FAIL", "BookRoomReply { Failure: no reason given (AT, ST) }")]
    [InlineData("AT=BR&ST=FAIL&RS=", "BookRoomReply { Failure: no reason given (AT, ST, RS) }")]
    [InlineData("Your ticket is 12345", "BookRoomReply { Unreadable: there is no AT (...) }")]
    [InlineData("hunter2&a b=1&c%0Ad=2&=3&e=", "BookRoomReply { Unreadable: there is no AT (..., ..., ..., ..., e) }")]
    public void What_is_shown_of_a_reply_is_no_more_than_codes(string text, string shown) => BookRoomReply.Read(text).ToString().ShouldBe(shown);

    [Fact]
    public void What_is_shown_of_a_reply_has_an_end()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=FAIL&RS=AccessDenied&" + string.Join("&", Enumerable.Range(0, 100_000).Select(i => $"p{i}=1")));
        reply.ToString().ShouldEndWith(", p26 and 99973 more) }");
        reply.AdditionalParameters.ToString().ShouldEndWith(", p29 and 99970 more");
    }

    [Theory]
    [InlineData("?")]
    [InlineData("?=")]
    [InlineData("?AT=")]
    [InlineData("?a=&")]
    [InlineData("&")]
    [InlineData("%")]
    [InlineData("<a>")]
    [InlineData("</")]
    public async Task Reading_takes_a_time_that_grows_with_the_text(string part)
    {
        // A time that grew by the square would be minutes here, and what grows with the text is well under a second.
        string text = string.Concat(Enumerable.Repeat(part, 4_000_000 / part.Length));
        string[] texts = [text + "x=1", "?AT=BR&ST=SUCCESS&x=" + text, "<BookRoom><Status>SUCCESS</Status><XX>" + text + "</XX></BookRoom>"];
        foreach (string hostile in texts)
        {
            BookRoomReply reply = await Task.Run(() => BookRoomReply.Read(hostile), TestContext.Current.CancellationToken)
                .WaitAsync(TimeSpan.FromSeconds(60), TestContext.Current.CancellationToken);
            reply.IsSuccess.ShouldBeFalse();
        }
    }

    // Few parameters are searched one by one, and many through an index.
    [Fact]
    public void Parameters_are_found_in_any_order_and_the_first_of_a_repeated_name_counts()
    {
        string[] names = ["AT", "ST", "MK", "SE", "A", "AB", "ABC", "ABD", "\u00e9\u4e2d", "B", "BA", "X1", "X2"];
        for (int count = 3; count <= names.Length; count++)
        {
            string text = string.Join('&', names.Take(count).Select((name, i) => $"{Uri.EscapeDataString(name)}={Value(i)}"));
            ReplyParameters parameters = BookRoomReply.Read(text).Parameters;
            for (int i = 0; i < count; i++)
                parameters[names[(i * 7) % count]].ShouldBe(Value((i * 7) % count));
            for (int i = count - 1; i >= 0; i--)
                parameters[names[i]].ShouldBe(Value(i));
            parameters["Missing"].ShouldBeNull();
            parameters["at"].ShouldBeNull();

            for (int repeated = 0; repeated < count; repeated++)
            {
                BookRoomReply reply = BookRoomReply.Read($"{text}&{Uri.EscapeDataString(names[repeated])}=5");
                reply.Parameters[names[repeated]].ShouldBe(Value(repeated));
                reply.IsSuccess.ShouldBe(names[repeated] is not ("AT" or "ST" or "MK" or "SE"), $"{names[repeated]} repeated among {count}");
            }
        }

        static string Value(int i) =>
            i switch
            {
                0 => "BR",
                1 => "SUCCESS",
                _ => $"{i}",
            };
    }

    [Fact]
    public void An_error_that_the_guide_does_not_know_shows_nowhere()
    {
        BookRoomReply reply = BookRoomReply.Read("AT=BR&ST=FAIL&RS=BadPassword-s3cr3t");
        reply.ErrorCode.ShouldBeNull();
        reply.ToString().ShouldBe("BookRoomReply { Failure: not recognized (AT, ST, RS) }");
        BookRoomReply.Read("AT=BR&ST=FAIL&RS=HlisInvalid").ErrorCode.ShouldBe(new WebExErrorCode("HIisInvalid"));
    }

    [Fact]
    public void Markup_values_may_hold_what_xml_does_not_allow()
    {
        BookRoomReply reply = BookRoomReply.Read("<BookRoom><Status>SUCCESS</Status><MK>R&D <b> </ x %41+</MK><XX>a</MK>b</XX></BookRoom>");
        reply.MeetingKey.ShouldBe("R&D <b> </ x %41+");
        reply.Parameters["XX"].ShouldBe("a</MK>b");
    }

    [Fact]
    public void Replies_compare_by_what_they_say_not_by_how_it_was_encoded()
    {
        BookRoomReply one = BookRoomReply.Read("?AT=BR&ST=SUCCESS&MK=a+b&zz=1");
        BookRoomReply same = BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=a%20b&zz=1");
        one.ShouldBe(same);
        one.GetHashCode().ShouldBe(same.GetHashCode());
        one.ShouldNotBe(BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=a%20b&zz=2"));
        BookRoomReply.Read("<html>1").ShouldNotBe(BookRoomReply.Read("<html>2"));
    }

    [Fact]
    public void An_error_that_was_never_received_has_a_text_all_the_same() => default(SiteError<BookRoomError>).Text.ShouldBe("");
}
