using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>What a session remembers, and what it never shares.</summary>
public sealed class SessionTests
{
    private static readonly WebExSite Site = new("acme");
    private static readonly LogIn Login = new() { WebExId = "jo", Password = "secret" };

    private readonly FakeTransport _fake = new FakeTransport()
        .On(LogIn.Command, request => FakeReply.Success(("WID", request.WebExId)).WithCookie($"SESSION={request.WebExId}; Path=/; Secure; HttpOnly"))
        .On(LogOut.Command, FakeReply.Success())
        .On(DeleteMeeting.Command, request => FakeReply.Success(("MK", request.MeetingKey)));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_login_opens_the_session_and_a_logout_ends_it()
    {
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        session.IsLoggedIn.ShouldBeFalse();

        (await session.SendAsync(Login, cancellationToken: Cancellation)).WebExId.ShouldBe("jo");
        session.IsLoggedIn.ShouldBeTrue();
        _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);
        (await session.SendAsync(new LogOut(), cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
        session.IsLoggedIn.ShouldBeFalse();
        _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        _fake.TransportRequests.Select(message => message.Cookies).ShouldBe([null, "SESSION=jo", "SESSION=jo", null]);
    }

    [Fact]
    public async Task A_login_is_told_to_go_back_to_a_host_that_cannot_exist()
    {
        _ = await new WebExClient(Site, _fake).CreateSession().SendAsync(Login, cancellationToken: Cancellation);

        LogIn sent = _fake.Sent<LogIn>().Single();
        sent.SuccessUrl.ShouldBe("GoBack");
        sent.BackUrl.ShouldBe("https://answer.webex-spec.invalid/");
    }

    [Fact]
    public async Task What_a_request_says_itself_stays()
    {
        WebExClient client = new(Site, _fake, new WebExClientOptions { BackUrl = new BackUrl("https://www.example.com/from-options") });
        LogInReply reply = await client
            .CreateSession()
            .SendAsync(Login with { BackUrl = "https://www.example.com/back", SuccessUrl = LogIn.GoBack }, cancellationToken: Cancellation);
        _ = await client.SendAsync(Login, cancellationToken: Cancellation);

        reply.Text.ShouldStartWith("https://www.example.com/back?");
        _fake.Sent<LogIn>()[0].BackUrl.ShouldBe("https://www.example.com/back");
        _fake.Sent<LogIn>()[1].BackUrl.ShouldBe("https://www.example.com/from-options");
    }

    // After success a site goes to a URL in MU without a word (guide 2-22, line 1509).
    [Fact]
    public async Task A_login_that_would_not_tell_how_it_went_is_not_sent_unless_unchecked()
    {
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        LogIn lost = Login with { SuccessUrl = "m.php" };
        (await Should.ThrowAsync<InvalidOperationException>(() => session.SendAsync(lost, cancellationToken: Cancellation))).Message.ShouldContain(
            "Leave SuccessUrl out"
        );
        _fake.TransportRequests.ShouldBeEmpty();

        LogInReply reply = await session.SendAsync(lost, new() { Validation = RequestValidation.Unchecked }, Cancellation);
        (reply.Outcome, reply.Text, session.IsLoggedIn).ShouldBe((ReplyOutcome.Unreadable, "m.php", false));
    }

    [Fact]
    public async Task Many_cookies_leave_the_login_in_place_and_none_brings_another_along()
    {
        FakeReply answer = FakeReply.Success(("MK", 1));
        for (int i = 0; i < 100; i++)
            answer = answer.WithCookie($"c{i}={i}; Path=/");
        answer = answer
            .WithCookie("day=1; expires=Wed, 01 Dec 2100 00:00:00 GMT; Path=/")
            .WithCookie("pref=x,SESSION=planted; Path=/")
            .WithCookie("pref=x; Path=/, SESSION=planted; Path=/");
        _ = _fake.On(DeleteMeeting.Command, answer);
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        _ = await session.SendAsync(Login, cancellationToken: Cancellation);
        _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);
        _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        string[] cookies = _fake.TransportRequests[2].Cookies!.Split("; ");
        cookies.Length.ShouldBe(102);
        cookies.ShouldContain("SESSION=jo");
        cookies.ShouldContain("day=1");
        cookies.ShouldNotContain(cookie => cookie.Contains("planted") || cookie.StartsWith("pref"));
    }

