using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Replies that are made of values, as a site sends them and a test of a user's own code needs them.</summary>
public sealed class WrittenReplyTests
{
    [Fact]
    public void A_success_holds_its_values_and_is_sent_in_each_shape()
    {
        BookRoomReply reply = Success()
            .Integer("SE", 40, "seats")
            .Flag("OP", false, "1/0", "isOpen")
            .Text("HT", "a b&c", "ticket")
            .ToReply(BookRoom.Description);
        reply.IsSuccess.ShouldBeTrue();
        (reply.MeetingKey, reply.Seats, reply.IsOpen, reply.HostTicket).ShouldBe(("7", 40, false, "a b&c"));

        var content = ReplyContent.Of(reply);
        content.ToQuery().ShouldBe("AT=BR&ST=SUCCESS&MK=7&SE=40&OP=0&HT=a%20b%26c");
        content.ToWord().ShouldBe("SUCCESS");
        content.ToMarkup().ShouldBe("<BookRoom><Status>SUCCESS</Status><MK>7</MK><SE>40</SE><OP>0</OP><HT>a b&c</HT></BookRoom>");
        content.ToString().ShouldBe("Success");
        content.ErrorCode.ShouldBeNull();
        content.Fields.Select(field => field.Code).ShouldBe(["MK", "SE", "OP", "HT"]);
    }

