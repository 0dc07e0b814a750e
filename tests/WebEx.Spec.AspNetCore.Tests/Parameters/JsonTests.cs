using System.Text.Json;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.SmartTech;

namespace WebEx.Tests.Parameters;

/// <summary>Requests as JSON: in a queue, in a store, in the body of a request of the application.</summary>
public sealed class JsonTests
{
    private const string Secret = "s3cret";

    private static readonly JsonSerializerOptions Queue = new() { Converters = { new KeepWebExSecrets() } };

    public static TheoryData<string, int> Ways()
    {
        var rows = new TheoryData<string, int>();
        foreach (string way in new[] { "reflection", "web", "generated" })
            for (int i = 0; i < SampleRequests.All.Count; i++)
                rows.Add(way, i);
        return rows;
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_request_comes_back_from_a_queue_as_it_was_sent(string way, int sample)
    {
        IWebExRequest request = SampleRequests.All[sample];
        JsonSerializerOptions options = Options(way, keepsSecrets: true);

        string json = JsonSerializer.Serialize(request, request.GetType(), options);
        object? read = JsonSerializer.Deserialize(json, request.GetType(), options);

        read.ShouldBe(request, json);
        ((IWebExRequest)read!).ToForm(new WebExSite("acme")).Body.ShouldBe(request.ToForm(new WebExSite("acme")).Body);
    }

    [Theory, MemberData(nameof(Ways))]
    public void Secrets_are_left_out_unless_they_are_asked_for(string way, int sample)
    {
        IWebExRequest request = SampleRequests.All[sample];
        JsonSerializerOptions options = Options(way, keepsSecrets: false);

        string json = JsonSerializer.Serialize(request, request.GetType(), options);

        json.ShouldNotContain(Secret);
        object read = JsonSerializer.Deserialize(json, request.GetType(), options).ShouldNotBeNull();
        read.ToString()!.ShouldNotContain("***");
    }

    [Fact]
    public void Nothing_but_the_arguments_is_in_it()
    {
        using var json = JsonDocument.Parse(JsonSerializer.Serialize(SampleRequests.Meeting));
        json.RootElement.EnumerateObject()
            .Select(property => property.Name)
            .Order()
            .ShouldBe(
                typeof(ScheduleMeeting).GetProperties().Where(property => property.GetMethod!.IsStatic is false).Select(property => property.Name).Order()
            );
        json.RootElement.GetRawText().ShouldNotContain("guide", Case.Insensitive);
    }

    [Fact]
    public void It_is_readable()
    {
        JsonElement meeting = JsonSerializer.SerializeToElement(SampleRequests.Meeting, Queue);
        meeting.GetProperty("Start").GetString().ShouldBe("2026-12-01T09:05");
        meeting.GetProperty("TimeZone").GetString().ShouldBe("SanJose");
        meeting.GetProperty("MeetingFeatures").GetString().ShouldBe("Chat, Video");
        meeting.GetProperty("TrackingCodes").GetRawText().ShouldBe("""{"1":"R\u0026D","10":""}""");
        meeting.GetProperty("AdditionalArguments").GetRawText().ShouldBe("""{"CSRF":"s3cret-token"}""");
        JsonSerializer.SerializeToElement(SampleRequests.Join).GetProperty("CallOutPhone").GetString().ShouldBe("1,408,4357000,,3,");
        JsonSerializer.SerializeToElement(SampleRequests.Assignment).GetProperty("UserNames").GetRawText().ShouldBe("""["first","second"]""");
        JsonSerializer.SerializeToElement(SampleRequests.Attendees).GetProperty("Attendees")[1].GetProperty("FullName").GetString().ShouldBe("Bob");
        JsonSerializer.SerializeToElement(SampleRequests.User, Queue).GetProperty("ParticipantAccessCodes").GetRawText().ShouldBe("""{"1":"s3cret-1"}""");
    }

    [Fact]
    public void Additional_arguments_keep_their_order_and_their_duplicates()
    {
        var request = new ScheduleMeeting
        {
            Start = new(2026, 12, 1, 9, 5),
            AdditionalArguments =
            {
                { "b", "1" },
                { "a", "2" },
                { "b", "3" },
            },
        };
        string json = JsonSerializer.Serialize(request, Queue);
        json.ShouldContain("""[["b","1"],["a","2"],["b","3"]]""");
        JsonSerializer.Deserialize<ScheduleMeeting>(json).ShouldBe(request);
    }

    [Theory]
    [InlineData("""{ "Start": "2026-12-01T09:05", "MeetingNam": "x" }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05:00Z" }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05+01:00" }""")]
    [InlineData("""{ "Start": "tomorrow" }""")]
    [InlineData("""{ "Start": 5 }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "MeetingFeatures": "NoSuchFeature" }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "TrackingCodes": { "x": "y" } }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "TrackingCodes": ["x"] }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "MeetingPassword": 5 }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "AdditionalArguments": { "CSRF": 5 } }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "AdditionalArguments": ["CSRF"] }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "AdditionalArguments": [["CSRF"]] }""")]
    [InlineData("""{ "Start": "2026-12-01T09:05", "AdditionalArguments": "CSRF" }""")]
    public void What_is_no_argument_or_no_value_of_it_is_refused_as_JSON_is(string json)
    {
        foreach (string way in new[] { "reflection", "generated" })
            _ = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ScheduleMeeting>(json, Options(way, keepsSecrets: false)));
    }

