using WebEx.Labs;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Sessions;

namespace WebEx.Tests;

/// <summary>What is sent and what is not, and what becomes of the responses.</summary>
public sealed class ClientTests
{
    private static readonly WebExSite Site = new("acme");
    private static readonly WebExSendOptions ByGet = new() { Method = HttpMethod.Get };
    private static readonly WebExSendOptions Unchecked = new() { Validation = RequestValidation.Unchecked };

    private readonly FakeTransport _fake = new();
    private readonly WebExClient _client;

    public ClientTests() => _client = new WebExClient(Site, _fake);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_invalid_request_is_not_sent()
    {
        WebExRequestException exception = await Should.ThrowAsync<WebExRequestException>(() =>
            _client.SendAsync(
                new ScheduleMeeting { Start = new WebExDateTime(2030, 1, 1, 9, 0), MeetingName = new string('x', 200) },
                cancellationToken: Cancellation
            )
        );

        exception.Message.ShouldStartWith("ScheduleMeeting breaks rules of the guide for MeetingCenter, and was not sent:\n");
        exception.Message.ShouldContain("MeetingName (MN): 200 characters, at most 128", Case.Sensitive);
        exception.Result.IsValid.ShouldBeFalse();
        _fake.TransportRequests.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_invalid_request_is_sent_when_it_is_said_so()
    {
        _ = _fake.On(ScheduleMeeting.Command, FakeReply.Success(("MK", "1")));

        (
            await _client.SendAsync(
                new ScheduleMeeting { Start = new WebExDateTime(2030, 1, 1, 9, 0), MeetingName = new string('x', 200) },
                Unchecked,
                Cancellation
            )
        ).MeetingKey.ShouldBe("1");

        _fake.Sent<ScheduleMeeting>().Single().MeetingName.ShouldBe(new string('x', 200));
    }

    [Fact]
    public async Task A_BackURL_that_the_guide_requires_is_given_by_the_client()
    {
        _ = _fake.On(ListLabs.Command, FakeReply.Success(("LN1", "First"), ("LN2", "Second")));

        ListLabsReply reply = await new WebExClient(Site, _fake, new WebExClientOptions { Center = Center.TrainingCenter }).SendAsync(
            new ListLabs { BackUrl = "" },
            cancellationToken: Cancellation
        );

        reply.Labs.Select(lab => lab.Name).ShouldBe(["First", "Second"]);
        _fake.Sent<ListLabs>().Single().BackUrl.ShouldBe(WebExClientOptions.DefaultBackUrl.ToString());
    }

    [Fact]
    public async Task A_command_that_reads_goes_by_GET_when_it_is_asked_for()
    {
        _ = _fake.On(GetMeetingStatus.Command, FakeReply.Failure("AccessDenied").Unchecked());

        (await _client.SendAsync(new GetMeetingStatus { MeetingKey = "12" }, ByGet, Cancellation)).Outcome.ShouldBe(ReplyOutcome.Failure);

        WebExTransportRequest message = _fake.TransportRequests.Single();
        message.Body.ShouldBeNull();
        message.Method.ShouldBe(HttpMethod.Get);
        message.Address.AbsoluteUri.ShouldStartWith("https://acme.webex.com/acme/w.php?AT=GS&MK=12");
        message.ToString().ShouldBe("GET w.php?AT=GS");
    }

    [Fact]
    public async Task Nothing_that_changes_or_is_confidential_goes_by_GET()
    {
        await Refused(new DeleteMeeting { MeetingKey = "1" });
        await Refused(new LogIn { WebExId = "jo", Password = "secret" });
        await Refused(
            new GetMeetingStatus
            {
                MeetingKey = "12",
                AdditionalArguments = new() { { "CSRF", "token" } },
            }
        );
        _fake.TransportRequests.ShouldBeEmpty();

        async Task Refused<TReply>(WebExRequest<TReply> request)
            where TReply : WebExReply
        {
            InvalidOperationException exception = await Should.ThrowAsync<InvalidOperationException>(() => _client.SendAsync(request, ByGet, Cancellation));
            exception.Message.ShouldContain("POST", Case.Sensitive);
            exception.Message.ShouldNotContain("secret", Case.Sensitive);
            exception.Message.ShouldNotContain("token", Case.Sensitive);
        }
    }

    [Fact]
    public async Task An_HTTP_error_that_is_no_reply_is_an_exception_with_its_status_and_without_its_body()
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Text("<html>password=secret</html>", 503));

        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation)
        );

        exception.StatusCode.ShouldBe(503);
        exception.Message.ShouldBe("The site answered DeleteMeeting with the HTTP status 503, which is no answer to the command.");
    }

    [Theory]
    [InlineData("AT=DM&ST=FAIL&RS=AccessDenied", 500, ReplyOutcome.Failure)]
    [InlineData("AT=DM&ST=SUCCESS&MK=1", 200, ReplyOutcome.Success)]
    [InlineData("<html><script>location.href='https://x.example/?AT=DM\\x26ST=SUCCESS\\x26MK=1';</script></html>", 200, ReplyOutcome.Success)]
    [InlineData("<html>Home</html>", 200, ReplyOutcome.Unreadable)]
    [InlineData("", 204, ReplyOutcome.Unreadable)]
    [InlineData("", 302, ReplyOutcome.Unreadable)]
    public async Task What_a_site_answers_is_a_result(string body, int status, ReplyOutcome outcome)
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Text(body, status));

        (await _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation)).Outcome.ShouldBe(outcome);
    }

    [Theory]
    [InlineData("AT=DM&ST=SUCCESS&MK=1", 500)]
    [InlineData("<html><script>location.href='https://x.example/?AT=DM\\x26ST=SUCCESS\\x26MK=1';</script></html>", 502)]
    public async Task An_http_error_is_no_success(string body, int status)
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Text(body, status));

        (
            await Should.ThrowAsync<WebExTransportException>(() => _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation))
        ).StatusCode.ShouldBe(status);
    }

    [Fact]
    public async Task A_redirect_to_another_host_is_read()
    {
        _ = _fake.On(DeleteMeeting.Command, FakeReply.Redirect("https://elsewhere.example/x?AT=DM&ST=SUCCESS&MK=1"));

        (await _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task An_unexpected_command_tells_the_test_what_to_say()
    {
        InvalidOperationException exception = await Should.ThrowAsync<InvalidOperationException>(() =>
            _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation)
        );

        exception.Message.ShouldBe(
            "DeleteMeeting (m.php?AT=DM) was sent, and the test does not say what comes back: call On(DeleteMeeting.Command, request => "
                + "FakeReply.Success(...)) first."
        );
    }

    [Fact]
    public async Task A_token_that_is_cancelled_ends_the_waiting()
    {
        using var source = new CancellationTokenSource();
        _ = _fake.On(
            DeleteMeeting.Command,
            async (_, token) =>
            {
                await source.CancelAsync();
                await Task.Delay(Timeout.Infinite, token);
                return FakeReply.Success();
            }
        );

        OperationCanceledException exception = await Should.ThrowAsync<OperationCanceledException>(() =>
            _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: source.Token)
        );

        exception.CancellationToken.ShouldBe(source.Token);
        _ = await Should.ThrowAsync<OperationCanceledException>(() =>
            _client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: source.Token)
        );
        _fake.TransportRequests.Count.ShouldBe(1);
    }

    [Fact]
    public void A_client_needs_a_site_and_a_transport()
    {
        Should.Throw<ArgumentNullException>(() => new WebExClient(null!, _fake));
        Should.Throw<ArgumentNullException>(() => new WebExClient(Site, transport: null!));
        Should.Throw<ArgumentException>(() => new WebExClient(Site, _fake, new WebExClientOptions { Center = (Center)9 }));
    }
}
