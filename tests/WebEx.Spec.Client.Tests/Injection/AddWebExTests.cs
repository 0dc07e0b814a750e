using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Sessions;

namespace WebEx.Tests;

/// <summary>The client in an application's services.</summary>
public sealed class AddWebExTests
{
    private static readonly GetMeetingStatus Read = new() { MeetingKey = "1" };
    private static readonly DeleteMeeting Change = new() { MeetingKey = "1" };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_command_that_only_reads_is_sent_again_after_a_failure_of_the_server()
    {
        int count = 0;
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) => ++count < 3 ? Answer(context, 503, "") : Answer(context, 200, "AT=GS&ST=FAIL&RS=AccessDenied")
        );
        await using ServiceProvider services = Services(site);

        (await services.GetRequiredService<WebExClient>().SendAsync(Read, cancellationToken: Cancellation)).Outcome.ShouldBe(ReplyOutcome.Failure);

        site.Requests.Count.ShouldBe(3);
        site.Requests.ShouldAllBe(request => request.Body.StartsWith("AT=GS&MK=1"));
    }

    [Fact]
    public async Task A_command_that_only_reads_is_sent_again_where_the_connection_breaks()
    {
        int count = 0;
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) =>
            {
                if (++count > 1)
                    return Answer(context, 200, "AT=GS&ST=FAIL&RS=AccessDenied");
                context.Abort();
                return Task.CompletedTask;
            }
        );
        await using ServiceProvider services = Services(site);

        (await services.GetRequiredService<WebExClient>().SendAsync(Read, new() { Method = HttpMethod.Get }, Cancellation)).Outcome.ShouldBe(
            ReplyOutcome.Failure
        );

        site.Requests.Select(request => request.Method).ShouldBe(["GET", "GET"]);
    }

    [Theory]
    [InlineData(503)]
    [InlineData(408)]
    [InlineData(429)]
    [InlineData(0)]
    public async Task A_command_that_changes_something_is_never_sent_again(int status)
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) =>
            {
                if (status > 0)
                    return Answer(context, status, "");
                context.Abort();
                return Task.CompletedTask;
            }
        );
        await using ServiceProvider services = Services(site);

        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            services.GetRequiredService<WebExClient>().SendAsync(Change, cancellationToken: Cancellation)
        );

        exception.StatusCode.ShouldBe(status > 0 ? status : null);
        site.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Further_tries_have_an_end()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Answer(context, 503, ""));
        await using ServiceProvider services = Services(site, options => options.MaxRetries = 2);
        WebExClient client = services.GetRequiredService<WebExClient>();
        (await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Read, cancellationToken: Cancellation))).StatusCode.ShouldBe(503);
        site.Requests.Count.ShouldBe(3);

        await using ServiceProvider none = Services(site, options => options.MaxRetries = 0);
        _ = await Should.ThrowAsync<WebExTransportException>(() => none.GetRequiredService<WebExClient>().SendAsync(Read, cancellationToken: Cancellation));
        site.Requests.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_try_of_a_command_that_reads_has_a_limit_and_a_change_has_the_whole_time()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            async (context, request) =>
            {
                await Task.Delay(request.Body.StartsWith("AT=GS", StringComparison.Ordinal) ? 20_000 : 600, context.RequestAborted)
                    .ContinueWith(_ => { }, TaskScheduler.Default);
                await Answer(context, 200, "AT=DM&ST=SUCCESS&MK=1");
            }
        );
        await using ServiceProvider services = Services(
            site,
            options => (options.AttemptTimeout, options.Timeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(150), TimeSpan.FromSeconds(10), 1)
        );
        WebExClient client = services.GetRequiredService<WebExClient>();

        (await client.SendAsync(Change, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
        WebExTransportException late = await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Read, cancellationToken: Cancellation));

        late.Message.ShouldBe("The site has not answered GetMeetingStatus within 0.15 seconds (Timeout and AttemptTimeout of AddWebEx).");
        site.Requests.Count.ShouldBe(3);
    }

    [Fact]
    public async Task The_whole_time_has_a_limit_and_cancellation_stays_the_callers()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) => Task.Delay(20_000, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default)
        );
        await using ServiceProvider services = Services(site, options => options.Timeout = TimeSpan.FromMilliseconds(300));
        WebExClient client = services.GetRequiredService<WebExClient>();
        _ = await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Change, cancellationToken: Cancellation));

        using var source = new CancellationTokenSource(100);
        (await Should.ThrowAsync<OperationCanceledException>(() => client.SendAsync(Change, cancellationToken: source.Token))).CancellationToken.ShouldBe(
            source.Token
        );
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_body_that_stalls_has_the_same_limits(bool isRead)
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            async (context, _) =>
            {
                await context.Response.WriteAsync("AT=");
                await context.Response.Body.FlushAsync();
                await Task.Delay(20_000, context.RequestAborted).ContinueWith(_ => { }, TaskScheduler.Default);
            }
        );
        await using ServiceProvider services = Services(
            site,
            options => (options.AttemptTimeout, options.Timeout, options.MaxRetries) = (TimeSpan.FromMilliseconds(200), TimeSpan.FromMilliseconds(900), 1)
        );
        WebExClient client = services.GetRequiredService<WebExClient>();

        WebExTransportException late = await Should.ThrowAsync<WebExTransportException>(() =>
            isRead ? client.SendAsync(Read, cancellationToken: Cancellation) : client.SendAsync(Change, cancellationToken: Cancellation)
        );

        late.Message.ShouldContain($"within {(isRead ? "0.2" : "0.9")} seconds", Case.Sensitive);
        site.Requests.Count.ShouldBe(isRead ? 2 : 1);
    }

    [Fact]
    public async Task A_read_whose_body_breaks_off_is_sent_again_and_a_body_that_is_too_large_is_not()
    {
        int count = 0;
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            async (context, request) =>
            {
                string body = request.Body.StartsWith("AT=DM", StringComparison.Ordinal) ? new string('x', 100_000) : "AT=GS&ST=FAIL&RS=AccessDenied";
                if (++count > 1)
                {
                    await Answer(context, 200, body);
                    return;
                }

                context.Response.ContentLength = 1000;
                await context.Response.WriteAsync("AT=");
                await context.Response.Body.FlushAsync();
                context.Abort();
            }
        );
        await using ServiceProvider services = Services(site, options => options.MaxResponseBytes = 50_000);
        WebExClient client = services.GetRequiredService<WebExClient>();

        (await client.SendAsync(Read, cancellationToken: Cancellation)).Outcome.ShouldBe(ReplyOutcome.Failure);
        count.ShouldBe(2);
        (await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Change, cancellationToken: Cancellation))).Message.ShouldStartWith(
            "The site's answer is larger than 50000 bytes"
        );
        count.ShouldBe(3);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_the_application_sets_up_for_all_its_clients_sends_no_change_again(bool defaultsFirst)
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Answer(context, 503, ""));
        var collection = new ServiceCollection();
        if (defaultsFirst)
            _ = collection.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        // Twice, as two parts of an application might: the tries do not multiply.
        for (int i = 0; i < 2; i++)
            _ = collection.AddWebEx(options => (options.BaseAddress, options.RetryDelay) = (site.Site.BaseAddress.AbsoluteUri, TimeSpan.FromMilliseconds(1)));
        if (!defaultsFirst)
            _ = collection.ConfigureHttpClientDefaults(http => http.AddStandardResilienceHandler());
        await using ServiceProvider services = collection.BuildServiceProvider();
        WebExClient client = services.GetRequiredService<WebExClient>();

        _ = await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Change, cancellationToken: Cancellation));
        site.Requests.Count.ShouldBe(1);
        _ = await Should.ThrowAsync<WebExTransportException>(() => client.SendAsync(Read, cancellationToken: Cancellation));
        site.Requests.Count.ShouldBe(5);
    }

    [Fact]
    public async Task An_application_under_test_sends_through_the_transport_in_its_services()
    {
        FakeTransport fake = new FakeTransport().On(DeleteMeeting.Command, FakeReply.Success(("MK", 1)));
        FakeTransport other = new FakeTransport().On(DeleteMeeting.Command, FakeReply.Failure("AccessDenied"));
        var collection = new ServiceCollection();
        _ = collection.AddWebEx(options => options.SiteName = "acme");
        _ = collection.AddWebEx("other", options => (options.SiteName, options.BaseAddress) = ("other", ""));
        _ = collection.AddSingleton<IWebExTransport>(fake).AddKeyedSingleton<IWebExTransport>("other", other);
        await using ServiceProvider services = collection.BuildServiceProvider();

        (await services.GetRequiredService<WebExClient>().SendAsync(Change, cancellationToken: Cancellation)).IsSuccess.ShouldBeTrue();
        (await services.GetRequiredKeyedService<WebExClient>("other").SendAsync(Change, cancellationToken: Cancellation)).IsSuccess.ShouldBeFalse();
    }

    [Fact]
    public async Task Handlers_of_the_application_take_part_and_the_handler_is_that_of_the_factory()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Answer(context, 200, "AT=DM&ST=SUCCESS&MK=1"));
        var counting = new PassingHandler();
        await using ServiceProvider services = Services(
            site,
            builder: http => http.AddHttpMessageHandler(() => counting).SetHandlerLifetime(TimeSpan.FromMinutes(1))
        );
        WebExClient client = services.GetRequiredService<WebExClient>();
        _ = await client.SendAsync(Change, cancellationToken: Cancellation);
        _ = await client.SendAsync(Change, cancellationToken: Cancellation);

        counting.Count.ShouldBe(2);
        services.GetRequiredService<WebExClient>().ShouldBeSameAs(client);
    }

    [Fact]
    public async Task A_primary_handler_that_keeps_cookies_is_refused()
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync((context, _) => Answer(context, 200, ""));
        await using ServiceProvider services = Services(site, builder: http => http.ConfigurePrimaryHttpMessageHandler(() => new HttpClientHandler()));

        _ = await Should.ThrowAsync<ArgumentException>(() => services.GetRequiredService<WebExClient>().SendAsync(Change, cancellationToken: Cancellation));
        site.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task Options_come_from_a_configuration_section()
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(
                new Dictionary<string, string?>
                {
                    ["WebEx:BaseAddress"] = "https://meet.example.org/acme",
                    ["WebEx:Center"] = "TrainingCenter",
                    ["WebEx:Timeout"] = "00:00:42",
                    ["Other:SiteName"] = "other",
                }
            )
            .Build();
        var collection = new ServiceCollection();
        _ = collection.AddWebEx(configuration.GetSection("WebEx"));
        _ = collection.AddWebEx("other", configuration.GetSection("Other"));
        await using ServiceProvider services = collection.BuildServiceProvider();

        services.GetRequiredService<WebExClient>().Site.ShouldBe(new WebExSite(new Uri("https://meet.example.org/acme/")));
        services.GetRequiredService<WebExClient>().CreateSession().Center.ShouldBe(Center.TrainingCenter);
        services.GetRequiredKeyedService<WebExClient>("other").Site.ShouldBe(new WebExSite("other"));
        services.GetRequiredService<IOptions<WebExOptions>>().Value.Timeout.ShouldBe(TimeSpan.FromSeconds(42));
        services.GetRequiredService<IStartupValidator>().Validate();
    }

    [Fact]
    public async Task Wrong_options_stop_the_application_at_its_start()
    {
        await Says(_ => { }, "Neither SiteName nor BaseAddress is set");
        await Says(options => (options.SiteName, options.BaseAddress) = ("a", "https://b.example/"), "Both SiteName and BaseAddress are set");
        await Says(options => options.BaseAddress = "http://b.example/", "BaseAddress: The base address of a site must be an https address");
        await Says(options => options.BaseAddress = "nonsense", "BaseAddress: it is no absolute URL");
        await Says(options => options.SiteName = "a b", "SiteName: A site name is 1 to 63 letters");
        await Says(options => (options.SiteName, options.BackUrl) = ("a", "ftp://b.example/"), "BackUrl: ");
        await Says(options => (options.SiteName, options.Center) = ("a", (Center)9), "Center: ");
        await Says(options => (options.SiteName, options.MaxResponseBytes) = ("a", 0), "MaxResponseBytes: ");
        await Says(options => (options.SiteName, options.Timeout) = ("a", TimeSpan.Zero), "Timeout: ");
        await Says(options => (options.SiteName, options.AttemptTimeout) = ("a", TimeSpan.FromDays(2)), "AttemptTimeout: ");
        await Says(options => (options.SiteName, options.MaxRetries) = ("a", 11), "MaxRetries: ");
        await Says(options => (options.SiteName, options.RetryDelay) = ("a", TimeSpan.FromSeconds(-1)), "RetryDelay: ");
        foreach (string encoding in new[] { "utf-7", "no such encoding", "\u00e9", "utf-16", "utf-32", "ibm037" })
            await Says(options => (options.SiteName, options.Encoding) = ("a", encoding), "Encoding: ");

        static async Task Says(Action<WebExOptions> configure, string problem)
        {
            var collection = new ServiceCollection();
            _ = collection.AddWebEx(configure);
            await using ServiceProvider services = collection.BuildServiceProvider();
            Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message.ShouldContain(problem, Case.Sensitive);
            Should.Throw<OptionsValidationException>(services.GetRequiredService<WebExClient>);
        }
    }

    [Theory]
    [InlineData("shift_jis", "%93%FA%96%7B", "\u65e5\u672c")]
    [InlineData("windows-1252", "%E9%80", "\u00e9\u20ac")]
    [InlineData("", "%E6%97%A5", "\u65e5")]
    [InlineData(null, "%E6%97%A5", "\u65e5")]
    public async Task The_encoding_of_the_options_is_that_of_responses(string? encoding, string escaped, string text)
    {
        await using LoopbackSite site = await LoopbackSite.StartAsync(
            (context, _) =>
            {
                context.Response.Redirect("https://answer.webex-spec.invalid/?AT=LI&ST=SUCCESS&WID=jo&X=" + escaped);
                return Task.CompletedTask;
            }
        );
        await using ServiceProvider services = Services(site, options => options.Encoding = encoding);
        LogInReply reply = await services
            .GetRequiredService<WebExClient>()
            .SendAsync(new LogIn { WebExId = "jo", Password = "x" }, cancellationToken: Cancellation);
        reply.Parameters["X"].ShouldBe(text);
    }

    private static ServiceProvider Services(LoopbackSite site, Action<WebExOptions>? configure = null, Action<IHttpClientBuilder>? builder = null)
    {
        var collection = new ServiceCollection();
        IHttpClientBuilder http = collection.AddWebEx(options =>
        {
            options.BaseAddress = site.Site.BaseAddress.AbsoluteUri;
            options.RetryDelay = TimeSpan.FromMilliseconds(1);
            configure?.Invoke(options);
        });
        builder?.Invoke(http);
        return collection.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    private static Task Answer(HttpContext context, int status, string body)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsync(body);
    }
}
