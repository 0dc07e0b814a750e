using Microsoft.AspNetCore.DataProtection;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>A session that goes on at another server.</summary>
public sealed class SessionStateTests
{
    private const string Secret = "s3cret";
    private const int Seed = 20111201;

    private static readonly WebExSite Site = new("acme");
    private static readonly LogIn Login = new() { WebExId = "jo", Password = "Pass-1234" };

    private readonly FakeTransport _fake = new FakeTransport()
        .On(
            LogIn.Command,
            request =>
                FakeReply
                    .Success(("WID", request.WebExId))
                    .WithCookie($"SESSION={Secret}; Path=/; Secure; HttpOnly")
                    .WithCookie("site=1; Domain=webex.com; Path=/")
                    .WithCookie("old=1; Path=/; Expires=Thu, 01 Jan 1970 00:00:00 GMT")
                    .WithCookie("long=1; Path=/acme/; Expires=Wed, 01 Dec 2100 00:00:00 GMT")
                    .WithCookie("elsewhere=1; Path=/other/")
        )
        .On(LogOut.Command, FakeReply.Success())
        .On(SetServiceType.Command, FakeReply.Success(("SP", "TC")))
        .On(DeleteMeeting.Command, request => FakeReply.Success(("MK", request.MeetingKey)));

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_session_goes_on_at_another_server()
    {
        WebExSession there = await LogInAsync();
        _ = await there.SendAsync(
            new SetServiceType { ServiceType = ServiceType.TrainingCenter, BackUrl = "https://www.example.com/" },
            cancellationToken: Cancellation
        );
        byte[] bytes = there.Export().ToBytes();

        WebExSession here = new WebExClient(Site, _fake).RestoreSession(WebExSessionState.FromBytes(bytes));
        (here.IsLoggedIn, here.Center).ShouldBe((true, Center.TrainingCenter));
        _ = await here.SendAsync(new LogOut(), cancellationToken: Cancellation);
        _ = await there.SendAsync(new LogOut(), cancellationToken: Cancellation);

        _fake.TransportRequests[^2].Cookies.ShouldNotBeNull().Split("; ").ShouldBe(["SESSION=s3cret", "site=1", "long=1"], ignoreOrder: true);
        _fake.TransportRequests[^1].Cookies!.Split("; ").ShouldBe(_fake.TransportRequests[^2].Cookies!.Split("; "), ignoreOrder: true);
        here.IsLoggedIn.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_exported_again_is_the_same_and_a_renewed_cookie_takes_the_place_of_the_old_one()
    {
        WebExSessionState state = (await LogInAsync()).Export();
        WebExSession here = new WebExClient(Site, _fake).RestoreSession(state);
        here.Export().ToBytes().ShouldBe(state.ToBytes());

        _ = await here.SendAsync(Login, cancellationToken: Cancellation);
        _ = await here.SendAsync(new LogOut(), cancellationToken: Cancellation);

        _fake.TransportRequests[^1].Cookies!.Split("; ").Length.ShouldBe(3);
    }

    [Fact]
    public void A_session_that_has_sent_nothing_can_be_exported_too()
    {
        WebExSession session = new WebExClient(Site, _fake).RestoreSession(
            WebExSessionState.FromBytes(new WebExClient(Site, _fake).CreateSession().Export().ToBytes())
        );

        (session.IsLoggedIn, session.Center).ShouldBe((false, null));
    }

    [Fact]
    public async Task A_state_of_another_site_is_refused()
    {
        WebExSessionState state = (await LogInAsync()).Export();

        foreach (WebExSite other in new[] { new WebExSite("other"), new WebExSite(new Uri("https://acme.example.com/acme/")) })
            Should
                .Throw<ArgumentException>(() => new WebExClient(other, _fake).RestoreSession(state))
                .Message.ShouldStartWith($"The session is of another site than that of the client, {other}.");
    }

    [Fact]
    public async Task A_state_shows_no_cookie()
    {
        WebExSessionState state = (await LogInAsync()).Export();

        state.ToString().ShouldBe("https://acme.webex.com/acme/, logged in");
        System.Text.Json.JsonSerializer.Serialize(state).ShouldNotContain(Secret);
    }

    [Fact]
    public async Task A_session_is_not_exported_while_a_command_is_under_way()
    {
        var answer = new TaskCompletionSource<WebExTransportResponse>();
        WebExSession session = new WebExClient(Site, new WaitingTransport(answer.Task)).CreateSession();
        Task<LogInReply> sending = session.SendAsync(Login, cancellationToken: Cancellation);

        Should.Throw<InvalidOperationException>(session.Export).Message.ShouldContain("under way");

        answer.SetResult(new WebExTransportResponse(200));
        _ = await sending;
        session.Export().IsLoggedIn.ShouldBeFalse();
    }

    [Fact]
    public async Task Two_servers_with_the_same_keys_share_a_session_through_a_store()
    {
        var keys = new EphemeralDataProtectionProvider();
        byte[] stored = keys.ProtectWebExSession((await LogInAsync()).Export());

        System.Text.Encoding.Latin1.GetString(stored).ShouldNotContain(Secret);
        new WebExClient(Site, _fake).RestoreSession(keys.UnprotectWebExSession(stored)).IsLoggedIn.ShouldBeTrue();
        Should.Throw<FormatException>(() => new EphemeralDataProtectionProvider().UnprotectWebExSession(stored)).Message.ShouldContain("log in again");
        Should.Throw<FormatException>(() => keys.UnprotectWebExSession(new byte[WebExSessionState.MaxLength + 2000])).Message.ShouldContain("at most");
        for (int i = 0; i < stored.Length; i++)
        {
            byte[] changed = [.. stored];
            changed[i] ^= 1;
            _ = Should.Throw<FormatException>(() => keys.UnprotectWebExSession(changed), $"byte {i}");
        }
    }

    [Fact]
    public async Task Bytes_that_are_no_state_are_refused_in_words()
    {
        byte[] state = (await LogInAsync()).Export().ToBytes();
        byte[] newer = [.. state];
        newer[Array.IndexOf(newer, (byte)'/') + 1] = (byte)'2';

        Message(newer).ShouldContain("another version");
        Message([]).ShouldContain("damaged");
        Message([.. state, 0]).ShouldContain("damaged");
        Message(new byte[WebExSessionState.MaxLength + 1]).ShouldContain("at most 65,536 bytes");
        for (int length = 0; length < state.Length; length++)
            Message(state[..length]).ShouldEndWith(": log in again.");

        static string Message(byte[] bytes) => Should.Throw<FormatException>(() => WebExSessionState.FromBytes(bytes)).Message;
    }

    [Fact]
    public async Task Hostile_bytes_are_a_state_or_refused_and_never_anything_else()
    {
        byte[] state = (await LogInAsync()).Export().ToBytes();
        var client = new WebExClient(Site, _fake);
        var random = new Random(Seed);
        int restored = 0;
        for (int i = 0; i < 20_000; i++)
        {
            byte[] bytes = [.. state];
            for (int left = random.Next(1, 5); left > 0; left--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            try
            {
                WebExSession session = client.RestoreSession(WebExSessionState.FromBytes(bytes));
                _ = await session.SendAsync(new DeleteMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);
                (_fake.TransportRequests[^1].Cookies ?? "").ShouldNotContain('\n');
                restored++;
            }
            catch (Exception refused) when (refused is FormatException or ArgumentException)
            {
                refused.Message.ShouldNotContain(Secret);
            }
        }

        restored.ShouldBePositive();
    }

    private async Task<WebExSession> LogInAsync()
    {
        WebExSession session = new WebExClient(Site, _fake).CreateSession();
        _ = await session.SendAsync(Login, cancellationToken: Cancellation);
        return session;
    }

    private sealed class WaitingTransport(Task<WebExTransportResponse> answer) : IWebExTransport
    {
        public Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken) => answer;
    }
}
