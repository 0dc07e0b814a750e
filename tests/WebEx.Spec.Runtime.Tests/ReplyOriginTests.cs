using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>What is left of a response that was cut off is no success, and how a response came tells the two apart where its text cannot.</summary>
public sealed class ReplyOriginTests
{
    // ListRooms posts a success, without a word for it, and redirects a failure.
    private const string Posted = "a success is posted to the BackURL, and this is a redirect, as of a failure";
    private const string Nothing = "nothing in it tells a success from a failure that was cut off";

    [Theory]
    [InlineData("back?AT=LR&MU=HOL")]
    [InlineData("https://www.example.com/back?AT=LR&MU=HOL")]
    [InlineData("?AT=LR&MU=HOL")]
    [InlineData("AT=LR&MU=HOL")]
    [InlineData("AT=LR&MU=HOL&")]
    [InlineData("AT=LR&MU=HOL&S")]
    [InlineData("AT=LR&MU=HOL&zz=1")]
    public void What_can_be_left_of_a_failure_is_no_success(string text)
    {
        ListRoomsReply reply = ListRoomsReply.Read(text);
        (reply.Outcome, reply.Problem).ShouldBe((ReplyOutcome.Unreadable, Nothing));
    }

    [Fact]
    public void How_it_came_decides_where_success_has_no_word()
    {
        const string Empty = "MU=HOL&AT=LR";
        const string Rooms = Empty + "&RN1=a&RS1=1";
        const string Failure = Empty + "&ST=FAIL&RS=AccessDenied";

        Read(Empty, ReplyContext.PostedForm).ShouldBe((ReplyOutcome.Success, null));
        Read(Rooms, ReplyContext.PostedForm).ShouldBe((ReplyOutcome.Success, null));
        Read(Rooms, ReplyContext.NotStated).ShouldBe((ReplyOutcome.Success, null));
        Read(Empty, ReplyContext.Redirect).ShouldBe((ReplyOutcome.Unreadable, Posted));
        Read(Rooms, ReplyContext.Redirect).ShouldBe((ReplyOutcome.Unreadable, Posted));
        Read(Rooms, ReplyContext.Body).ShouldBe((ReplyOutcome.Unreadable, "a success is posted to the BackURL, and this is the body of a response"));
        foreach (ReplyContext context in new[] { ReplyContext.NotStated, ReplyContext.Redirect, ReplyContext.PostedForm, ReplyContext.Body })
            Read(Failure, context).Outcome.ShouldBe(ReplyOutcome.Failure);

        static (ReplyOutcome Outcome, string? Problem) Read(string text, ReplyContext context) =>
            (ListRoomsReply.Read(text, context).Outcome, ListRoomsReply.Read(text, context).Problem);
    }

    [Fact]
    public void A_script_is_a_redirect_and_a_form_that_it_sends_is_posted()
    {
        ListRoomsReply.Read("<script>location.href='/back?MU=HOL&AT=LR&RN1=a&RS1=1'</script>").Problem.ShouldBe(Posted);
        ListRoomsReply.Read("<script>location.href='/back?MU=HOL&AT=LR&ST=FAIL&RS=AccessDenied'</script>").Outcome.ShouldBe(ReplyOutcome.Failure);
    }

    [Theory]
    [InlineData("&")]
    [InlineData("&S")]
    [InlineData("&H")]
    [InlineData("&HT=%")]
    [InlineData("&HT=%4")]
    [InlineData("&HT=a%")]
    public void A_text_that_ends_inside_a_parameter_is_no_success(string end)
    {
        BookRoomReply reply = BookRoomReply.Read("https://www.example.com/back?AT=BR&ST=SUCCESS&MK=1" + end);
        (reply.Outcome, reply.Problem).ShouldBe((ReplyOutcome.Incomplete, "the text ends in the middle of a parameter: it may have been cut off"));
        reply.MeetingKey.ShouldBe("1");
        BookRoomReply.Read("https://www.example.com/back?AT=BR&ST=SUCCESS&MK=1" + end + "#top").IsSuccess.ShouldBeTrue();
        BookRoomReply.Read("AT=BR&ST=FAIL&RS=AccessDenied" + end).Outcome.ShouldBe(ReplyOutcome.Failure);
    }

