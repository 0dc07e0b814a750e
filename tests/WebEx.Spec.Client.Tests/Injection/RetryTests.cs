using System.Net;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using WebEx.Sessions;

namespace WebEx.Tests;

/// <summary>When a command that only reads is sent again, on a clock of the test's own.</summary>
public sealed class RetryTests
{
    private static readonly DateTimeOffset Start = new(2026, 12, 1, 9, 0, 0, TimeSpan.Zero);

    private static readonly TimeSpan AttemptTimeout = TimeSpan.FromSeconds(0.5);

    private readonly SteppedTime _clock = new(Start, AttemptTimeout);
    private readonly List<TimeSpan> _tries = [];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-5")]
    [InlineData("soon")]
    [InlineData("1, 2")]
    [InlineData("99999999999999999999")]
    [InlineData("Wed, 21 Oct 2015 07:28:00 GMT")]
    [InlineData("3600")]
    [InlineData("2147483647")]
    [InlineData("Tue, 01 Dec 2026 10:00:00 GMT")]
    [InlineData("Fri, 31 Dec 9999 23:59:59 GMT")]
    public async Task Retry_After_neither_undoes_the_waits_nor_the_tries_nor_outlasts_the_limit(string? retryAfter)
    {
        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() => SendAsync(_ => Unavailable(retryAfter)));

        (exception.StatusCode, exception.Error).ShouldBe((503, WebExTransportError.HttpStatus));
        _tries.Count.ShouldBe(4);
        for (int i = 1; i < 4; i++)
            (_tries[i] - _tries[i - 1]).TotalSeconds.ShouldBeInRange(0.75 * Math.Pow(2, i - 1), 1.25 * Math.Pow(2, i - 1));
    }

    [Theory]
    [InlineData("20")]
    [InlineData("Tue, 01 Dec 2026 09:00:20 GMT")]
    public async Task Retry_After_that_fits_the_limit_is_kept(string retryAfter)
    {
        (await SendAsync(attempt => attempt == 0 ? Unavailable(retryAfter) : Answer())).Outcome.ShouldBe(ReplyOutcome.Failure);
        _tries.Count.ShouldBe(2);
        _tries[1].ShouldBe(TimeSpan.FromSeconds(20));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("4")]
    [InlineData("3600")]
    public async Task A_try_that_could_not_begin_in_time_is_not_waited_for_and_the_status_is_reported(string? retryAfter)
    {
        // A wait is between 0.75 and 1.25 of what is asked for: the first ends within the limit at its longest, and two outlast it at their shortest.
        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(_ => Unavailable(retryAfter), options => (options.Timeout, options.RetryDelay) = (TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(3)))
        );

        exception.StatusCode.ShouldBe(503);
        _tries.Count.ShouldBe(2);
        (_clock.GetUtcNow() - Start).ShouldBeLessThan(TimeSpan.FromSeconds(5));
    }

    [Fact]
    public async Task The_status_before_a_try_that_hangs_is_reported()
    {
        WebExTransportException exception = await Should.ThrowAsync<WebExTransportException>(() =>
            SendAsync(attempt => attempt == 0 ? Unavailable("1") : Hang(), options => options.MaxRetries = 1)
        );

        (exception.StatusCode, exception.Error).ShouldBe((503, WebExTransportError.Timeout));
        exception.Message.ShouldBe(
            "The site has not answered GetMeetingStatus within 0.5 seconds (Timeout and AttemptTimeout of AddWebEx); the try before it was answered "
                + "with the HTTP status 503."
        );
    }

    [Fact]
    public async Task A_caller_who_cancels_does_not_wait_for_the_next_try()
    {
        _clock.EndsWaits = false;
        using var source = new CancellationTokenSource();
        _ = await Should.ThrowAsync<OperationCanceledException>(() =>
            SendAsync(
                _ =>
                {
                    source.Cancel();
                    return Unavailable("60");
                },
                cancellationToken: source.Token
            )
        );

        _tries.Count.ShouldBe(1);
        source.IsCancellationRequested.ShouldBeTrue();
    }

    [Theory]
    [InlineData("Center", "Meeting", "WebEx:Center: it is none of MeetingCenter, TrainingCenter, EventCenter, SalesCenter, SupportCenter.")]
    [InlineData("Timeout", "soon", "WebEx:Timeout: it is no time, such as 00:01:40 for 100 seconds.")]
    [InlineData("AttemptTimeout", "30s", "WebEx:AttemptTimeout: it is no time, such as 00:01:40 for 100 seconds.")]
    [InlineData("RetryDelay", "1 second", "WebEx:RetryDelay: it is no time, such as 00:01:40 for 100 seconds.")]
    [InlineData("MaxRetries", "a few", "WebEx:MaxRetries: it is no whole number.")]
    [InlineData("MaxResponseBytes", "4 MB", "WebEx:MaxResponseBytes: it is no whole number.")]
    public async Task A_setting_of_another_type_is_named_with_what_is_right(string key, string value, string problem)
    {
        IConfiguration configuration = new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["WebEx:SiteName"] = "acme", ["WebEx:" + key] = value })
            .Build();
        foreach (string name in new[] { "", "training" })
        {
            var collection = new ServiceCollection();
            _ = name.Length == 0 ? collection.AddWebEx(configuration.GetSection("WebEx")) : collection.AddWebEx(name, configuration.GetSection("WebEx"));
            await using ServiceProvider services = collection.BuildServiceProvider();
            string message = Should.Throw<OptionsValidationException>(services.GetRequiredService<IStartupValidator>().Validate).Message;
            message.ShouldBe((name.Length == 0 ? "WebExOptions of AddWebEx. " : "WebExOptions of AddWebEx, client \"training\". ") + problem);
        }
    }

    private async Task<GetMeetingStatusReply> SendAsync(
        Func<int, HttpResponseMessage?> answer,
        Action<WebExOptions>? configure = null,
        CancellationToken? cancellationToken = null
    )
    {
        var collection = new ServiceCollection();
        _ = collection.AddSingleton<TimeProvider>(_clock);
        _ = collection
            .AddWebEx(options =>
            {
                (options.SiteName, options.AttemptTimeout) = ("acme", AttemptTimeout);
                configure?.Invoke(options);
            })
            .ConfigurePrimaryHttpMessageHandler(() => new Site(this, answer));
        await using ServiceProvider services = collection.BuildServiceProvider();
        return await services
            .GetRequiredService<WebExClient>()
            .SendAsync(new GetMeetingStatus { MeetingKey = "1" }, cancellationToken: cancellationToken ?? Cancellation);
    }

    // No response comes, and the time for it ends.
    private HttpResponseMessage? Hang()
    {
        _clock.EndLimits();
        return null;
    }

    private static HttpResponseMessage Unavailable(string? retryAfter)
    {
        var response = new HttpResponseMessage(HttpStatusCode.ServiceUnavailable);
        if (retryAfter is not null)
            response.Headers.TryAddWithoutValidation("Retry-After", retryAfter).ShouldBeTrue();
        return response;
    }

    private static HttpResponseMessage Answer() => new(HttpStatusCode.OK) { Content = new StringContent("AT=GS&ST=FAIL&RS=AccessDenied") };

    private sealed class Site(RetryTests test, Func<int, HttpResponseMessage?> answer) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            test._tries.Add(test._clock.GetUtcNow() - Start);
            if (answer(test._tries.Count - 1) is { } response)
                return response;
            await Task.Delay(Timeout.Infinite, cancellationToken);
            throw new InvalidOperationException("The test is over.");
        }
    }
}
