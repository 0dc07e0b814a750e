using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Testing;
using WebEx.Client;
using WebEx.Client.Testing;
using WebEx.Meetings;
using WebEx.Partner;

namespace WebEx.Scenarios;

/// <summary>A server that sends commands itself.</summary>
public sealed class ServerScenarios
{
    private static readonly ScheduleMeeting Meeting = new() { MeetingName = "Design review", Start = new WebExDateTime(2026, 12, 1, 9, 30) };

    [Fact]
    public async Task A_service_is_tested_without_a_site()
    {
        FakeTransport site = new FakeTransport().On(ScheduleMeeting.Command, ScheduleMeetingReply.CreateSuccess("123456789"));
        var client = new WebExClient(new WebExSite("acme"), site);

        ScheduleMeetingReply reply = await client.SendAsync(Meeting, cancellationToken: TestContext.Current.CancellationToken);

        reply.MeetingKey.ShouldBe("123456789");
        site.Sent<ScheduleMeeting>().ShouldHaveSingleItem().MeetingName.ShouldBe("Design review");
    }

    [Fact]
    public async Task A_refusal_is_a_value_and_no_exception()
    {
        var client = new WebExClient(
            new WebExSite("acme"),
            new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Failure(ScheduleMeetingError.AccessDenied))
        );

        ScheduleMeetingReply reply = await client.SendAsync(Meeting, cancellationToken: TestContext.Current.CancellationToken);

        (reply.Outcome, reply.Error?.Code).ShouldBe((ReplyOutcome.Failure, ScheduleMeetingError.AccessDenied));
    }

    [Fact]
    public void A_mistake_in_a_fake_is_refused_where_it_is_made() =>
        Should
            .Throw<ArgumentException>(() => new FakeTransport().On(ScheduleMeeting.Command, FakeReply.Failure("AcessDenied")))
            .Message.ShouldContain("AccessDenied");

    [Fact]
    public async Task All_exceptions_of_the_library_are_caught_by_one_type()
    {
        var client = new WebExClient(new WebExSite("acme"), new FakeTransport());

        WebExException exception = await Should.ThrowAsync<WebExException>(() => client.SendAsync(Meeting with { DurationMinutes = -1 }));

        exception
            .ShouldBeOfType<WebExRequestException>()
            .Result.Errors.ShouldContain(violation => violation.Property == nameof(ScheduleMeeting.DurationMinutes));
    }

    [Fact]
    public async Task Two_users_have_a_session_each()
    {
        FakeTransport site = new FakeTransport().On(LogIn.Command, login => FakeReply.Success(("WID", login.WebExId)).WithCookie($"S={login.WebExId}; path=/"));
        var client = new WebExClient(new WebExSite("acme"), site);
        WebExSession jo = client.CreateSession();
        WebExSession ann = client.CreateSession();

        await jo.SendAsync(new LogIn { WebExId = "jo", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);

        (jo.IsLoggedIn, ann.IsLoggedIn).ShouldBe((true, false));
    }

    [Fact]
    public void Options_come_from_configuration()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection([
                KeyValuePair.Create("WebEx:BaseAddress", (string?)"https://meet.example.org/acme/"),
                KeyValuePair.Create("WebEx:Center", (string?)"TrainingCenter"),
            ])
            .Build();
        ServiceProvider services = new ServiceCollection().AddWebEx(configuration.GetSection("WebEx")).Services.BuildServiceProvider();

        services.GetRequiredService<WebExClient>().Site.ShouldBe(new WebExSite(new Uri("https://meet.example.org/acme/")));
    }

    [Fact]
    public void Two_sites_are_in_one_application()
    {
        var services = new ServiceCollection();
        services.AddWebEx("meetings", options => options.SiteName = "acme");
        services.AddWebEx("training", options => (options.SiteName, options.Center) = ("acme-training", Center.TrainingCenter));
        ServiceProvider provider = services.BuildServiceProvider();

        provider.GetRequiredKeyedService<WebExClient>("meetings").Site.ShouldBe(new WebExSite("acme"));
        provider.GetRequiredKeyedService<WebExClient>("training").Site.ShouldBe(new WebExSite("acme-training"));
    }

    [Fact]
    public async Task No_log_line_holds_a_secret()
    {
        var log = new FakeLogger<WebExClient>();
        var client = new WebExClient(new WebExSite("acme"), new FakeTransport().On(LogIn.Command, FakeReply.Success(("WID", "jo"))), logger: log);

        await client.CreateSession().SendAsync(new LogIn { WebExId = "jo", Password = "s3cret" }, cancellationToken: TestContext.Current.CancellationToken);

        log.Collector.GetSnapshot().ShouldNotBeEmpty();
        log.Collector.GetSnapshot().Select(line => line.Message).ShouldAllBe(message => !message.Contains("s3cret", StringComparison.Ordinal));
    }

    [Fact]
    public void Commands_that_only_read_are_known()
    {
        ScheduleMeeting.Command.Effect.ShouldBe(CommandEffect.Changes);
        IWebExRequest request = Meeting;
        request.Command.ToString().ShouldBe("m.php?AT=SM");
    }
}
