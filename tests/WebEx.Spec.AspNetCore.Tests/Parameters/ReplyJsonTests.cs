using System.Text.Json;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests.Parameters;

/// <summary>Replies as JSON, by reflection and by contexts in another project than the one that generates them.</summary>
public sealed class ReplyJsonTests
{
    private const string Secret = "s3cret";

    private static readonly ReceivedReplies Replies = new(
        LogInReply.CreateSuccess("jo", csrfToken: Secret),
        ScheduleMeetingReply.CreateFailure(ScheduleMeetingError.AccessDenied),
        ListFilesReply.CreateSuccess([
            new ListedFile("a & b", ListedFileType.File, "first", "12 KB"),
            new ListedFile("folder", ListedFileType.Directory, "", ""),
        ])
    );

    public static TheoryData<string> Ways => ["reflection", "web", "generated"];

    [Theory, MemberData(nameof(Ways))]
    public void Replies_come_back_from_a_queue_as_they_were(string way)
    {
        JsonSerializerOptions options = Options(way, keepsSecrets: true);

        JsonSerializer.Deserialize<ReceivedReplies>(JsonSerializer.Serialize(Replies, options), options).ShouldBe(Replies);
    }

    [Theory, MemberData(nameof(Ways))]
    public void A_secret_is_left_out_unless_it_is_asked_for(string way)
    {
        JsonSerializerOptions options = Options(way, keepsSecrets: false);
        ReceivedReplies replies = Replies with { Scheduled = ScheduleMeetingReply.Read($"?PW={Secret}&AT=SM&ST=FAIL&RS={Secret}") };

        string json = JsonSerializer.Serialize(replies, options);

        json.ShouldNotContain(Secret);
        ReceivedReplies read = JsonSerializer.Deserialize<ReceivedReplies>(json, options)!;
        (read.Login!.WebExId, read.Login.CsrfToken, read.Scheduled!.Outcome, read.Scheduled.Error!.Value.Text).ShouldBe(("jo", null, ReplyOutcome.Failure, ""));
    }

    [Fact]
    public void It_is_readable()
    {
        JsonSerializer.Serialize(ScheduleMeetingReply.CreateSuccess("123456789"), Short).ShouldBe("""{"outcome":"Success","meetingKey":"123456789"}""");
        JsonSerializer.Serialize(Replies.Scheduled, Short).ShouldBe("""{"outcome":"Failure","error":"AccessDenied"}""");
        JsonSerializer
            .Serialize(Replies.Files, Short)
            .ShouldBe(
                """{"outcome":"Success","files":[{"name":"a \u0026 b","type":"File","description":"first","size":"12 KB"}"""
                    + """,{"name":"folder","type":"Directory","description":"","size":""}]}"""
            );
        JsonSerializer.Serialize(ScheduleMeetingReply.Read("?AT=SM&ST=SUCCESS"), Short).ShouldBe("""{"outcome":"Incomplete","problem":"MK is missing"}""");
        JsonSerializer.Serialize(ScheduleMeetingReply.Read(""), Short).ShouldBe("""{"outcome":"Unreadable","problem":"there are no parameters"}""");
    }

    [Fact]
    public void Of_the_base_type_nothing_that_came_is_shown()
    {
        WebExReply reply = ScheduleMeetingReply.Read($"?PW={Secret}&AT=SM&ST=FAIL&RS=AccessDenied");

        JsonSerializer.Serialize(reply).ShouldBe("""{"Outcome":"Failure","IsSuccess":false,"Problem":null,"ErrorText":"AccessDenied"}""");
    }

    [Theory]
    [InlineData("""5""", "A reply is an object.")]
    [InlineData("""{}""", "Outcome is missing.")]
    [InlineData("""{ "Outcome": 1 }""", "Outcome is not a text.")]
    [InlineData("""{ "Outcome": "Maybe" }""", "Outcome is none of Unreadable, Success, Failure, Incomplete.")]
    [InlineData("""{ "Outcome": "Success", "Outcome": "Success" }""", "Outcome is there more than once.")]
    [InlineData("""{ "Outcome": "Success", "Error": "AccessDenied" }""", "Error belongs to a failure.")]
    [InlineData("""{ "Outcome": "Success", "Problem": "x" }""", "Problem belongs to a reply that is incomplete or unreadable.")]
    [InlineData("""{ "Outcome": "Incomplete" }""", "Problem is missing.")]
    [InlineData("""{ "Outcome": "Incomplete", "Problem": "a\nb" }""", "Problem is not one line of at most 1,000 characters.")]
    [InlineData("""{ "Outcome": "Success", "Text": "x" }""", "Text belongs to an unreadable reply.")]
    [InlineData("""{ "Outcome": "Unreadable", "Problem": "x", "Files": [{ "Name": "a" }] }""", "An unreadable reply has a text, and no values.")]
    [InlineData("""{ "Outcome": "Success", "AdditionalParameters": "x" }""", "AdditionalParameters are an object of texts, or a list of pairs of texts.")]
    [InlineData("""{ "Outcome": "Success", "Filez": [] }""", "The reply does not have the property Filez.")]
    [InlineData("""{ "Outcome": "Success", "Files": {} }""", "Files is not a list of objects.")]
    [InlineData("""{ "Outcome": "Success", "Files": [null] }""", "Files[0] is not an object.")]
    [InlineData("""{ "Outcome": "Success", "Files": [{ "Nam": "a" }] }""", "Files[0] has a property that an element of Files does not have: Nam.")]
    [InlineData("""{ "Outcome": "Success", "Files": [{ "Name": 5 }] }""", "Files[0].Name is not a text.")]
    [InlineData("""{ "Outcome": "Success", "Files": [{ "Name": "a", "Type": "Link" }] }""", "Files[0].Type is not one of File, Directory.")]
    [InlineData("""{ "Outcome": "Success", "Files": [{ "Name": "a", "Name": "b" }] }""", "Files[0].Name is there more than once.")]
    [InlineData("""{ "Outcome": "Success", "Files": [{}, { "Name": "a", "Type": "File", "Description": "", "Size": "" }] }""", "The reply is not a success")]
    public void What_is_not_the_JSON_of_a_reply_is_refused_in_words(string json, string words)
    {
        foreach (string way in new[] { "reflection", "generated" })
        {
            JsonException refused = Should.Throw<JsonException>(() =>
                JsonSerializer.Deserialize<ReceivedReplies>($$"""{ "Files": {{json}} }""", Options(way, keepsSecrets: true))
            );
            refused.Message.ShouldStartWith(words);
            refused.Path.ShouldBe("$.Files");
        }
    }

    private static JsonSerializerOptions Short { get; } =
        new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = System.Text.Json.Serialization.JsonIgnoreCondition.WhenWritingNull };

    private static JsonSerializerOptions Options(string way, bool keepsSecrets) =>
        way switch
        {
            "generated" => keepsSecrets ? QueueContext.Default.Options : RequestContext.Default.Options,
            "web" => keepsSecrets ? new(JsonSerializerDefaults.Web) { Converters = { new KeepWebExSecrets() } } : JsonSerializerOptions.Web,
            _ => keepsSecrets ? new() { Converters = { new KeepWebExSecrets() } } : JsonSerializerOptions.Default,
        };
}