    [Theory]
    [InlineData(1000, 4, 180, "the session has 180 cookies, the most that it keeps")]
    [InlineData(100, 1000, 16, "the cookies of the session would be larger than 16,384 bytes in total")]
    [InlineData(1, 5000, 1, "it is larger than 4,096 bytes")]
    public async Task What_a_session_keeps_is_bounded_the_login_stays_and_the_log_says_so(int count, int length, int kept, string words)
    {
        FakeReply answer = FakeReply.Success(("MK", 1));
        for (int i = 0; i < count; i++)
            answer = answer.WithCookie($"c{i}={new string('x', length)}; Path=/");
        // The login's cookie is set anew, and others are deleted: neither takes up more than there is.
        answer = answer.WithCookie("SESSION=jo2; Path=/; Secure; HttpOnly").WithCookie("c0=; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT");
        _ = _fake.On(DeleteMeeting.Command, answer);
        var logger = new CollectingLogger();
        WebExSession session = new WebExClient(Site, _fake, logger: logger).CreateSession();
        _ = await session.SendAsync(Login, cancellationToken: Cancellation);
        for (int i = 0; i < 3; i++)
            _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        foreach (WebExTransportRequest message in _fake.TransportRequests.Skip(2))
        {
            string[] cookies = message.Cookies!.Split("; ");
            cookies.ShouldContain("SESSION=jo2");
            cookies.Length.ShouldBe(count == 1 ? 1 : kept - (kept == 180 ? 1 : 0), $"{message.Cookies.Length} bytes");
            message.Cookies.Length.ShouldBeLessThan(16 * 1024);
        }

        string[] lines = [.. logger.Lines.Where(line => line.Event.Name == "CookieLimit").Select(line => line.Text.Split('|')[0])];
        lines.ShouldNotBeEmpty();
        lines.ShouldAllBe(line => line == $"m.php DM: a cookie was left out: {words}. What the site remembers by it is lost for this session.");
    }

    [Fact]
    public async Task Two_sessions_over_one_client_never_mix()
    {
        var client = new WebExClient(Site, _fake);
        WebExSession[] sessions = [.. Enumerable.Range(0, 20).Select(_ => client.CreateSession())];

        await Task.WhenAll(
            sessions.Select(
                async (session, i) =>
                {
                    _ = await session.SendAsync(Login with { WebExId = $"user{i}" }, cancellationToken: Cancellation);
                    _ = await session.SendAsync(new DeleteMeeting { MeetingKey = $"{i}" }, cancellationToken: Cancellation);
                }
            )
        );

        foreach (WebExTransportRequest message in _fake.TransportRequests.Where(message => message.Command.At == "DM"))
            message.Cookies.ShouldBe($"SESSION=user{KeyOf(message)}");
        _fake.TransportRequests.Count(message => message.Command.At == "DM").ShouldBe(sessions.Length);
    }

    private static string KeyOf(WebExTransportRequest message) =>
        DeleteMeeting.TryRead(message.Body, Center.MeetingCenter, out DeleteMeeting? read, out _) ? read.MeetingKey : "";

    [Fact]
    public async Task A_command_outside_a_session_carries_no_cookies_and_keeps_none()
    {
        var client = new WebExClient(Site, _fake);
        _ = await client.CreateSession().SendAsync(Login, cancellationToken: Cancellation);
        _ = await client.SendAsync(Login, cancellationToken: Cancellation);
        _ = await client.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        _fake.TransportRequests.ShouldAllBe(message => message.Cookies == null);
    }

