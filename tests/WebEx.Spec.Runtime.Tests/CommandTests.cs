using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Descriptions of commands, for code that does not know which command it has, and replies of pages that are shaped otherwise than most.</summary>
public sealed class CommandTests
{
    [Fact]
    public void A_command_is_known_by_its_page_and_at()
    {
        BookRoom.Description.ToString().ShouldBe("m.php?AT=BR");
        ArrangeRoom.Description.ToString().ShouldBe("r.php");
        (BookRoom.Description.Name, BookRoom.Description.GuideSection, BookRoom.Description.GuidePage).ShouldBe(("BookRoom", "BR: Book Room command", "9-1"));
        (BookRoom.Description.Effect, BookRoom.Description.Centers).ShouldBe((CommandEffect.Changes, Centers.MeetingCenter | Centers.TrainingCenter));
    }

    [Theory]
    [InlineData(Centers.All, Center.MeetingCenter)]
    [InlineData(Centers.TrainingCenter | Centers.SupportCenter, Center.TrainingCenter)]
    [InlineData(Centers.EventCenter | Centers.SalesCenter, Center.EventCenter)]
    [InlineData(Centers.SalesCenter, Center.SalesCenter)]
    [InlineData(Centers.SupportCenter, Center.SupportCenter)]
    [InlineData(Centers.None, Center.MeetingCenter)]
    public void The_first_of_its_centers_is_the_default(Centers centers, Center expected) => Made(centers: centers).DefaultCenter.ShouldBe(expected);

    [Fact]
    public void A_request_and_a_reply_are_read_without_their_types()
    {
        WebExCommand command = BookRoom.Description;
        command.TryReadRequest("AT=BR&MN=x", Center.MeetingCenter, out IWebExRequest? request, out RequestValidationResult problems).ShouldBeTrue();
        request.ShouldBe(new BookRoom { RoomName = "x" });
        problems.ShouldBeEmpty();
        command.TryReadRequest("AT=XX", Center.MeetingCenter, out request, out problems).ShouldBeFalse();
        request.ShouldBeNull();
        problems.Count.ShouldBe(1);
        command.ReadUntypedReply("AT=BR&ST=SUCCESS&MK=7", ReplyContext.Redirect).ShouldBeOfType<BookRoomReply>().MeetingKey.ShouldBe("7");
        Should.Throw<ArgumentNullException>(() => command.ReadUntypedReply("", null!)).ParamName.ShouldBe("context");
    }

    [Fact]
    public void A_command_has_all_its_parts()
    {
        Should.Throw<ArgumentNullException>(() => Made(path: null!)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => Made(name: null!)).ParamName.ShouldBe("name");
        Should.Throw<ArgumentNullException>(() => Made(section: null!)).ParamName.ShouldBe("guideSection");
        Should.Throw<ArgumentNullException>(() => Made(page: null!)).ParamName.ShouldBe("guidePage");
        Should.Throw<ArgumentNullException>(() => Made(hasShape: false)).ParamName.ShouldBe("reply");
        Should.Throw<ArgumentNullException>(() => Made(hasRequest: false)).ParamName.ShouldBe("createRequest");
        Should.Throw<ArgumentNullException>(() => Made(hasReply: false)).ParamName.ShouldBe("createReply");
        Should.Throw<ArgumentNullException>(() => new ReplyShape("OK", WithoutBackUrl.Page, statusCode: null!)).ParamName.ShouldBe("statusCode");
        Should.Throw<ArgumentNullException>(() => new ReplyShape("OK", WithoutBackUrl.Page, constants: null!)).ParamName.ShouldBe("constants");
        Should.Throw<ArgumentNullException>(() => new ReplyShape("OK", WithoutBackUrl.Page, parameters: null!)).ParamName.ShouldBe("parameters");
    }

    [Theory]
    [InlineData((Center)(-1))]
    [InlineData((Center)5)]
    public void There_are_five_centers(Center center)
    {
        ArgumentOutOfRangeException refusal = Should.Throw<ArgumentOutOfRangeException>(() => Rooms.Valid().Validate(center));
        refusal.Message.ShouldStartWith("There is no such center.");
        refusal.ActualValue.ShouldBe((int)center);
    }

    [Theory]
    [InlineData(Centers.EventCenter, "valid in Event Center only")]
    [InlineData(Centers.EventCenter | Centers.SalesCenter | Centers.SupportCenter, "valid in Event Center, Sales Center and Support Center only")]
    public void Centers_are_named_in_words(Centers centers, string said) =>
        new OtherRoom(Made(centers: centers)).Validate(Center.MeetingCenter).ToString().ShouldBe($"Room (RR): {said} (guide 9-9)");

    [Theory]
    [InlineData("SUCCESS")]
    [InlineData("DONE")]
    [InlineData("\r\n DONE\n")]
    public void A_word_of_success_is_a_success_without_values(string text)
    {
        ArrangeRoomReply reply = ArrangeRoomReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        (reply.Note, reply.Seats, reply.Places.Count).ShouldBe((null, null, 0));
    }

