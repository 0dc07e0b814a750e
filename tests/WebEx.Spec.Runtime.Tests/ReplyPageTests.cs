using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Pages that go on by script or by form, as sites answer where a redirect cannot do it.</summary>
public sealed class ReplyPageTests
{
    private const string Url = "/back?AT=BR&ST=SUCCESS&MK=7";

    [Theory]
    [InlineData("location.href=\"@\"")]
    [InlineData("location = '@';")]
    [InlineData("window.location=\"@\";")]
    [InlineData("top.location.href = \"@\" ;")]
    [InlineData("window.top.location.assign( '@' )")]
    [InlineData("self.location.replace(\"@\");")]
    [InlineData("var x = '', y; if (x == 'location.href=\"/no\"') { y = 1; } document.location.href='@'")]
    [InlineData("// location.href='/no?AT=BR&ST=FAIL'\nlocation.href='@'")]
    [InlineData("/* location.href='/no' */ var s = \"location.href='/no'\"; location.href='@'")]
    [InlineData("<!-- \nlocation.href='@'\n//-->")]
    [InlineData("if (document.all) location.href='@'; else location.href='@';")]
    [InlineData("var mylocation = '/no'; location.href='@'")]
    public void A_script_that_goes_on_is_a_redirect(string script)
    {
        BookRoomReply reply = BookRoomReply.Read(
            "<!DOCTYPE html>\n<html><head><SCRIPT language=\"JavaScript\">" + script.Replace("@", Url) + "</SCRIPT></head><body>Please wait</body></html>"
        );
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.MeetingKey.ShouldBe("7");
    }

    [Theory]
    [InlineData("location.href = \"/back?AT=BR&ST=SUCCESS&MK=\" + key;", "the page goes on to a URL that its script puts together")]
    [InlineData("location.href = url;", "the page goes on to a URL that its script puts together")]
    [InlineData("if (ok) location.href='/b?AT=BR&ST=SUCCESS&MK=1'; else location.href='/b?AT=BR&ST=FAIL';", "a script of the page goes on under a condition")]
    [InlineData("// location.href='/b?AT=BR&ST=SUCCESS&MK=1'", "no script, refresh or form of the page leads to an answer when it is loaded")]
    [InlineData("if (location.href == '/b?AT=BR&ST=SUCCESS&MK=1') go();", "no script, refresh or form of the page leads to an answer when it is loaded")]
    [InlineData("location.href = '/b?AT=BR&ST=SUCCESS&MK=1", "a script of the page cannot be read")]
    public void A_script_that_could_go_elsewhere_is_not_taken_for_the_answer(string script, string problem)
    {
        BookRoomReply reply = BookRoomReply.Read("<html><script>" + script + "</script></html>");
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable);
        reply.Problem.ShouldBe("the markup does not begin with <BookRoom>, and " + problem);
    }

    [Fact]
    public void A_script_in_a_comment_of_the_page_does_not_run() =>
        BookRoomReply.Read("<html><!-- <script>location.href='" + Url + "'</script> --></html>").Outcome.ShouldBe(ReplyOutcome.Unreadable);

    [Fact]
    public void A_script_escapes_characters_in_several_ways()
    {
        BookRoomReply reply = BookRoomReply.Read(@"<script>location.href='\/back\u003FAT=BR\x26ST=SUCCESS&MK=a\'b\x7A%41'</script>");
        reply.MeetingKey.ShouldBe("a'bzA");
    }

    [Fact]
    public void A_form_that_is_posted_is_an_answer_that_is_posted()
    {
        ListRoomsReply reply = ListRoomsReply.Read(
            "<html><body onload='document.f.submit()'><form name=f method=POST action=\"https://www.example.com/back?order=1&amp;MU=HOL\"><input "
                + "type=hidden name=AT value=LR>"
                + "<input type=\"hidden\" name=\"RN1\" value=\"R&amp;D &lt;1&gt; &quot;x&quot;\"/><INPUT VALUE='12' NAME='RS1'></form></body></html>"
        );
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Rooms.Single().Name.ShouldBe("R&D <1> \"x\"");
        reply.Rooms.Single().Seats.ShouldBe(12);
        reply.AdditionalParameters["order"].ShouldBe("1");
    }

    [Fact]
    public void A_form_that_nobody_sends_is_no_answer() =>
        BookRoomReply
            .Read("<form method=post action=/back><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=1></form>")
            .Outcome.ShouldBe(ReplyOutcome.Unreadable);

    [Fact]
    public void Several_forms_are_no_answer()
    {
        const string Form = "<form method=post action=/back><input name=MU value=HOL><input name=AT value=LR></form>";
        const string Send = "<script>document.forms[0].submit()</script>";
        ListRoomsReply.Read(Form + Send).Outcome.ShouldBe(ReplyOutcome.Success);
        ListRoomsReply.Read(Form + Form + Send + Send.Replace("0", "1")).Problem.ShouldBe("the page goes on to several URLs");
        ListRoomsReply.Read(Form).Problem.ShouldBe("no script, refresh or form of the page leads to an answer when it is loaded");
        ListRoomsReply
            .Read((Form + Send).Replace("post", "get"))
            .Problem.ShouldBe("a success is posted to the BackURL, and this is a redirect, as of a failure");
    }
}
