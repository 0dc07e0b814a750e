using System.Net;
using WebEx.Client;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Site.Tests;

public class FaultTests
{
    private const string Meeting = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30";

    [Fact]
    public async Task An_error_comes_as_often_as_it_was_asked_for()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        site.Faults.Add(ScheduleMeeting.Command, SiteFault.Error("MeetingScheduleFail"), times: 2);
        (await client.CommandAsync("m.php", Meeting))["RS"].ShouldBe("MeetingScheduleFail");
        (await client.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("InvalidMeetingKey");
        (await client.CommandAsync("m.php", Meeting))["RS"].ShouldBe("MeetingScheduleFail");
        site.Faults.Count.ShouldBe(0);
        (await client.CommandAsync("m.php", Meeting))["ST"].ShouldBe("SUCCESS");
    }

    [Fact]
    public async Task An_error_that_the_guide_does_not_have_is_refused()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        Should
            .Throw<ArgumentException>(() => site.Faults.Add(ShowMeetings.Command, SiteFault.Error("NoSuchError")))
            .Message.ShouldStartWith("The guide has no error NoSuchError for m.php?AT=LM. It has AccessDenied, DonotSupportAPI.");
        Should
            .Throw<ArgumentException>(() => site.Faults.Add(null, SiteFault.Error("NoSuchError")))
            .Message.ShouldStartWith("No command of the guide has the error NoSuchError.");
    }

    [Fact]
    public async Task A_header_is_for_one_request()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        using var error = new HttpRequestMessage(
            HttpMethod.Get,
            new Uri($"p.php?AT=LI&WID=jo&PW=1&BU={Uri.EscapeDataString(RawClient.Back)}", UriKind.Relative)
        )
        {
            Headers = { { "X-WebEx-Fault", "error=AccountLocked" } },
        };
        using HttpResponseMessage locked = await client.SendAsync(error);
        RawClient.Parameters(locked)["RS"].ShouldBe("AccountLocked");
        using var wrong = new HttpRequestMessage(HttpMethod.Get, new Uri("p.php?AT=LO", UriKind.Relative))
        {
            Headers = { { "X-WebEx-Fault", "error=AccountLocked" } },
        };
        using HttpResponseMessage refused = await client.SendAsync(wrong);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        using var unknown = new HttpRequestMessage(HttpMethod.Get, new Uri("p.php?AT=LO", UriKind.Relative))
        {
            Headers = { { "X-WebEx-Fault", "status=200" } },
        };
        using HttpResponseMessage none = await client.SendAsync(unknown);
        none.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        _ = await client.LogInAsync();
    }

    [Fact]
    public async Task A_connection_ends_and_a_status_comes()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        site.Faults.Add(null, SiteFault.Status(503));
        using (HttpResponseMessage response = await client.GetAsync("p.php?AT=LO"))
            response.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
        site.Faults.Add(LogOut.Command, SiteFault.Drop());
        _ = await Should.ThrowAsync<HttpRequestException>(client.GetAsync("p.php?AT=LO"));
        site.Faults.Add(LogOut.Command, SiteFault.Truncate());
        _ = await Should.ThrowAsync<HttpRequestException>(client.GetAsync("p.php?AT=LO"));

        WebExSession session = new WebExClient(site.Site, site.CreateTransport()).CreateSession();
        site.Faults.Add(LogOut.Command, SiteFault.Drop());
        (
            await Should.ThrowAsync<WebExTransportException>(session.SendAsync(new LogOut(), cancellationToken: TestContext.Current.CancellationToken))
        ).Error.ShouldBe(WebExTransportError.ConnectionEnded);
    }

    [Fact]
    public async Task A_probability_gives_the_same_times_for_the_same_number()
    {
        async Task<string> Run(int seed)
        {
            await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
            using var client = new RawClient(site);
            site.Faults.Add(LogOut.Command, SiteFault.Error("AccessDenied"), times: null, probability: 0.5, seed);
            string outcome = "";
            for (int i = 0; i < 40; i++)
                outcome += (await client.CommandAsync("p.php", "AT=LO")).ContainsKey("RS") ? "f" : "s";
            return outcome;
        }

        string first = await Run(1);
        (await Run(1)).ShouldBe(first);
        first.ShouldContain("f");
        first.ShouldContain("s");
        (await Run(2)).ShouldNotBe(first);
    }

    [Theory]
    [InlineData("error=AccessDenied")]
    [InlineData("delay=500")]
    [InlineData("drop")]
    [InlineData("truncate")]
    [InlineData("status=503")]
    public void A_fault_is_read_as_it_is_written(string text) => SiteFault.Parse(text).ToString().ShouldBe(text);

    [Theory]
    [InlineData("")]
    [InlineData("error=")]
    [InlineData("delay=-1")]
    [InlineData("delay=600001")]
    [InlineData("status=200")]
    [InlineData("drop=1")]
    public void Other_texts_are_no_faults(string text) => Should.Throw<FormatException>(() => SiteFault.Parse(text));
}
