using System.Text.Json;
using System.Text.Json.Serialization;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Scenarios;

/// <summary>Requests in queues, stores and logs.</summary>
public sealed partial class StorageScenarios
{
    private static readonly LogIn Login = new() { WebExId = "jo", Password = "s3cret" };

    [Fact]
    public void A_request_goes_through_a_queue_with_its_secrets()
    {
        var options = new JsonSerializerOptions { Converters = { new KeepWebExSecrets() } };

        string message = JsonSerializer.Serialize(Login, options);

        JsonSerializer.Deserialize<LogIn>(message, options).ShouldBe(Login);
    }

    [Fact]
    public void JSON_holds_no_secret_unless_it_is_asked_for()
    {
        JsonSerializer.Serialize(Login).ShouldNotContain("s3cret");
        JsonSerializer.Serialize(Login).ShouldContain("\"WebExId\":\"jo\"");
    }

    [Fact]
    public void A_request_is_written_by_generated_JSON_code()
    {
        var join = new JoinMeeting { MeetingKey = "123456789", AttendeeName = "Ann" };

        string json = JsonSerializer.Serialize(join, Messages.Default.JoinMeeting);

        JsonSerializer.Deserialize(json, Messages.Default.JoinMeeting).ShouldBe(join);
    }

    [Fact]
    public void A_request_is_kept_as_the_text_that_is_sent()
    {
        var join = new JoinMeeting { MeetingKey = "123456789", AttendeeName = "Ann" };
        string stored = join.ToForm(new WebExSite("acme")).Body;

        JoinMeeting.TryRead(stored, Center.MeetingCenter, out JoinMeeting? read, out _).ShouldBeTrue();

        read.ShouldBe(join);
    }

    [Theory]
    [InlineData("AT=SM&ST=SUCCESS&MK=1&x=%E9", ReplyOutcome.Success)]
    [InlineData("AT=SM&ST=FAIL&RS=AccessDenied&x=%E9", ReplyOutcome.Failure)]
    [InlineData("AT=SM&ST=SUCCESS&MK=%E9", ReplyOutcome.Incomplete)]
    [InlineData("AT=XX&ST=SUCCESS&MK=%E9", ReplyOutcome.Unreadable)]
    public void A_stored_reply_still_says_that_some_bytes_were_no_text(string text, ReplyOutcome outcome)
    {
        foreach (
            JsonSerializerOptions options in new[]
            {
                JsonSerializerOptions.Default,
                new JsonSerializerOptions { Converters = { new KeepWebExSecrets() } },
            }
        )
        {
            foreach ((string sent, bool isUndecodable) in new[] { (text, true), (text.Replace("%E9", "%C3%A9", StringComparison.Ordinal), false) })
            {
                string json = JsonSerializer.Serialize(ScheduleMeetingReply.Read(sent), options);
                json.Contains(nameof(WebExReply.HasUndecodableValues), StringComparison.Ordinal).ShouldBe(isUndecodable);

                ScheduleMeetingReply read = JsonSerializer.Deserialize<ScheduleMeetingReply>(json, options)!;

                read.HasUndecodableValues.ShouldBe(isUndecodable);
                if (isUndecodable)
                    read.Outcome.ShouldBe(outcome);
            }
        }

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<ScheduleMeetingReply>("""{"Outcome":"Failure","HasUndecodableValues":1}"""));
    }

    [JsonSerializable(typeof(JoinMeeting))]
    private sealed partial class Messages : JsonSerializerContext;
}
