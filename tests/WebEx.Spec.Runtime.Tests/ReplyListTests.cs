using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Replies without a status word, and the lists that replies hold.</summary>
public sealed class ReplyListTests
{
    [Fact]
    public void Where_success_has_no_status_the_parameter_can_mean_something_else()
    {
        ListRoomsReply.Read("MU=HOL&AT=LR&ST=CA").State.ShouldBe("CA");
        ListRoomsReply.Read("MU=HOL&AT=LR", ReplyContext.PostedForm).Outcome.ShouldBe(ReplyOutcome.Success);
        ListRoomsReply.Read("MU=HOL&AT=LR&ST=FAIL&RS=AccessDenied").Outcome.ShouldBe(ReplyOutcome.Failure);
        ListRoomsReply.Read("MU=HOL&AT=LR&ST=FAIL").Outcome.ShouldBe(ReplyOutcome.Failure);
        ListRoomsReply.Read("MU=HOL&AT=LR&RS=AccessDenied").Problem.ShouldBe("there is a reason (RS) without a failure");
    }

    [Theory]
    [InlineData("AT=LR&RN1=a&RS1=1", "there is no MU=HOL")]
    [InlineData("MU=OFF&AT=LR&RN1=a&RS1=1", "MU is not HOL: it answers another page")]
    [InlineData("MU=HOL&MU=HOL&AT=LR&RN1=a&RS1=1", "MU is there more than once")]
    [InlineData("MU=HOL&AT=LL&RN1=a&RS1=1", "it answers another command than LR")]
    public void A_reply_of_another_page_is_unreadable(string text, string problem)
    {
        ListRoomsReply reply = ListRoomsReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable);
        reply.Problem.ShouldBe(problem);
        reply.Rooms.ShouldBeEmpty();
    }

    [Fact]
    public void A_numbered_list_is_read_in_the_order_of_its_numbers()
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&RN2=b&RS2=2&RN1=a&RS1=1&zz=1");
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Rooms.Select(room => (room.Name, room.Seats)).ShouldBe([("a", 1), ("b", 2)]);
        reply.AdditionalParameters.ShouldBe([new("zz", "1")]);
    }

    [Fact]
    public void A_long_numbered_list_is_read_in_time_that_grows_with_it()
    {
        string text = "MU=HOL&AT=LR&" + string.Join("&", Enumerable.Range(1, 20000).Select(i => $"RN{i}=n{i}&RS{i}={i}"));
        ListRoomsReply reply = ListRoomsReply.Read(text);
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Rooms.Count.ShouldBe(20000);
        reply.Rooms[19999].Name.ShouldBe("n20000");
    }

    [Theory]
    [InlineData("RN1=a&RS1=1&RN3=c&RS3=3", "the numbers of RN, RS do not run from 1 without a gap", 1)]
    [InlineData("RN2=a&RS2=1", "the numbers of RN, RS do not run from 1 without a gap", 0)]
    [InlineData("RN0=a&RS0=1&RN1=b&RS1=2", "the numbers of RN, RS do not run from 1 without a gap", 1)]
    [InlineData("RN01=a&RS01=1", "the numbers of RN, RS do not run from 1 without a gap", 0)]
    [InlineData("RN1=a", "RS1 is missing", 0)]
    [InlineData("RN1=a&RS1=x", "RS1 is not a whole number", 0)]
    [InlineData("RN1=a&RS1=1&RN1=b", "RN1 is there more than once", 1)]
    [InlineData("FL=3", "FL is none of 1, 2, 7", 0)]
    [InlineData("FL=07", "FL is none of 1, 2, 7", 0)]
    [InlineData("KI=big", "KI is none of Big, Small", 0)]
    [InlineData("KEYS=1;;2", "KEYS has an empty item", 0)]
    public void A_list_that_lacks_something_is_incomplete(string parameters, string problem, int rooms)
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&" + parameters);
        reply.Problem.ShouldBe(problem);
        reply.Outcome.ShouldBe(ReplyOutcome.Incomplete);
        reply.Rooms.Count.ShouldBe(rooms);
    }

    [Theory]
    [InlineData("", new string[0])]
    [InlineData("1", new[] { "1" })]
    [InlineData("1;2;3", new[] { "1", "2", "3" })]
    [InlineData("1;2;3;", new[] { "1", "2", "3" })]
    [InlineData("1; 2;3 ; ", new[] { "1", "2", "3" })]
    public void A_list_in_one_value_may_end_in_a_separator(string value, string[] keys)
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&KEYS=" + Uri.EscapeDataString(value));
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Keys.ShouldBe(keys);
    }

    [Theory]
    [InlineData("1:What?:1;2:Where?:0", "1 What? 1|2 Where? 0")]
    [InlineData("1:What?:1;2:Where?:0;", "1 What? 1|2 Where? 0")]
    [InlineData(" 1:What?:1; 2:Where?:0 ", "1 What? 1|2 Where? 0")]
    [InlineData("1:When: now or then?:1", "1 When: now or then? 1")]
    [InlineData("1:Why; how?:1;2:Who; where?:0", "1 Why; how? 1|2 Who; where? 0")]
    [InlineData("1::1", "1  1")]
    [InlineData("", "")]
    public void A_packed_list_may_hold_its_separators_in_a_text(string value, string expected)
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&QS=" + Uri.EscapeDataString(value));
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        string.Join("|", reply.Questions.Select(question => $"{question.Number} {question.Text} {question.Mark}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("What?:1")]
    [InlineData("1:What?")]
    [InlineData("1:What?:yes")]
    [InlineData("99999999999:What?:1")]
    [InlineData("1")]
    public void A_packed_list_that_is_none_is_incomplete(string value)
    {
        ListRoomsReply reply = ListRoomsReply.Read("MU=HOL&AT=LR&QS=" + Uri.EscapeDataString(value));
        reply.Outcome.ShouldBe(ReplyOutcome.Incomplete);
        reply.Problem.ShouldBe("QS has an element that cannot be read");
        reply.Parameters["QS"].ShouldBe(value);
    }

    [Fact]
    public void Markup_can_hold_elements_in_elements()
    {
        InspectRoomReply reply = InspectRoomReply.Read(
            "<Inspect><Status>SUCCESS</Status><Name>A & B</Name><Room><Name>x < y</Name></Room>\n<Room> <Name>z</Name><More>1</More> "
                + "</Room><Apps><App>R&D</App><App>a<b</App></Apps></Inspect>"
        );
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Name.ShouldBe("A & B");
        reply.Rooms.ShouldBe(["x < y", "z"]);
        reply.Apps.ShouldBe(["R&D", "a<b"]);
        reply.AdditionalParameters.ShouldBeEmpty();
    }

    [Fact]
    public void Markup_that_is_xml_has_entities_a_prolog_and_empty_elements()
    {
        InspectRoomReply reply = InspectRoomReply.Read(
            "<?xml version=\"1.0\"?>\n<Inspect><Status>SUCCESS</Status><Name/><Room><Name>A &amp; B "
                + "&lt;&#33;&gt;</Name></Room><Apps><App>R&amp;D</App><App/></Apps></Inspect>"
        );
        reply.Outcome.ShouldBe(ReplyOutcome.Success, reply.Problem);
        reply.Name.ShouldBe("");
        reply.Rooms.ShouldBe(["A & B <!>"]);
        reply.Apps.ShouldBe(["R&D", ""]);
        BookRoomReply.Read("<BookRoom><Status>SUCCESS</Status><MK>a&amp;b</MK></BookRoom>").MeetingKey.ShouldBe("a&amp;b");
    }

    [Theory]
    [InlineData("<Room>x</Room>", "Room has an element without an end, or text between elements")]
    [InlineData("<Room></Room>", "Name is missing")]
    [InlineData("<Apps>x</Apps>", "Apps has an element without an end, or text between elements")]
    [InlineData("<Apps></Apps><Apps></Apps>", "Apps is there more than once")]
    public void Markup_whose_inner_elements_are_none_is_incomplete(string inner, string problem)
    {
        InspectRoomReply reply = InspectRoomReply.Read("<Inspect><Status>SUCCESS</Status><Name>n</Name>" + inner + "</Inspect>");
        reply.Outcome.ShouldBe(ReplyOutcome.Incomplete);
        reply.Problem.ShouldBe(problem);
    }
}