    [Fact]
    public async Task A_refused_login_and_a_refused_command_change_nothing()
    {
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        _ = _fake.On(LogIn.Command, FakeReply.Failure("BadWebExIDOrPassword", ("WID", "jo")));
        (await session.SendAsync(Login, cancellationToken: Cancellation)).Error?.Code.ShouldBe(LogInError.BadWebExIDOrPassword);
        session.IsLoggedIn.ShouldBeFalse();

        _ = _fake
            .On(LogIn.Command, FakeReply.Success(("WID", "jo")))
            .On(DeleteMeeting.Command, FakeReply.Failure("AccessDenied"))
            .On(LogOut.Command, FakeReply.Failure("AccessDenied"));
        _ = await session.SendAsync(Login, cancellationToken: Cancellation);
        (await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation)).Error?.Code.ShouldBe(
            DeleteMeetingError.AccessDenied
        );
        _ = await session.SendAsync(new LogOut(), cancellationToken: Cancellation);
        session.IsLoggedIn.ShouldBeTrue();
    }

    [Theory]
    [InlineData(ServiceType.TrainingCenter, Center.TrainingCenter)]
    [InlineData(ServiceType.SalesCenter, Center.SalesCenter)]
    [InlineData(ServiceType.SupportCenter, Center.SupportCenter)]
    [InlineData(ServiceType.MeetingCenter, Center.MeetingCenter)]
    public async Task The_service_that_the_site_answers_is_the_center_of_what_follows(ServiceType service, Center center)
    {
        string token = service switch
        {
            ServiceType.TrainingCenter => "TC",
            ServiceType.SalesCenter => "SaC",
            ServiceType.SupportCenter => "SC",
            _ => "MC",
        };
        _ = _fake.On(SetServiceType.Command, FakeReply.Success(("SP", token)));
        var client = new WebExClient(Site, _fake, new WebExClientOptions { Center = Center.EventCenter });
        WebExSession session = client.CreateSession();
        session.Center.ShouldBe(Center.EventCenter);

        _ = await session.SendAsync(new SetServiceType { ServiceType = service }, new() { Validation = RequestValidation.Unchecked }, Cancellation);

        session.Center.ShouldBe(center);
        client.CreateSession().Center.ShouldBe(Center.EventCenter);
    }

    [Fact]
    public async Task A_service_that_was_refused_changes_nothing()
    {
        _ = _fake.On(SetServiceType.Command, FakeReply.Failure("InvalidService"));
        WebExSession session = new WebExClient(Site, _fake).CreateSession();

        _ = await session.SendAsync(new SetServiceType { ServiceType = ServiceType.TrainingCenter }, cancellationToken: Cancellation);

        session.Center.ShouldBeNull();
    }

    [Fact]
    public async Task A_cookie_for_another_host_or_that_cannot_be_read_is_left_out()
    {
        _ = _fake.On(
            LogIn.Command,
            FakeReply
                .Success(("WID", "jo"))
                .WithCookie("A=1; Domain=evil.example")
                .WithCookie("=;;=")
                .WithCookie("B=2; Path=/")
                .WithCookie("C=3; Path=/elsewhere")
        );
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        _ = await session.SendAsync(Login, cancellationToken: Cancellation);
        _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        session.IsLoggedIn.ShouldBeTrue();
        _fake.TransportRequests[1].Cookies.ShouldBe("B=2");
    }

    [Fact]
    public async Task A_second_command_while_one_is_under_way_is_refused()
    {
        var gate = new TaskCompletionSource<FakeReply>();
        _ = _fake.On(DeleteMeeting.Command, (_, _) => gate.Task);
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        Task<DeleteMeetingReply> first = session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        _ = await Should.ThrowAsync<InvalidOperationException>(() => session.SendAsync(new LogOut(), cancellationToken: Cancellation));

        gate.SetResult(FakeReply.Success(("MK", 1)));
        (await first).IsSuccess.ShouldBeTrue();
        (await session.SendAsync(new LogOut(), cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
    }
}
