using System.Text.Json;
using System.Text.Json.Serialization;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>Replies in JSON, such as in a queue or a log.</summary>
public sealed class ReplyJsonTests
{
    private const string Redirect = "AT=BR&ST=SUCCESS&MK=7&SE=40&OP=1&HT=t1cket&XX=a&XX=b";

    private static readonly JsonSerializerOptions Usual = Options();
    private static readonly JsonSerializerOptions Keeping = Options(new KeepWebExSecrets());
    private static readonly JsonSerializerOptions WithoutNull = new(Usual) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };
    private static readonly JsonSerializerOptions WithoutDefault = new(Usual) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingDefault };

    [Fact]
    public void A_success_is_written_without_what_may_be_secret()
    {
        JsonSerializer
            .Serialize(BookRoomReply.Read(Redirect), Usual)
            .ShouldBe(
                """{"Outcome":"Success","Problem":null,"Error":null,"MeetingKey":"7","Seats":40,"IsOpen":true"""
                    + ""","HostTicket":null,"AdditionalParameters":null,"Text":null}"""
            );
        foreach (JsonSerializerOptions brief in new[] { WithoutNull, WithoutDefault })
            JsonSerializer.Serialize(BookRoomReply.Read(Redirect), brief).ShouldBe("""{"Outcome":"Success","MeetingKey":"7","Seats":40,"IsOpen":true}""");
    }

    [Fact]
    public void Secrets_are_kept_where_the_caller_says_so()
    {
        string json = JsonSerializer.Serialize(BookRoomReply.Read(Redirect), Keeping);
        json.ShouldContain("\"HostTicket\":\"t1cket\"");
        json.ShouldContain(
            """
            "AdditionalParameters":[["XX","a"],["XX","b"]]
            """
        );

        BookRoomReply reply = JsonSerializer.Deserialize<BookRoomReply>(json, Usual)!;
        (reply.MeetingKey, reply.Seats, reply.IsOpen, reply.HostTicket).ShouldBe(("7", 40, true, "t1cket"));
        reply.AdditionalParameters.ShouldBe([new("XX", "a"), new("XX", "b")]);
        JsonSerializer.Serialize(BookRoomReply.Read("AT=BR&ST=SUCCESS&MK=7&XX=a"), Keeping).ShouldContain("\"AdditionalParameters\":{\"XX\":\"a\"}");
    }

    [Theory]
    [InlineData("AT=BR&ST=SUCCESS&MK=7&SE=40&OP=0&HT=t")]
    [InlineData("AT=BR&ST=SUCCESS&MK=7&SE=many&XX=y")]
    [InlineData("AT=BR&ST=FAIL&RS=AccessDenied")]
    [InlineData("AT=BR&ST=FAIL&RS=PasswordMustContain6AlphaChars&MK=7")]
    [InlineData("AT=BR&ST=FAIL&RS=Something%20New")]
    [InlineData("AT=BR&ST=FAIL")]
    [InlineData("AT=BR&ST=SUCCESS")]
    [InlineData("nothing of a reply")]
    [InlineData("")]
    public void A_reply_comes_back_as_it_was(string text)
    {
        BookRoomReply reply = BookRoomReply.Read(text);
        BookRoomReply back = JsonSerializer.Deserialize<BookRoomReply>(JsonSerializer.Serialize(reply, Keeping), Keeping)!;
        (back.Outcome, back.Problem, back.Reason, back.Error).ShouldBe((reply.Outcome, reply.Problem, reply.Reason, reply.Error));
        (back.MeetingKey, back.Seats, back.IsOpen, back.HostTicket).ShouldBe((reply.MeetingKey, reply.Seats, reply.IsOpen, reply.HostTicket));
        JsonSerializer.Serialize(back, Keeping).ShouldBe(JsonSerializer.Serialize(reply, Keeping));
    }

    [Fact]
    public void Lists_are_lists_of_objects()
    {
        const string Text = "MU=HOL&AT=LR&ST=OPEN&KI=Small&KEYS=a;b&RN1=Hall&RS1=40&RN2=Lab&RS2=8&QS=1:Why?:5;2:How?:6";
        const string Json =
            """{"Outcome":"Success","State":"OPEN","Kind":"Little","Keys":["a","b"],"Rooms":[{"Name":"Hall","Seats":40},{"Name":"Lab","Seats":8}]"""
            + ""","Questions":[{"Number":1,"Text":"Why?","Mark":5},{"Number":2,"Text":"How?","Mark":6}]}""";
        JsonSerializer.Serialize(ListRoomsReply.Read(Text), WithoutNull).ShouldBe(Json);

        ListRoomsReply back = JsonSerializer.Deserialize<ListRoomsReply>(Json, Usual)!;
        (back.State, back.Kind).ShouldBe(("OPEN", 1));
        back.Keys.ShouldBe(["a", "b"]);
        back.Rooms.Select(room => (room.Name, room.Seats)).ShouldBe([("Hall", 40), ("Lab", 8)]);
        back.Questions.Select(question => (question.Number, question.Text, question.Mark)).ShouldBe([(1, "Why?", 5), (2, "How?", 6)]);
    }

    [Fact]
    public void Elements_of_markup_come_back_from_json()
    {
        const string Text =
            "<Inspect><Status>SUCCESS</Status><Name>R&amp;D</Name><Room><Name>A&lt;1</Name></Room><Room><Name>B</Name></Room>"
            + "<Apps><App>x&amp;y</App><App>z</App></Apps></Inspect>";
        string json = JsonSerializer.Serialize(InspectRoomReply.Read(Text), Usual);
        json.ShouldContain("\"Apps\":[{\"Text\":\"x\\u0026y\"},{\"Text\":\"z\"}]");

        InspectRoomReply back = JsonSerializer.Deserialize<InspectRoomReply>(json, Usual)!;
        back.IsSuccess.ShouldBeTrue(back.Problem);
        back.Name.ShouldBe("R&D");
        back.Rooms.ShouldBe(["A<1", "B"]);
        back.Apps.ShouldBe(["x&y", "z"]);
    }

    [Fact]
    public void Names_and_numbers_are_read_as_the_options_say()
    {
        var web = new JsonSerializerOptions(JsonSerializerDefaults.Web);
        foreach (JsonConverter converter in Usual.Converters)
            web.Converters.Add(converter);
        JsonSerializer.Serialize(BookRoomReply.Read(Redirect), web).ShouldStartWith("""{"outcome":"Success","problem":null,"error":null,"meetingKey":"7",""");
        BookRoomReply reply = JsonSerializer.Deserialize<BookRoomReply>("""{"OUTCOME":"success","meetingKey":"7","seats":"40"}""", web)!;
        (reply.IsSuccess, reply.MeetingKey, reply.Seats).ShouldBe((true, "7", 40));
    }

    [Theory]
    [InlineData("\"2147483647\"", int.MaxValue)]
    [InlineData("\"-2147483648\"", int.MinValue)]
    [InlineData("2147483647", int.MaxValue)]
    [InlineData("\"2147483648\"", null)]
    [InlineData("\"-2147483649\"", null)]
    [InlineData("\"4 \"", null)]
    [InlineData("\"\"", null)]
    [InlineData("1.5", null)]
    [InlineData("true", null)]
    public void A_number_in_a_text_is_one_of_32_bits_where_the_options_take_it(string json, int? expected)
    {
        var taking = new JsonSerializerOptions(Usual) { NumberHandling = JsonNumberHandling.AllowReadingFromString };
        string reply = $$"""{"Outcome":"Success","MeetingKey":"7","Seats":{{json}}}""";
        if (expected is null)
            Should
                .Throw<JsonException>(() => JsonSerializer.Deserialize<BookRoomReply>(reply, taking))
                .Message.ShouldContain("Seats is not a whole number of 32 bits.");
        else
            JsonSerializer.Deserialize<BookRoomReply>(reply, taking)!.Seats.ShouldBe(expected);
    }

    [Theory]
    [InlineData("[]", "")]
    [InlineData("[\"a\"]", "a")]
    [InlineData("[\"a\",\"b c\"]", "a;b c")]
    public void A_list_of_texts_comes_back_with_its_items(string json, string text)
    {
        ListRoomsReply reply = JsonSerializer.Deserialize<ListRoomsReply>($$"""{"Outcome":"Success","Keys":{{json}}}""", Usual)!;
        reply.Parameters["KEYS"].ShouldBe(text);
        JsonSerializer.Serialize(reply, WithoutNull).ShouldContain("\"Keys\":" + json);
    }

    [Fact]
    public void Values_of_an_element_must_be_given()
    {
        Should.Throw<ArgumentNullException>(() => new ReplyValues().Items("A", 1, null, null!)).ParamName.ShouldBe("parts");
        Should.Throw<ArgumentNullException>(() => new ReplyValues().Packed("A", "A", ';', ':', null!)).ParamName.ShouldBe("parts");
        Should.Throw<ArgumentNullException>(() => new ReplyValues().Elements("A", "A", null!)).ParamName.ShouldBe("parts");
    }

    [Theory]
    [InlineData("[]", "A reply is an object.")]
    [InlineData("""{"MeetingKey":"7"}""", "Outcome is missing.")]
    [InlineData("""{"Outcome":"Fine"}""", "Outcome is none of Unreadable, Success, Failure, Incomplete.")]
    [InlineData("""{"Outcome":1}""", "Outcome is not a text.")]
    [InlineData("""{"Outcome":"Success","Outcome":"Success"}""", "Outcome is there more than once.")]
    [InlineData("""{"outcome":"Success"}""", "The reply does not have the property outcome.")]
    [InlineData("""{"Outcome":"Success","Colour blue":1}""", "The reply does not have the property ....")]
    [InlineData("""{"Outcome":"Success","":1}""", "The reply does not have the property ....")]
    [InlineData("""{"Outcome":"Success","MeetingKey":7}""", "MeetingKey is not a text.")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","Seats":"40"}""", "Seats is not a whole number of 32 bits.")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","Seats":2147483648}""", "Seats is not a whole number of 32 bits.")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","IsOpen":"yes"}""", "IsOpen is not true or false.")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","AdditionalParameters":"x"}""", "AdditionalParameters are an object of texts")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","AdditionalParameters":{"a":1}}""", "AdditionalParameters are an object of texts")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","AdditionalParameters":[["a"]]}""", "AdditionalParameters are an object of texts")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","AdditionalParameters":[["a","b","c"]]}""", "AdditionalParameters are an object of texts")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","Problem":"x"}""", "Problem belongs to a reply that is incomplete or unreadable.")]
    [InlineData("""{"Outcome":"Unreadable"}""", "Problem is missing.")]
    [InlineData("""{"Outcome":"Incomplete"}""", "Problem is missing.")]
    [InlineData("""{"Outcome":"Unreadable","Problem":""}""", "Problem is not one line")]
    [InlineData("""{"Outcome":"Unreadable","Problem":"a\nb"}""", "Problem is not one line")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","Error":"AccessDenied"}""", "Error belongs to a failure.")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","Text":"x"}""", "Text belongs to an unreadable reply.")]
    [InlineData("""{"Outcome":"Unreadable","Problem":"x","MeetingKey":"7"}""", "An unreadable reply has a text, and no values.")]
    [InlineData("""{"Outcome":"Unreadable","Problem":"x","AdditionalParameters":{"a":"b"}}""", "An unreadable reply has a text, and no values.")]
    [InlineData("""{"Outcome":"Success"}""", "The reply is not a success: ")]
    [InlineData("""{"Outcome":"Success","MeetingKey":"7","HasUndecodableValues":1}""", "HasUndecodableValues is not true or false.")]
    public void What_is_no_reply_is_refused_with_the_reason(string json, string said) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<BookRoomReply>(json, Usual)).Message.ShouldContain(said);

    [Theory]
    [InlineData("""{"Outcome":"Success","Rooms":1}""", "Rooms is not a list of objects.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{"Name":"a","Seats":null}]}""", "The reply is not a success: RS1 is missing.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{}]}""", "Rooms has a value that a site could not have sent.")]
    [InlineData("""{"Outcome":"Success","Keys":["a",""]}""", "The reply is not a success: KEYS has an empty item.")]
    [InlineData("""{"Outcome":"Success","Keys":["a",null]}""", "Keys is not a list of texts.")]
    [InlineData("""{"Outcome":"Success","Kind":"Huge"}""", "Kind is not one of Large, Little.")]
    [InlineData("""{"Outcome":"Success","Kind":1}""", "Kind is not one of Large, Little.")]
    [InlineData("""{"Outcome":"Success","Keys":"a"}""", "Keys is not a list of texts.")]
    [InlineData("""{"Outcome":"Success","Keys":["a",1]}""", "Keys is not a list of texts.")]
    [InlineData("""{"Outcome":"Success","Keys":["a;b"]}""", "Keys has a value that a site could not have sent.")]
    [InlineData("""{"Outcome":"Success","Rooms":{}}""", "Rooms is not a list of objects.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{"Name":"a"},1]}""", "Rooms[1] is not an object.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{"Colour":"a"}]}""", "Rooms[0] has a property that an element of Rooms does not have: Colour.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{"Name":"a","Name":"b"}]}""", "Rooms[0].Name is there more than once.")]
    [InlineData("""{"Outcome":"Success","Rooms":[{"Seats":"b"}]}""", "Rooms[0].Seats is not a whole number of 32 bits.")]
    [InlineData("""{"Outcome":"Success","Questions":[{"Number":1,"Text":"a:5;1:b","Mark":1}]}""", "Questions has a value that a site could not have sent")]
    public void What_no_list_is_sent_as_is_refused_with_its_place(string json, string said) =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ListRoomsReply>(json, Usual)).Message.ShouldContain(said);

    [Fact]
    public void What_is_null_is_absent()
    {
        ListRoomsReply lists = JsonSerializer.Deserialize<ListRoomsReply>(
            """{"Outcome":"Success","Problem":null,"State":null,"Kind":null,"Keys":null,"Rooms":null,"Questions":null,"AdditionalParameters":null}""",
            Usual
        )!;
        (lists.IsSuccess, lists.State, lists.Kind, lists.Keys, lists.Rooms.Count, lists.Questions.Count).ShouldBe((true, null, null, null, 0, 0));
        BookRoomReply failure = JsonSerializer.Deserialize<BookRoomReply>("""{"Outcome":"Failure","Error":null,"MeetingKey":null}""", Usual)!;
        (failure.Outcome, failure.Reason, failure.MeetingKey).ShouldBe((ReplyOutcome.Failure, "", null));
        Should
            .Throw<JsonException>(() => JsonSerializer.Deserialize<BookRoomReply>("""{"Outcome":null}""", Usual))
            .Message.ShouldContain("Outcome is missing.");
        JsonSerializer.Deserialize<ListRoomsReply>("""{"Outcome":"Unreadable","Problem":"x","Rooms":[]}""", Usual)!.Problem.ShouldBe("x");
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("false", false)]
    public void That_values_could_not_be_decoded_is_kept(string json, bool expected)
    {
        BookRoomReply reply = JsonSerializer.Deserialize<BookRoomReply>($$"""{"Outcome":"Success","MeetingKey":"7","HasUndecodableValues":{{json}}}""", Usual)!;
        reply.HasUndecodableValues.ShouldBe(expected);
        JsonSerializer.Serialize(reply, Usual).Contains("\"HasUndecodableValues\":true", StringComparison.Ordinal).ShouldBe(expected);
        JsonSerializer
            .Deserialize<BookRoomReply>($$"""{"Outcome":"Unreadable","Problem":"x","HasUndecodableValues":{{json}}}""", Usual)!
            .HasUndecodableValues.ShouldBe(expected);
    }

    [Fact]
    public void A_converter_has_a_command_and_values()
    {
        Should.Throw<ArgumentNullException>(() => new Converter(null!, new())).ParamName.ShouldBe("command");
        Should.Throw<ArgumentNullException>(() => new Converter(BookRoom.Description, null!)).ParamName.ShouldBe("values");
    }

    [Fact]
    public void A_problem_has_at_most_a_thousand_characters()
    {
        JsonSerializer.Deserialize<BookRoomReply>(Unreadable(1000), Usual)!.Problem!.Length.ShouldBe(1000);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<BookRoomReply>(Unreadable(1001), Usual)).Message.ShouldContain("Problem");

        static string Unreadable(int length) => $$"""{"Outcome":"Unreadable","Problem":"{{new string('x', length)}}"}""";
    }

    [Fact]
    public void A_name_that_is_not_known_is_repeated_where_it_is_short_and_plain()
    {
        Refused(new string('a', 40)).ShouldContain(new string('a', 40));
        Refused(new string('a', 41)).ShouldContain("property ....");
        Refused("a-b").ShouldContain("property ....");

        static string Refused(string name) =>
            Should.Throw<JsonException>(() => JsonSerializer.Deserialize<BookRoomReply>($$"""{"{{name}}":1}""", Usual)).Message;
    }

    [Fact]
    public void A_choice_is_read_whatever_the_case_of_its_letters() =>
        JsonSerializer.Deserialize<ListRoomsReply>("""{"Outcome":"Success","Kind":"LARGE"}""", Usual)!.Kind.ShouldBe(0);

    private sealed class Converter(WebExCommand<BookRoom, BookRoomReply> command, ReplyValues values)
        : ReplyJsonConverter<BookRoom, BookRoomReply>(command, values);

    private static JsonSerializerOptions Options(params JsonConverter[] others)
    {
        var options = new JsonSerializerOptions();
        foreach (JsonConverter converter in others)
            options.Converters.Add(converter);
        options.Converters.Add(new BookRoomReplyConverter());
        options.Converters.Add(new ListRoomsReplyConverter());
        options.Converters.Add(new InspectRoomReplyConverter());
        return options;
    }
}
