using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Tests;

/// <summary>A login that the site refuses because the same user is logged in already.</summary>
public sealed class AlreadyLoggedInTests
{
    private const string Cookie = "ticket=1; Path=/; Secure";

    private static readonly LogIn Login = new() { WebExId = "jo", Password = "secret" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("AlreadyLogon", true, true)]
    [InlineData("AlreadyLogOn", true, true)]
    [InlineData("AlreadyLogon", false, false)]
    [InlineData("AccountLocked", true, false)]
    public async Task It_counts_where_a_cookie_of_the_site_is_there(string error, bool hasCookie, bool isLoggedIn)
    {
        FakeReply answer = FakeReply.Failure(error, ("WID", "jo"));
        FakeTransport fake = new FakeTransport()
            .On(LogIn.Command, hasCookie ? answer.WithCookie(Cookie) : answer)
            .On(HostMeeting.Command, FakeReply.Success(("MK", 1)));
        WebExSession session = new WebExClient(new WebExSite("acme"), fake).CreateSession();

        LogInReply reply = await session.SendAsync(Login, cancellationToken: Cancellation);
        _ = await session.SendAsync(new HostMeeting { MeetingKey = "1" }, cancellationToken: Cancellation);

        (reply.IsSuccess, reply.ErrorCode, session.IsLoggedIn).ShouldBe((false, new WebExErrorCode(error), isLoggedIn));
        fake.TransportRequests[1].Cookies.ShouldBe(hasCookie ? "ticket=1" : null);
    }

    [Fact]
    public async Task In_the_older_login_it_may_be_another_user()
    {
#pragma warning disable CS0618 // The login is deprecated in the guide itself.
        FakeTransport fake = new FakeTransport().On(Security.LegacyLogIn.Command, FakeReply.Failure("AlreadyLogon").WithCookie(Cookie));
        WebExSession session = new WebExClient(new WebExSite("acme"), fake).CreateSession();

        var login = new Security.LegacyLogIn
        {
            WebExId = "jo",
            Password = "secret",
            FirstName = "Jo",
            LastName = "Lee",
            EmailAddress = "jo@example.com",
            ReturnTo = Security.ReturnTarget.BackUrl,
            BackUrl = "/back",
        };
        _ = await session.SendAsync(login, new() { Validation = RequestValidation.Unchecked }, Cancellation);
#pragma warning restore CS0618

        session.IsLoggedIn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_login_whose_reply_lacks_something_is_one_all_the_same()
    {
        FakeTransport fake = new FakeTransport().On(LogIn.Command, FakeReply.Redirect("https://answer.webex-spec.invalid/?AT=LI&ST=SUCCESS&WID=%E9"));
        WebExSession session = new WebExClient(new WebExSite("acme"), fake).CreateSession();

        (await session.SendAsync(Login, cancellationToken: Cancellation)).Outcome.ShouldBe(ReplyOutcome.Incomplete);
        session.IsLoggedIn.ShouldBeTrue();
    }
}
