using WebEx.Labs;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>Replies that are made from typed values, as answers of the fake transport.</summary>
public sealed class MadeAnswerTests
{
    private static readonly WebExSite Site = new("acme");

    private static readonly ScheduleMeeting Schedule = new() { MeetingName = "Design review", Start = new WebExDateTime(2026, 12, 1, 9, 30) };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_reply_answers_its_command()
    {
        FakeTransport fake = new FakeTransport().On(ScheduleMeeting.Command, ScheduleMeetingReply.CreateSuccess("123", callInNumber: "+49 89"));

        ScheduleMeetingReply reply = await new WebExClient(Site, fake).SendAsync(Schedule, cancellationToken: Cancellation);

        reply.IsSuccess.ShouldBeTrue();
        (reply.MeetingKey, reply.CallInNumber).ShouldBe(("123", "+49 89"));
    }

    [Fact]
    public async Task A_reply_is_made_by_what_is_in_the_request()
    {
        FakeTransport fake = new FakeTransport().On(
            ScheduleMeeting.Command,
            request => ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.MeetingScheduleFail, meetingName: request.MeetingName)
        );

        ScheduleMeetingReply reply = await new WebExClient(Site, fake).SendAsync(Schedule, cancellationToken: Cancellation);

        reply.Error!.Value.Code.ShouldBe(ScheduleMeetingError.MeetingScheduleFail);
        reply.MeetingName.ShouldBe("Design review");
    }

    [Fact]
    public void A_reply_takes_the_shape_that_the_guide_gives_it()
    {
        ShouldBeSent(ScheduleMeetingReply.CreateSuccess("1"), ScheduleMeeting.Command, "https://me.example/?AT=SM&ST=SUCCESS&MK=1");
        ShouldBeSent(
            ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.PasswordShouldExceedNChars, 6),
            ScheduleMeeting.Command,
            "https://me.example/?AT=SM&ST=FAIL&RS=PasswordShouldExceed6Chars"
        );
        ShouldBeSent(CheckLabAvailabilityReply.CreateSuccess(true), CheckLabAvailability.Command, "https://me.example/?MU=HOL&AT=CA&RT=1");

        WebExReply files = ListFilesReply.CreateSuccess([new ListedFile("a&b", ListedFileType.Directory, "", "1 KB")]);
        files.Text.ShouldBe("MU=OFF&AT=LF&NAME1=a%26b&TYPE1=Dir&DESC1=&SIZE1=1%20KB");
        string page = FakeReply.Of(files).ToResponse(ListFiles.Command, "https://me.example/").Body;
        page.ShouldContain("<form method=\"post\" action=\"https://me.example/\"");
        page.ShouldContain("<input type=\"hidden\" name=\"NAME1\" value=\"a&amp;b\">");

        SignUpUserReply signUp = SignUpUserReply.CreateSuccess("jo", "jo@example.com");
        signUp.Text.ShouldBe("AT=SU&ST=SUCCESS&WID=jo&EM=jo%40example.com");
        FakeReply
            .Of(signUp)
            .ToResponse(SignUpUser.Command, null)
            .Body.ShouldBe("<SignUp><Status>SUCCESS</Status><WID>jo</WID><EM>jo@example.com</EM></SignUp>");

        static void ShouldBeSent(WebExReply reply, WebExCommand command, string location) =>
            FakeReply.Of(reply).ToResponse(command, "https://me.example/").Location.ShouldBe(location);
    }

    [Fact]
    public void A_reply_of_another_command_is_refused()
    {
        const string Message = "The reply is one to LogIn, and cannot answer ScheduleMeeting.";
        FakeReply answer = LogInReply.CreateSuccess();

        Should.Throw<ArgumentException>(() => new FakeTransport().On(ScheduleMeeting.Command, answer)).Message.ShouldStartWith(Message);
        Should.Throw<ArgumentException>(() => new FakeTransport().On(ScheduleMeeting.Command, answer.Unchecked())).Message.ShouldStartWith(Message);
        Should.Throw<ArgumentException>(() => answer.ToResponse(ScheduleMeeting.Command, null)).Message.ShouldStartWith(Message);
    }

    [Fact]
    public void A_reply_that_was_read_is_refused() =>
        Should
            .Throw<ArgumentException>(() => FakeReply.Of(ScheduleMeetingReply.Read("AT=SM&ST=SUCCESS&MK=1")))
            .Message.ShouldStartWith("The reply was read from a text.");

    [Fact]
    public void A_value_that_is_not_of_the_guide_answers_like_the_others() =>
        new FakeTransport().On(LogIn.Command, LogInReply.CreateSuccess(csrfToken: "x")).ShouldNotBeNull();

    [Fact]
    public void A_value_that_would_be_read_as_another_one_is_refused()
    {
        Refused(() => ScheduleMeetingReply.CreateSuccess("")).ShouldBe("meetingKey");
        Refused(() => ScheduleMeetingReply.CreateSuccess("1", callInNumber: "\uD800")).ShouldBe("callInNumber");
        Refused(() => ScheduleMeetingReply.CreateFailure((ScheduleMeetingError)9999)).ShouldBe("error");
        Refused(() => ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.AccessDenied, 6)).ShouldBe("number");
        Refused(() => SignUpUserReply.CreateSuccess("</WID>", "jo@example.com")).ShouldBe("webExId");
        Refused(() => ListOpenMeetingsReply.CreateSuccess(["1;2"])).ShouldBe("meetingKeys");
        Refused(() => ListFilesReply.CreateSuccess([new ListedFile("a", (ListedFileType)7, "", "")])).ShouldBe("files");
        Should.Throw<ArgumentNullException>(() => new ListedFile(null!, ListedFileType.File, "", "")).ParamName.ShouldBe("name");

        static string? Refused(Func<WebExReply> make) => Should.Throw<ArgumentException>(make).ParamName;
    }
}