    [Theory]
    [InlineData("https://www.example.com/back", "https://www.example.com/back?AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("https://www.example.com/back?", "https://www.example.com/back?AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("https://www.example.com/back?a=1", "https://www.example.com/back?a=1&AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("https://www.example.com/back?a=1&", "https://www.example.com/back?a=1&AT=BR&ST=SUCCESS&MK=7")]
    [InlineData("https://www.example.com/zurück/😀", "https://www.example.com/zur%C3%BCck/%F0%9F%98%80?AT=BR&ST=SUCCESS&MK=7")]
    public void A_redirect_goes_to_the_back_url(string backUrl, string url) =>
        ReplyContent.Of(Success().ToReply(BookRoom.Description)).ToUrl(new BackUrl(backUrl)).ShouldBe(url);

    [Fact]
    public void A_form_page_posts_the_parameters()
    {
        string page = ReplyContent
            .Of(Success().Text("HT", "\"<&\r\n", "ticket").Integer("SE", 1, "seats").ToReply(BookRoom.Description))
            .ToFormPage(new BackUrl("/back?a=1&b=2"));
        page.ShouldContain("action=\"/back?a=1&amp;b=2\"");
        page.ShouldContain("name=\"AT\" value=\"BR\"");
        page.ShouldContain("name=\"HT\" value=\"&quot;&lt;&amp;&#13;&#10;\"");
        page.ShouldContain("document.forms[0].submit()");
        BookRoomReply.Read(page).Outcome.ShouldBe(ReplyOutcome.Success);
    }

    [Theory]
    [InlineData((int)BookRoomError.AccessDenied, null, "AccessDenied")]
    [InlineData((int)BookRoomError.PasswordMustContainNAlphaChars, 6, "PasswordMustContain6AlphaChars")]
    public void A_failure_holds_its_error(int error, int? number, string text)
    {
        BookRoomReply reply = new ReplyWriter(BookRoom.Description, error, number).ToReply(BookRoom.Description);
        reply.Outcome.ShouldBe(ReplyOutcome.Failure);
        reply.Error.ShouldBe(new SiteError<BookRoomError>((BookRoomError)error, text, number));

        var content = ReplyContent.Of(reply);
        content.ToQuery().ShouldBe("AT=BR&ST=FAIL&RS=" + text);
        content.ToWord().ShouldBe(content.ToQuery());
        content.ToMarkup().ShouldBe("<BookRoom><Status>FAIL</Status><Reason>" + text + "</Reason></BookRoom>");
        content.ToString().ShouldBe("Failure: " + text);
        content.ErrorCode.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(0, null, "error", "The value 0 is no error of BookRoom")]
    [InlineData(5, null, "error", "The value 5 is no error of BookRoom")]
    [InlineData(-1, null, "error", "The value -1 is no error of BookRoom")]
    [InlineData((int)BookRoomError.AccessDenied, 3, "number", "The code AccessDenied holds no number.")]
    public void An_error_that_the_command_does_not_have_is_refused(int error, int? number, string parameter, string said)
    {
        ArgumentException refusal = Should.Throw<ArgumentException>(() => new ReplyWriter(BookRoom.Description, error, number));
        refusal.ParamName.ShouldBe(parameter);
        refusal.Message.ShouldContain(said);
    }

    [Fact]
    public void Lists_are_written_and_read_back()
    {
        ListRoomsReply reply = new ReplyWriter(ListRooms.Description)
            .Text("ST", "OPEN", "state")
            .Number("FL", 7, "1|2|7", "floor")
            .Token("KI", 1, "Big|Small", "kind")
            .TextList("KEYS", ValueList.Create("a", "b c"), ";", "keys")
            .Items(1, null, ValueList.Create("Hall", "Lab"), Room, "rooms")
            .Packed("QS", ';', ':', 3, ValueList.Create("Why?", "How?"), Question, "questions")
            .ToReply(ListRooms.Description);
        ReplyContent
            .Of(reply)
            .ToQuery()
            .ShouldBe("MU=HOL&AT=LR&ST=OPEN&FL=7&KI=Small&KEYS=a%3Bb%20c&RN1=Hall&RS1=4&RN2=Lab&RS2=3&QS=4%3AWhy%3F%3A0%3B4%3AHow%3F%3A0");
        ReplyContent.Of(reply).ToWord().ShouldBe("OPEN");
        (reply.State, reply.Floor, reply.Kind).ShouldBe(("OPEN", 7, 1));
        reply.Keys.ShouldBe(["a", "b c"]);
        reply.Rooms.Select(room => (room.Name, room.Seats)).ShouldBe([("Hall", 4), ("Lab", 3)]);
        reply.Questions.Select(question => (question.Number, question.Text, question.Mark)).ShouldBe([(4, "Why?", 0), (4, "How?", 0)]);
    }

    [Fact]
    public void Elements_of_markup_are_written_and_read_back()
    {
        InspectRoomReply reply = new ReplyWriter(InspectRoom.Description)
            .Text("Name", "R&D", "name", promised: true)
            .In(redirect: false, markup: true)
            .Elements("Room", ValueList.Create("A<1", "B"), (name, element) => element.Text("Name", name, "name"), "rooms")
            .Elements("Apps/App", ValueList.Create("x&y"), (name, element) => element.Text("#0", name, "name"), "apps", isText: true)
            .ToReply(InspectRoom.Description);
        ReplyContent
            .Of(reply)
            .ToMarkup()
            .ShouldBe(
                "<Inspect><Status>SUCCESS</Status><Name>R&amp;D</Name><Room><Name>A&lt;1</Name></Room><Room><Name>B</Name></Room>"
                    + "<Apps><App>x&amp;y</App></Apps></Inspect>"
            );
        ReplyContent.Of(reply).ToQuery().ShouldBe("AT=IR&ST=SUCCESS&Name=R%26D");
        reply.Rooms.ShouldBe(["A<1", "B"]);
        reply.Apps.ShouldBe(["x&y"]);
    }

    [Fact]
    public void What_belongs_to_the_redirect_alone_is_not_in_markup()
    {
        BookRoomReply reply = Success()
            .In(redirect: true, markup: false)
            .Integer("SE", 4, "seats")
            .In(redirect: true, markup: true)
            .Flag("OP", true, "1/0", "isOpen")
            .ToReply(BookRoom.Description);
        ReplyContent.Of(reply).ToMarkup().ShouldBe("<BookRoom><Status>SUCCESS</Status><MK>7</MK><OP>1</OP></BookRoom>");
        ReplyContent.Of(reply).ToQuery().ShouldBe("AT=BR&ST=SUCCESS&MK=7&SE=4&OP=1");
    }

    [Fact]
    public void A_value_that_would_not_come_back_is_refused_by_the_name_of_its_parameter()
    {
        Refused("key", "empty", () => new ReplyWriter(BookRoom.Description).Key("MK", "", "key", promised: true));
        Refused("kind", "is 2, which is not defined", () => Lists().Token("KI", 2, "Big|Small", "kind"));
        Refused("floor", "is 3, which is not defined", () => Lists().Number("FL", 3, "1|2|7", "floor"));
        Refused("keys", "an item that is empty", () => Lists().TextList("KEYS", ValueList.Create("a", ""), ";", "keys"));
        Refused("keys", "an item that is empty", () => Lists().TextList("KEYS", ValueList.Create("", "a"), ";", "keys"));
        Refused("keys", "holds the separator ';'", () => Lists().TextList("KEYS", ValueList.Create("a;b"), ";", "keys"));
        Refused("keys", "begins or ends with a blank", () => Lists().TextList("KEYS", ValueList.Create(" a"), ";", "keys"));
        Refused("rooms", "has 3 elements; at most 2", () => Lists().Items(1, 2, ValueList.Create("a", "b", "c"), Room, "rooms"));
        Refused("rooms", "holds nothing", () => Lists().Items(1, null, ValueList.Create("a"), (_, _) => { }, "rooms"));
        Refused("questions", "one of its 3 parts", () => Lists().Packed("QS", ';', ':', 3, ValueList.Create("a"), (_, _) => { }, "questions"));
        Refused("questions", "cannot be told apart", () => Lists().Packed("QS", ';', ':', 3, ValueList.Create("a:5;1:b"), Question, "questions"));
        Refused("ticket", "cannot be sent", () => Success().Text("HT", "\uD83D", "ticket").ToReply(BookRoom.Description));
        Refused("ticket", "read as cut off", () => Success().Text("HT", "", "ticket", promised: true).ToReply(BookRoom.Description));
        Refused("ticket", "what ends an element", () => Success().Text("HT", "a</b", "ticket").ToReply(BookRoom.Description));
        Refused(null, "read as incomplete", () => new ReplyWriter(BookRoom.Description).ToReply(BookRoom.Description));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(7)]
    public void Each_number_of_a_choice_is_written(int floor) =>
        Lists().Number("FL", floor, "1|2|7", "floor").ToReply(ListRooms.Description).Floor.ShouldBe(floor);

    [Fact]
    public void Elements_that_cannot_be_sent_are_told_by_the_name_of_their_parameter()
    {
        Refused(
            "rooms",
            "cannot be sent",
            () => Elements(writer => writer.Elements("Room", ValueList.Create("\uD83D"), (name, part) => part.Text("Name", name, "name"), "rooms"))
        );
        Refused("apps", "cannot be sent", () => Elements(writer => writer.Elements("Apps/App", ValueList.Create("\uD83D"), App, "apps", isText: true)));

        static InspectRoomReply Elements(Func<ReplyWriter, ReplyWriter> write) =>
            write(new ReplyWriter(InspectRoom.Description).Text("Name", "R", "name", promised: true).In(redirect: false, markup: true))
                .ToReply(InspectRoom.Description);

        static void App(string text, ReplyWriter element) => element.Text("#0", text, "text");
    }

    [Fact]
    public void The_reason_says_what_is_wrong()
    {
        Said("is empty, and the guide promises a key", () => new ReplyWriter(BookRoom.Description).Key("MK", "", "it", promised: true));
        Said("is 2, which is not defined", () => Lists().Token("KI", 2, "Big|Small", "it"));
        Said("is -1, which is not defined", () => Lists().Token("KI", -1, "Big|Small", "it"));
        Said("is 3, which is not defined", () => Lists().Number("FL", 3, "1|2|7", "it"));
        Said(
            "has an item that is empty, begins or ends with a blank, or holds the separator ';'",
            () => Lists().TextList("KEYS", ValueList.Create("a", "b "), ";", "it")
        );
        Said("has 3 elements; at most 2 can be sent", () => Lists().Items(1, 2, ValueList.Create("a", "b", "c"), Room, "it"));
        Said("has 4 elements; at most 3 can be sent", () => Lists().Items(0, 2, ValueList.Create("a", "b", "c", "d"), Room, "it"));
        Said("has an element that holds nothing, which cannot be sent", () => Lists().Items(1, null, ValueList.Create("a"), (_, _) => { }, "it"));
        Said(
            "has an element without one of its 3 parts, all of which have to be sent",
            () => Lists().Packed("QS", ';', ':', 3, ValueList.Create("a"), (_, element) => element.Text("#0", "a", "part"), "it")
        );
        foreach (string text in new[] { " a", "a ", "a:5;1:b", "1:a:1;1" })
            Said(
                "has a text with ';', ':' or blanks at its ends in a place where the elements cannot be told apart again",
                () => Lists().Packed("QS", ';', ':', 3, ValueList.Create("x", text, "y"), Text, "it")
            );
        Said(
            "has a text with ';', ':' or blanks at its ends in a place where the elements cannot be told apart again",
            () => Lists().Packed("QS", ';', ':', 2, ValueList.Create("1;2:x"), (text, element) => element.Text("#0", "1", "a").Text("#1", text, "b"), "it")
        );
        Said("is 9, which is not defined", () => Lists().Items(1, null, ValueList.Create("a"), (_, element) => element.Number("F{n}", 9, "1|2", "own"), "it"));

        static void Text(string text, ReplyWriter element) => element.Text("#0", text, "a").Text("#1", "b", "b").Text("#2", text, "c");

        static void Said(string what, Func<object> write)
        {
            ArgumentException refusal = Should.Throw<ArgumentException>(() => write());
            refusal.Message.ShouldBe("The value " + what + ". (Parameter 'it')");
        }
    }

    [Fact]
    public void An_empty_value_is_sent_where_it_does_not_end_what_a_redirect_promises()
    {
        BookRoomReply reply = Success().Text("HT", "", "ticket").ToReply(BookRoom.Description);
        (reply.HostTicket, ReplyContent.Of(reply).ToQuery()).ShouldBe(("", "AT=BR&ST=SUCCESS&MK=7&HT="));
        reply = Success().Text("HT", "", "ticket", promised: true).Integer("SE", 4, "seats").ToReply(BookRoom.Description);
        ReplyContent.Of(reply).ToQuery().ShouldBe("AT=BR&ST=SUCCESS&MK=7&HT=&SE=4");
        Success().Text("HT", "t", "ticket", promised: true).ToReply(BookRoom.Description).HostTicket.ShouldBe("t");
    }

    [Fact]
    public void An_element_lacks_what_it_is_not_given_even_where_it_is_promised()
    {
        ListRoomsReply reply = Lists()
            .Text("ST", "OPEN", "state")
            .Items(
                1,
                null,
                ValueList.Create("a"),
                (name, element) => element.Text("RN{n}", name, "n").Text("XX{n}", null, "x", promised: true).Integer("RS{n}", 3, "s"),
                "rooms"
            )
            .ToReply(ListRooms.Description);
        ReplyContent.Of(reply).ToQuery().ShouldBe("MU=HOL&AT=LR&ST=OPEN&RN1=a&RS1=3");
    }

    [Fact]
    public void Elements_that_hold_nothing_are_empty_elements()
    {
        InspectRoomReply reply = new ReplyWriter(InspectRoom.Description)
            .Text("Name", "n", "name")
            .In(redirect: false, markup: true)
            .Elements("Apps/App", ValueList.Create("a"), (_, _) => { }, "apps", isText: true)
            .ToReply(InspectRoom.Description);
        ReplyContent.Of(reply).ToMarkup().ShouldBe("<Inspect><Status>SUCCESS</Status><Name>n</Name><Apps><App></App></Apps></Inspect>");
        reply = new ReplyWriter(InspectRoom.Description)
            .Text("Name", "n", "name")
            .In(redirect: false, markup: true)
            .Elements("Apps/App", ValueList<string>.Empty, (_, _) => { }, "apps", isText: true)
            .ToReply(InspectRoom.Description);
        ReplyContent.Of(reply).ToMarkup().ShouldBe("<Inspect><Status>SUCCESS</Status><Name>n</Name><Apps></Apps></Inspect>");
    }

    [Fact]
    public void An_error_whose_code_reads_as_another_is_refused()
    {
        WebExCommand<BookRoom, BookRoomReply> command = Command(new ErrorTable(["Room[n]Taken", "Room1Taken"]));
        new ReplyWriter(command, 1, 2).ToReply(command).Reason.ShouldBe("Room2Taken");
        new ReplyWriter(command, 2).ToReply(command).Reason.ShouldBe("Room1Taken");
        Should
            .Throw<ArgumentException>(() => new ReplyWriter(command, 1, 1).ToReply(command))
            .Message.ShouldBe("The code Room1Taken would be read as another error.");
    }

    [Fact]
    public void A_command_without_stated_errors_has_no_failure_to_send()
    {
        ArgumentException refusal = Should.Throw<ArgumentException>(() => new ReplyWriter(Command(null), 1));
        refusal.Message.ShouldBe("The errors of BookRoom are not stated. (Parameter 'command')");
        Should
            .Throw<ArgumentException>(() => new ReplyWriter(BookRoom.Description, 5))
            .Message.ShouldBe("The value 5 is no error of BookRoom that has a code. (Parameter 'error')");
        Missing("command", () => Success().ToReply<BookRoom, BookRoomReply>(null!));
    }

    [Fact]
    public void As_many_elements_as_there_are_numbers_can_be_sent() =>
        Lists().Items(1, 2, ValueList.Create("a", "b"), Room, "rooms").Text("ST", "OPEN", "state").ToReply(ListRooms.Description).Rooms.Count.ShouldBe(2);

    [Fact]
    public void What_is_absent_is_left_out_and_what_is_promised_has_to_be_given()
    {
        ListRoomsReply reply = Lists()
            .Text("ST", "OPEN", "state")
            .Number("FL", null, "1|2", "floor")
            .Token("KI", null, "Big|Small", "kind")
            .TextList("KEYS", null, ";", "keys")
            .Items<string>(1, null, null, Room, "rooms")
            .Packed<string>("QS", ';', ':', 3, null, Question, "questions")
            .Elements<string>("Apps/App", null, Room, "apps")
            .Elements<string>("Room", null, Room, "elements")
            .ToReply(ListRooms.Description);
        ReplyContent.Of(reply).ToQuery().ShouldBe("MU=HOL&AT=LR&ST=OPEN");

        Missing("key", () => new ReplyWriter(BookRoom.Description).Key("MK", null, "key", promised: true));
        Missing("text", () => Lists().Text("ST", null, "text", promised: true));
        Missing("number", () => Lists().Integer("FL", null, "number", promised: true));
        Missing("flag", () => Lists().Flag("FL", null, "1/0", "flag", promised: true));
        Missing("kind", () => Lists().Token("KI", null, "Big|Small", "kind", promised: true));
        Missing("keys", () => Lists().TextList("KEYS", null, ";", "keys", promised: true));
        Missing("rooms", () => Lists().Items<string>(1, null, null, Room, "rooms", promised: true));
        Missing("questions", () => Lists().Packed<string>("QS", ';', ':', 3, null, Question, "questions", promised: true));
        Missing("apps", () => Lists().Elements<string>("App", null, Room, "apps", promised: true));
        Missing("command", () => new ReplyWriter(null!));
        Missing("write", () => Lists().Items(1, null, ValueList.Create("a"), null!, "rooms"));
        Missing("path", () => Lists().Elements(null!, ValueList.Create("a"), Room, "apps"));
        Missing("reply", () => ReplyContent.Of(null!));
        Missing("backUrl", () => ReplyContent.Of(reply).ToUrl(null!));
        Missing("backUrl", () => ReplyContent.Of(reply).ToFormPage(null!));
    }

    [Fact]
    public void A_reply_that_was_read_is_not_one_to_send() =>
        Should.Throw<ArgumentException>(() => ReplyContent.Of(BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=7"))).ParamName.ShouldBe("reply");

    private static WebExCommand<BookRoom, BookRoomReply> Command(ErrorTable? errors) =>
        new(
            "m.php",
            "BR",
            "BookRoom",
            Centers.All,
            "BR",
            "9-1",
            CommandEffect.Changes,
            new ReplyShape("SUCCESS", WithoutBackUrl.Markup, markupRoot: "BookRoom"),
            _ => new BookRoom(),
            (ref ReplyReader reader) => new BookRoomReply(ref reader),
            errors
        );

    private static ReplyWriter Success() => new ReplyWriter(BookRoom.Description).Key("MK", "7", "key", promised: true);

    private static ReplyWriter Lists() => new(ListRooms.Description);

    private static void Room(string name, ReplyWriter element) => element.Text("RN{n}", name, "name").Integer("RS{n}", name.Length, "seats");

    private static void Question(string text, ReplyWriter element) =>
        element.Integer("#0", text.Length, "number").Text("#1", text, "text").Integer("#2", 0, "mark");

    private static void Refused(string? parameter, string said, Func<object> write)
    {
        ArgumentException refusal = Should.Throw<ArgumentException>(() => write());
        refusal.ParamName.ShouldBe(parameter);
        refusal.Message.ShouldContain(said);
    }

    private static void Missing(string parameter, Func<object> call) => Should.Throw<ArgumentNullException>(() => call()).ParamName.ShouldBe(parameter);
}
