using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>What an application is told that is set up wrongly, and how callbacks fit in with the rest of it.</summary>
public sealed class SetupTests
{
    [Fact]
    public void An_application_without_the_services_is_told_what_to_call()
    {
        WebApplication app = WebApplication.CreateSlimBuilder().Build();
        var context = new DefaultHttpContext { RequestServices = app.Services, Request = { Host = new("app.example"), Scheme = "https" } };
        const string Told =
            "WebEx callbacks are not among the services of this application: call builder.Services.AddWebExCallbacks() before the application is built.";

        Should.Throw<InvalidOperationException>(() => app.MapWebExCallback("/back", ScheduleMeeting.Command, (_, _) => Results.Ok())).Message.ShouldBe(Told);
        Should.Throw<InvalidOperationException>(() => context.CreateWebExBackUrl("/back", null)).Message.ShouldBe(Told);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData((30 * 24 * 60 * 60) + 1)]
    public async Task A_lifetime_out_of_range_keeps_the_application_from_starting(int seconds) =>
        (
            await Should.ThrowAsync<OptionsValidationException>(() =>
                TestApplication.StartAsync(options: options => options.Lifetime = TimeSpan.FromSeconds(seconds))
            )
        ).Message.ShouldBe("WebExCallbackOptions.Lifetime: how long a user may take to come back from WebEx; more than nothing and at most 30 days.");

    [Theory]
    [InlineData("")]
    [InlineData("back")]
    [InlineData("https://evil.example/")]
    [InlineData("/back?a=b")]
    [InlineData("/back#a")]
    public async Task What_is_no_path_of_the_application_is_refused(string path)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        HttpContext context = Context(app);

