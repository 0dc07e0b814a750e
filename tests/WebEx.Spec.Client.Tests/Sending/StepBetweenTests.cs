using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Tests;

/// <summary>A page of the site leads to a further address, where the response to the command is.</summary>
public sealed class StepBetweenTests
{
    private const string Step = "https://acme.webex.com/acme/cmp3100/m.do?siteurl=acme&AT=SM&PW=hunter2";
    private const string Answer = "https://answer.webex-spec.invalid/?AT=SM&ST=SUCCESS&MK=123456";

    private static readonly ScheduleMeeting Review = new()
    {
        MeetingName = "Review",
        Start = new WebExDateTime(2040, 12, 1, 9, 30),
        MeetingPassword = "hunter2",
    };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("location.href='@'", "")]
    [InlineData("window.location.replace('@')", "")]
    [InlineData("var url = '@'; document.forms[0].action = url; document.forms[0].submit();", "rnd=7")]
    public async Task It_is_posted_to_with_the_cookies_and_its_response_is_the_answer(string script, string form)
    {
        var site = new Site(
            new(200, Page(script, "/acme/cmp3100/m.do?siteurl=acme&AT=SM&PW=hunter2"), setCookies: ["ticket=2; Path=/; Secure"]),
            new(302, location: Answer, setCookies: ["ticket=3; Path=/"])
        );
        var log = new CollectingLogger();
        WebExSession session = new WebExClient(new WebExSite("acme"), site, logger: log).CreateSession();

        ScheduleMeetingReply reply = await session.SendAsync(Review, cancellationToken: Cancellation);

        reply.MeetingKey.ShouldBe("123456", reply.ToString());
        site.TransportRequests.Count.ShouldBe(2);
        WebExTransportRequest step = site.TransportRequests[1];
        (step.IsIntermediateStep, step.Method, step.Address.AbsoluteUri, step.Body, step.Cookies).ShouldBe((true, HttpMethod.Post, Step, form, "ticket=2"));
        (site.TransportRequests[0].IsIntermediateStep, step.Command, step.ToString()).ShouldBe((false, ScheduleMeeting.Command, "POST m.php?AT=SM"));
        log.Lines.ShouldNotBeEmpty();
        log.Lines.ShouldAllBe(line => !line.Text.Contains("hunter2") && !line.Text.Contains("m.do") && !line.Text.Contains("siteurl"));
    }

    [Theory]
    [InlineData("https://acme.webex.com/other/m.do")]
    [InlineData("https://acme.webex.com/acme/../other/m.do")]
    [InlineData("https://acme.webex.com/acme/%2e%2e/other/m.do")]
    [InlineData("https://acme.webex.com/acmeacme/m.do")]
    [InlineData("https://acme.webex.com:444/acme/m.do")]
    [InlineData("http://acme.webex.com/acme/m.do")]
    [InlineData("https://evil.example/acme/m.do")]
    [InlineData("//evil.example/acme/m.do")]
    [InlineData("https://jo:pw@acme.webex.com/acme/m.do")]
    [InlineData("https://acme.webex.com.evil.example/acme/m.do")]
    [InlineData("javascript:alert(1)")]
    [InlineData("\\\\\\\\evil.example\\\\acme\\\\m.do")]
    [InlineData("https://answer.webex-spec.invalid/?x=1")]
    [InlineData("https://acme.webex.com/acme/m.php")]
    [InlineData("m.php")]
    [InlineData("#top")]
    [InlineData("")]
    public async Task What_is_not_inside_the_site_is_no_step(string address)
    {
        var site = new Site(new(200, Page("location.href='@'", address)), new(302, location: Answer));
        ScheduleMeetingReply reply = await new WebExClient(new WebExSite("acme"), site).SendAsync(Review, cancellationToken: Cancellation);
        (reply.Outcome, site.TransportRequests.Count).ShouldBe((ReplyOutcome.Unreadable, 1));
    }

    [Fact]
    public async Task A_response_for_the_BackURL_is_none_even_inside_the_site()
    {
        var site = new Site(new(200, Page("location.href='@'", "/acme/done?ST=")), new(302, location: Answer));
        ScheduleMeeting review = Review with { BackUrl = "done" };
        ScheduleMeetingReply reply = await new WebExClient(new WebExSite("acme"), site).SendAsync(review, cancellationToken: Cancellation);
        (reply.Outcome, site.TransportRequests.Count).ShouldBe((ReplyOutcome.Unreadable, 1));
    }

    [Fact]
    public async Task Logins_take_none_and_a_redirect_is_none()
    {
        var login = new Site(new(200, Page("location.href='@'", "/acme/mywebex/default.do?siteurl=acme")), new(302, location: Answer));
        var jo = new LogIn { WebExId = "jo", Password = "hunter2" };
        LogInReply reply = await new WebExClient(new WebExSite("acme"), login).SendAsync(jo, cancellationToken: Cancellation);
        (reply.Outcome, login.TransportRequests.Count).ShouldBe((ReplyOutcome.Unreadable, 1));

        var redirect = new Site(new(302, location: Step), new(302, location: Answer));
        ScheduleMeetingReply scheduled = await new WebExClient(new WebExSite("acme"), redirect).SendAsync(Review, cancellationToken: Cancellation);
        (scheduled.IsSuccess, redirect.TransportRequests.Count).ShouldBe((false, 1));
    }

    [Fact]
    public async Task A_site_that_leads_on_and_on_is_left()
    {
        var site = new Site([.. Enumerable.Range(0, 10).Select(step => new WebExTransportResponse(200, Page("location.href='@'", $"{Step}&rnd={step}")))]);
        ScheduleMeetingReply reply = await new WebExClient(new WebExSite("acme"), site).SendAsync(Review, cancellationToken: Cancellation);
        (reply.Outcome, site.TransportRequests.Count).ShouldBe((ReplyOutcome.Unreadable, 4));
        reply.Problem.ShouldNotBeNull().ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task An_error_page_after_the_step_is_an_exception_without_the_address()
    {
        var site = new Site(new(200, Page("location.href='@'", Step)), new(500, "<html></html>"));
        var client = new WebExClient(new WebExSite("acme"), site);
        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Review, cancellationToken: Cancellation));
        exception.StatusCode.ShouldBe(500);
        exception.ToString().ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_FakeTransport_counts_a_command_once()
    {
        var answers = new Queue<FakeReply>([FakeReply.Text(Page("location.href='@'", Step)), FakeReply.Success(("MK", "123456"))]);
        FakeTransport fake = new FakeTransport().On(ScheduleMeeting.Command, _ => answers.Dequeue());
        ScheduleMeetingReply reply = await new WebExClient(new WebExSite("acme"), fake).SendAsync(Review, cancellationToken: Cancellation);
        reply.MeetingKey.ShouldBe("123456");
        (fake.TransportRequests.Count, fake.Sent<ScheduleMeeting>().Count).ShouldBe((2, 1));
    }

    private static string Page(string script, string address) =>
        $"""
            <html><body><form method="post" action="x"><input type="hidden" name="rnd" value="7"></form>
            <script>{script.Replace("@", address, StringComparison.Ordinal)}</script></body></html>
            """;

    /// <summary>Gives one response after the other.</summary>
    private sealed class Site(params WebExTransportResponse[] responses) : IWebExTransport
    {
        public List<WebExTransportRequest> TransportRequests { get; } = [];

        public Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default)
        {
            TransportRequests.Add(request);
            return Task.FromResult(responses[TransportRequests.Count - 1]);
        }
    }
}