    [Theory]
    [InlineData("success", ReplyOutcome.Unreadable, "there is no status (ST)")]
    [InlineData("FAIL", ReplyOutcome.Unreadable, "there is no status (ST)")]
    [InlineData("ST=SUCCESS&SE=4", ReplyOutcome.Incomplete, "NO is missing")]
    [InlineData("ST=SUCCESS&NO=a", ReplyOutcome.Incomplete, "SE is missing")]
    [InlineData("ST=SUCCESS&SE=4&NO=", ReplyOutcome.Incomplete, "NO is empty, and the text ends there: it may have been cut off")]
    [InlineData("ST=SUCCESS&NO=a&SE=", ReplyOutcome.Incomplete, "SE is not a whole number")]
    [InlineData("ST=SUCCESS&NO=a&SE=4&PL1=b", ReplyOutcome.Incomplete, "the numbers of PL do not run from 0 without a gap")]
    [InlineData("ST=SUCCESS&NO=a&SE=4&PL0=a&PL2=b", ReplyOutcome.Incomplete, "the numbers of PL do not run from 0 without a gap")]
    public void What_is_promised_comes_with_a_success(string text, ReplyOutcome outcome, string problem)
    {
        ArrangeRoomReply reply = ArrangeRoomReply.Read(text);
        (reply.Outcome, reply.Problem).ShouldBe((outcome, problem));
    }

    [Fact]
    public void A_list_has_as_many_elements_as_there_are_numbers()
    {
        ArrangeRoomReply reply = ArrangeRoomReply.Read("ST=DONE&NO=&SE=4&PL2=c&PL0=a&PL1=b&PL3=d");
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        (reply.Note, reply.Seats).ShouldBe(("", 4));
        reply.Places.ShouldBe(["a", "b", "c"]);
        reply.AdditionalParameters.ShouldBe([new("PL3", "d")]);
    }

    [Fact]
    public void A_failure_of_a_command_without_stated_errors_has_its_reason()
    {
        ArrangeRoomReply reply = ArrangeRoomReply.Read("ST=FAIL&RS=AccessDenied");
        (reply.Outcome, reply.Reason, reply.ErrorCode, reply.ErrorText).ShouldBe((ReplyOutcome.Failure, "AccessDenied", null, null));
        new ReplyContent(ArrangeRoom.Description, "AccessDenied", []).ErrorCode.ShouldBeNull();
    }

    [Fact]
    public void Content_of_a_reply_has_a_command_and_fields_with_codes()
    {
        Should.Throw<ArgumentNullException>(() => new ReplyContent(null!, null, [])).ParamName.ShouldBe("command");
        Should.Throw<ArgumentNullException>(() => new ReplyContent(BookRoom.Description, null, null!)).ParamName.ShouldBe("fields");
        Should.Throw<ArgumentNullException>(() => new ReplyField(null!, "x")).ParamName.ShouldBe("code");
        Should.Throw<ArgumentNullException>(() => new ReplyField("x", (string)null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => new ReplyField("x", (IReadOnlyList<ReplyField>)null!)).ParamName.ShouldBe("elements");
        (default(ReplyField).Code, default(ReplyField).Text, new ReplyField("MK", "s3cret").ToString()).ShouldBe(("", "", "MK"));
        new ReplyContent(ArrangeRoom.Description, null, [new("NO", "a b")]).ToQuery().ShouldBe("ST=SUCCESS&NO=a%20b");
        new ReplyContent(ArrangeRoom.Description, null, [new("NO", "a b")]).ToWord().ShouldBe("SUCCESS");
        new ReplyContent(ArrangeRoom.Description, null, [new("ST", "DONE")]).ToWord().ShouldBe("DONE");
        new ReplyContent(ArrangeRoom.Description, null, [new("NO", "a")]).ToMarkup().ShouldBe("<ArrangeRoom><Status>SUCCESS</Status><NO>a</NO></ArrangeRoom>");
    }

    private static WebExCommand<OtherRoom, BookRoomReply> Made(
        string path = "r.php",
        string name = "Room",
        string section = "Room",
        string page = "9-9",
        Centers centers = Centers.All,
        bool hasShape = true,
        bool hasRequest = true,
        bool hasReply = true
    ) =>
        new(
            path,
            "RR",
            name,
            centers,
            section,
            page,
            CommandEffect.Reads,
            hasShape ? new ReplyShape("OK", WithoutBackUrl.Page) : null!,
            hasRequest ? _ => throw new InvalidOperationException() : null!,
            hasReply ? (ref ReplyReader reader) => new BookRoomReply(ref reader) : null!
        );

    private sealed record OtherRoom(WebExCommand Description) : WebExRequest<BookRoomReply>
    {
        public override BookRoomReply ReadReply(string? text, ReplyContext context) => BookRoomReply.Read(text, context);

        protected override WebExCommand GetCommand() => Description;

        protected override void Write(ref ArgumentWriter writer) { }

        protected override void Check(ref RequestValidator check) { }
    }
}