    [Fact]
    public void What_is_wrong_with_a_value_is_for_the_validator_to_say()
    {
        var request = JsonSerializer.Deserialize<ScheduleMeeting>("""{ "Start": "2026-?-31 25:00", "TrackingCodes": { "11": "x", "-1": "y" } }""")!;

        request.Start.ShouldBe(new WebExDateTime(2026, null, 31, 25, 0));
        string problems = request.Validate(Center.MeetingCenter).ToString();
        problems.ShouldContain("TC11");
        problems.ShouldContain("TC-1");
        problems.ShouldContain("MO");
    }

    [Fact]
    public void A_null_in_a_list_of_texts_is_an_empty_item_which_the_validator_reports()
    {
        foreach (string way in new[] { "reflection", "generated" })
        {
            var request = JsonSerializer.Deserialize<AssignComputersAndGroups>("""{ "UserNames": [null, "a"] }""", Options(way, keepsSecrets: false))!;
            request.UserNames.ShouldBe(["", "a"]);
            request
                .Validate(Center.SupportCenter)
                .ShouldContain(violation => violation.Property == "UserNames" && violation.Severity == ViolationSeverity.Error);
            _ = Should.Throw<JsonException>(() =>
                JsonSerializer.Deserialize<AddAttendees>("""{ "MeetingKey": "1", "BackUrl": "b", "Attendees": [null] }""", Options(way, keepsSecrets: false))
            );
        }
    }

    [Fact]
    public void An_argument_that_must_be_given_must_be_there() =>
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<JoinMeeting>("{}")).Message.ShouldContain("MeetingKey");

    [Fact]
    public void A_request_holds_what_it_read_for_itself()
    {
        var request = JsonSerializer.Deserialize<AssignComputersAndGroups>("""{ "UserNames": ["a"] }""")!;
        _ = Should.Throw<NotSupportedException>(() => ((ICollection<string>)request.UserNames!).Add("b"));
        ((ICollection<string>)request.UserNames!).IsReadOnly.ShouldBeTrue();
        var user = JsonSerializer.Deserialize<EditUser>(
            """{ "PartnerId": "i", "WebExId": "w", "Password": "p", "ParticipantAccessCodes": { "2": "x", "1": null } }"""
        )!;
        user.ParticipantAccessCodes.ShouldBe([new(2, "x")]);
        user.ParticipantAccessCodes.Last.ShouldBe(3);
    }

    private static JsonSerializerOptions Options(string way, bool keepsSecrets) =>
        way switch
        {
            "generated" => keepsSecrets ? QueueContext.Default.Options : RequestContext.Default.Options,
            "web" => keepsSecrets ? new(JsonSerializerDefaults.Web) { Converters = { new KeepWebExSecrets() } } : JsonSerializerOptions.Web,
            _ => keepsSecrets ? Queue : JsonSerializerOptions.Default,
        };
}
