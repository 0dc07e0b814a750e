using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>A BackURL leads to a callback, or is not made.</summary>
public sealed class MappedPathTests
{
    [Theory]
    [InlineData("/back")]
    [InlineData("/Back")]
    [InlineData("/back/")]
    [InlineData("/rooms/7")]
    [InlineData("/rooms/a b")]
    [InlineData("/team/42/done")]
    [InlineData("/group/inner")]
    [InlineData("/optional")]
    [InlineData("/optional/x")]
    [InlineData("/all/of/this")]
    [InlineData("/caf\u00e9")]
    public async Task A_path_of_a_callback_is_taken(string path)
    {
        await using TestApplication app = await StartAsync();
        Context(app).CreateWebExBackUrl(path).ToString().ShouldStartWith("https://app.example/");
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/")]
    [InlineData("/rooms")]
    [InlineData("/rooms/7/8")]
    [InlineData("/team/red/done")]
    [InlineData("/team/0/done")]
    [InlineData("/inner")]
    [InlineData("/page")]
    public async Task A_path_that_no_callback_is_mapped_to_is_refused_with_those_that_there_are(string path)
    {
        await using TestApplication app = await StartAsync();
        HttpContext context = Context(app);

        ArgumentException refused = Should.Throw<ArgumentException>(() => context.CreateWebExBackUrl(path));

        refused.ParamName.ShouldBe("path");
        refused.Message.ShouldStartWith(
            $"No callback is mapped at {path}, so that the browser could not come back: map one with MapWebExCallback, or correct the path. Callbacks "
                + $"that are mapped: /back, "
        );
        refused.Message.ShouldContain("/team/{id:int:min(1)}/done");
        context.Response.Headers.SetCookie.Count.ShouldBe(0);
    }

    [Fact]
    public async Task The_base_path_of_the_application_is_no_part_of_the_path()
    {
        await using TestApplication app = await TestApplication.StartAsync(middleware: app => app.UsePathBase("/desk"));
        HttpContext context = Context(app);
        context.Request.PathBase = "/desk";

        context.CreateWebExBackUrl("/back").ToString().ShouldStartWith("https://app.example/desk/back?");
        _ = Should.Throw<ArgumentException>(() => context.CreateWebExBackUrl("/desk/back"));
    }

    [Theory]
    [InlineData("app.example", true)]
    [InlineData("APP.example", true)]
    [InlineData("other.example", false)]
    [InlineData("*.example", true)]
    [InlineData("*.app.example", false)]
    [InlineData("*:443", true)]
    [InlineData("*:8080", false)]
    [InlineData("app.example:443", true)]
    [InlineData("app.example:8080", false)]
    public async Task A_callback_for_other_hosts_is_none(string host, bool isTaken)
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, test) => app.MapWebExCallback("/here", ScheduleMeeting.Command, (callback, _) => test.Receive(callback)).RequireHost(host)
        );
        if (isTaken)
            Context(app).CreateWebExBackUrl("/here").ToString().ShouldStartWith("https://app.example/here?");
        else
            Should
                .Throw<ArgumentException>(() => Context(app).CreateWebExBackUrl("/here"))
                .Message.ShouldStartWith($"The callback at /here is mapped for other hosts ({host}) than app.example, ");
    }

    // Two methods of this name take a handler; a lambda that only throws has both return types.
    [Fact]
    public async Task A_handler_that_only_throws_compiles()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) => app.MapWebExCallback("/later", ScheduleMeeting.Command, (_, _) => throw new NotSupportedException())
        );
        Context(app).CreateWebExBackUrl("/later").ShouldNotBeNull();
    }

    private static Task<TestApplication> StartAsync() =>
        TestApplication.StartAsync(
            map: (app, test) =>
            {
                _ = app.MapWebExCallback("/team/{id:int:min(1)}/done", ScheduleMeeting.Command, (callback, _) => test.Receive(callback));
                _ = app.MapGroup("/group").MapWebExCallback("/inner", ScheduleMeeting.Command, (callback, _) => test.Receive(callback));
                _ = app.MapWebExCallback("/optional/{name?}", ScheduleMeeting.Command, (callback, _) => test.Receive(callback));
                _ = app.MapWebExCallback("/all/{**rest}", ScheduleMeeting.Command, (callback, _) => test.Receive(callback));
                _ = app.MapWebExCallback("/caf\u00e9", ScheduleMeeting.Command, (callback, _) => test.Receive(callback));
                _ = app.MapGet("/page", () => "a page");
            }
        );

    private static DefaultHttpContext Context(TestApplication app) =>
        new() { RequestServices = app.Services, Request = { Host = new("app.example"), Scheme = "https" } };
}