    [Theory]
    [InlineData("<html><head><script>location.href=\"/back\\x3fAT\\x3dBR&ST=SUCCESS&MK=7\";</script></head><body>Wait</body></html>")]
    [InlineData("<html><head><meta http-equiv=\"refresh\" content=\"0; url=/back?AT=BR&amp;ST=SUCCESS&amp;MK=7\"></head></html>")]
    [InlineData("<script>location.href='/back?AT=BR&ST=SUCCESS&MK=7'</script>")]
    [InlineData("<body onload=\"location.href='/back?AT=BR&amp;ST=SUCCESS&amp;MK=7'\">")]
    [InlineData("<meta http-equiv=refresh content='0;url=/back?AT=BR&ST=SUCCESS&MK=7'>")]
    [InlineData(
        "<form method=post action=/back><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK "
            + "value=7></form><script>document.forms[0].submit()</script>"
    )]
    [InlineData("<BookRoom><Status>SUCCESS</Status><MK>7</MK><SE>40</SE></BookRoom>")]
    [InlineData("<?xml version=\"1.0\"?>\n<BookRoom>\n <Status>SUCCESS</Status>\n <MK>7</MK>\n</BookRoom>")]
    public void A_page_or_markup_that_is_cut_anywhere_is_no_success(string whole)
    {
        BookRoomReply.Read(whole).IsSuccess.ShouldBeTrue(BookRoomReply.Read(whole).Problem);
        for (int length = 0; length < whole.Length; length++)
            BookRoomReply.Read(whole[..length]).IsSuccess.ShouldBeFalse(whole[..length]);
    }

    [Theory]
    [InlineData("https://www.example.com/back?AT=BR&amp;ST=SUCCESS&amp;MK=7")]
    [InlineData("AT=BR&#38;ST=SUCCESS&#38;MK=7")]
    [InlineData("AT=BR&#x26;ST=SUCCESS&#x26;MK=7")]
    [InlineData("https://www.example.com/back?AT=BR&#38;ST=SUCCESS&#38;MK=7")]
    [InlineData("AT=BR&ST=SUCCESS&MK=7&AMP;SE=40")]
    public void Entities_outside_markup_are_named(string text)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable);
        reply.Problem.ShouldBe("its parameters are joined by &amp; as in markup: decode the entities of the text first (WebUtility.HtmlDecode)");
    }

    [Theory]
    [InlineData("\uFEFFAT=BR&ST=SUCCESS&MK=7")]
    [InlineData("\r\n\n \uFEFF\n AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("\uFEFF<BookRoom><Status>SUCCESS</Status><MK>7</MK></BookRoom>")]
    [InlineData("\uFEFF<?xml version=\"1.0\"?>\uFEFF\n<BookRoom><Status>SUCCESS</Status><MK>7</MK></BookRoom>\n")]
    [InlineData("\n\n\n\n\uFEFF<html><script>location.href='/back?AT=BR&ST=SUCCESS&MK=7'</script></html>")]
    [InlineData("\uFEFFhttps://www.example.com/back?AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("%EF%BB%BFAT=BR&ST=SUCCESS&MK=7")]
    public void A_byte_order_mark_and_blank_lines_in_front_do_not_count(string text)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.MeetingKey.ShouldBe("7");
        reply.Text.ShouldBe(text);
    }

    // As a site was seen to send them between a command and its response.
    [Theory]
    [InlineData("/mw0307l/mywebex/default.do?siteurl=acme", "there is no AT")]
    [InlineData("<script>location.href='/mw3100/m.do?siteurl=acme&AT=BR&apiname=m.php&rnd=1';</script>", "there is no status (ST)")]
    public void Another_page_of_the_site_is_named(string text, string problem)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable);
        reply
            .Problem.ShouldNotBeNull()
            .ShouldContain(problem + ": it leads to another page of the site (siteurl), from which no answer has come yet", Case.Sensitive);
    }

    [Fact]
    public void A_refresh_header_leads_on()
    {
        ReplyContext Refresh(string value) => ReplyContext.Body with { Refresh = value };
        BookRoomReply.Read("", Refresh("0; url=/back?AT=BR&ST=SUCCESS&MK=7")).MeetingKey.ShouldBe("7");
        BookRoomReply.Read("<html><body>Wait</body></html>", Refresh("3;URL='/back?AT=BR&ST=SUCCESS&MK=7'")).IsSuccess.ShouldBeTrue();
        BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=7", Refresh("60")).IsSuccess.ShouldBeTrue();
        BookRoomReply
            .Read("<script>location.href='/back?AT=BR&ST=FAIL&RS=AccessDenied'</script>", Refresh("0; url=/back?AT=BR&ST=SUCCESS&MK=7"))
            .Problem.ShouldNotBeNull()
            .ShouldEndWith("the page goes on to several URLs");
        BookRoomReply
            .Read("/back?AT=BR&ST=FAIL", ReplyContext.Redirect with { Refresh = "0; url=/back?AT=BR&ST=SUCCESS&MK=7" })
            .Outcome.ShouldBe(ReplyOutcome.Failure);
        Refresh("0; url=/back?PW=secret").ToString().ShouldBe("Body");
    }
}