        Should.Throw<ArgumentException>(() => context.CreateWebExBackUrl(path, null)).ParamName.ShouldBe("path");
        context.Response.Headers.SetCookie.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData('x', 2049, "2,049 bytes as UTF-8")]
    [InlineData('\u00e9', 1025, "2,050 bytes as UTF-8")]
    [InlineData('\ud800', 1025, "2,050 bytes as UTF-16")]
    [InlineData('x', 1_000_000, "1,000,000 bytes as UTF-8")]
    public async Task A_state_that_would_make_too_long_a_url_is_refused(char character, int count, string size)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        HttpContext context = Context(app);

        ArgumentException refused = Should.Throw<ArgumentException>(() => context.CreateWebExBackUrl("/back", new string(character, count)));

        refused.ParamName.ShouldBe("state");
        refused.Message.ShouldBe(
            $"The state has {size}, and at most 2,048 are taken: it travels in a URL, and servers and proxies refuse long ones. "
                + "Keep the data on the server, and give an id of it as state. (Parameter 'state')"
        );
        context.Response.Headers.SetCookie.Count.ShouldBe(0);
    }

    [Fact]
    public async Task A_request_that_cannot_give_a_cookie_a_scheme_or_a_host_is_refused()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        HttpContext hostless = Context(app);
        hostless.Request.Host = default;
        HttpContext schemeless = Context(app);
        schemeless.Request.Scheme = "";
        HttpContext late = Context(app);
        late.Features.Set<IHttpResponseFeature>(new StartedResponse());

        Should.Throw<InvalidOperationException>(() => hostless.CreateWebExBackUrl("/back", null)).Message.ShouldContain("Host");
        Should.Throw<InvalidOperationException>(() => schemeless.CreateWebExBackUrl("/back", null)).Message.ShouldContain("Request.Scheme");
        hostless.Response.Headers.SetCookie.Count.ShouldBe(0);
        schemeless.Response.Headers.SetCookie.Count.ShouldBe(0);
        Should.Throw<InvalidOperationException>(() => late.CreateWebExBackUrl("/back", null)).Message.ShouldContain("before the response begins");
    }

    [Theory]
    [InlineData("/null")]
    [InlineData("/null-later")]
    [InlineData("/no-task")]
    public async Task A_handler_without_a_result_is_told_so(string path)
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, test) =>
            {
                _ = app.MapWebExCallback("/null", ScheduleMeeting.Command, (_, _) => (IResult)null!);
                _ = app.MapWebExCallback("/null-later", ScheduleMeeting.Command, (_, _) => Task.FromResult<IResult>(null!));
                _ = app.MapWebExCallback("/no-task", ScheduleMeeting.Command, (_, _) => (Task<IResult>)null!);
            }
        );
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin" + path);

        // The server of the tests hands on what nobody has caught.
        (
            await Should.ThrowAsync<InvalidOperationException>(() => browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1))))
        ).Message.ShouldBe(
            "The handler of the callback for ScheduleMeeting returned null, and has to return a result that answers the browser, such as "
                + "Results.Redirect(\"/\")."
        );
    }

    [Fact]
    public async Task Arguments_that_are_missing_are_named()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
            {
                Should
                    .Throw<ArgumentNullException>(() =>
                        WebExEndpointRouteBuilderExtensions.MapWebExCallback(null!, "/x", ScheduleMeeting.Command, (_, _) => Results.Ok())
                    )
                    .ParamName.ShouldBe("endpoints");
                Should
                    .Throw<ArgumentNullException>(() => app.MapWebExCallback(null!, ScheduleMeeting.Command, (_, _) => Results.Ok()))
                    .ParamName.ShouldBe("pattern");
                Should
                    .Throw<ArgumentNullException>(() => app.MapWebExCallback<ScheduleMeeting, ScheduleMeetingReply>("/x", null!, (_, _) => Results.Ok()))
                    .ParamName.ShouldBe("command");
                Should
                    .Throw<ArgumentNullException>(() =>
                        app.MapWebExCallback("/x", ScheduleMeeting.Command, (Func<WebExCallback<ScheduleMeetingReply>, HttpContext, IResult>)null!)
                    )
                    .ParamName.ShouldBe("handler");
                Should
                    .Throw<ArgumentNullException>(() =>
                        app.MapWebExCallback("/x", ScheduleMeeting.Command, (Func<WebExCallback<ScheduleMeetingReply>, HttpContext, Task<IResult>>)null!)
                    )
                    .ParamName.ShouldBe("handler");
            }
        );

        Should.Throw<ArgumentNullException>(() => WebExHttpContextExtensions.CreateWebExBackUrl(null!, "/back", null)).ParamName.ShouldBe("context");
        Should.Throw<ArgumentNullException>(() => Context(app).CreateWebExBackUrl(null!, null)).ParamName.ShouldBe("path");
        Should.Throw<ArgumentNullException>(() => WebExCallbackServiceCollectionExtensions.AddWebExCallbacks(null!)).ParamName.ShouldBe("services");
    }

    [Fact]
    public async Task An_endpoint_can_be_named_and_guarded_as_any_other()
    {
        bool isOpen = false;
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, test) =>
                app.MapWebExCallback("/guarded", ScheduleMeeting.Command, (callback, _) => test.Receive(callback))
                    .WithName("guarded")
                    .Add(endpoint =>
                    {
                        RequestDelegate next = endpoint.RequestDelegate!;
                        endpoint.RequestDelegate = context => isOpen ? next(context) : Results.StatusCode(403).ExecuteAsync(context);
                    })
        );
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/guarded");

        ((int)(await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode).ShouldBe(403);
        isOpen = true;
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)));

        app.Received.Count.ShouldBe(1);
        Endpoint endpoint = app
            .Services.GetRequiredService<EndpointDataSource>()
            .Endpoints.Single(endpoint => endpoint.Metadata.GetMetadata<IEndpointNameMetadata>()?.EndpointName == "guarded");
        endpoint.DisplayName.ShouldBe("WebEx callback ScheduleMeeting");
    }

    // Servers that share a load: what one began, another ends.
    [Fact]
    public async Task A_trip_goes_on_at_another_server_with_the_same_keys()
    {
        string keys = Directory.CreateTempSubdirectory("webex-spec-keys-").FullName;
        try
        {
            await using WebApplication first = Server(keys);
            await using WebApplication second = Server(keys);
            await first.StartAsync(TestContext.Current.CancellationToken);
            await second.StartAsync(TestContext.Current.CancellationToken);
            using var browser = new Browser(first.GetTestServer().CreateHandler(), new Uri("https://app.example"));
            using var later = new Browser(second.GetTestServer().CreateHandler(), new Uri("https://app.example"));

            string backUrl = await browser.TextAsync("/begin");
            later.Cookies.Add(browser.Cookies.GetAllCookies());

            (await later.TextAsync(backUrl + "&AT=SM&ST=SUCCESS&MK=1")).ShouldBe("Success kept");
        }
        finally
        {
            Directory.Delete(keys, recursive: true);
        }
    }

    private static WebApplication Server(string keys)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseTestServer();
        _ = builder.Logging.ClearProviders();
        _ = builder.Services.AddWebExCallbacks().AddDataProtection().PersistKeysToFileSystem(new DirectoryInfo(keys)).SetApplicationName("meetings");
        WebApplication app = builder.Build();
        _ = app.MapGet("/begin", (HttpContext context) => context.CreateWebExBackUrl("/back", "kept").ToString());
        _ = app.MapWebExCallback("/back", ScheduleMeeting.Command, (callback, _) => Results.Text($"{callback.Reply.Outcome} {callback.State}"));
        return app;
    }

    private static DefaultHttpContext Context(TestApplication app) =>
        new() { RequestServices = app.Services, Request = { Host = new("app.example"), Scheme = "https" } };
}
