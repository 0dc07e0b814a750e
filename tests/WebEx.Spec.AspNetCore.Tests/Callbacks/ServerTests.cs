using System.Net;
using WebEx.Client.Testing;
using WebEx.Labs;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>What only a true server and true connections show.</summary>
public sealed class ServerTests
{
    [Fact]
    public async Task Answers_come_back_over_http()
    {
        await using TestApplication app = await TestApplication.StartAsync(middleware: app => app.UsePathBase("/b\u00fcro"), isOnLoopback: true);
        app.State = "\u00e9&\ud83d\ude00";
        using Browser browser = app.OpenBrowserOnLoopback();

        string room = await browser.TextAsync("/b%C3%BCro/begin/rooms/a%20b");
        (await browser.ComeBackAsync(ScheduleMeeting.Command, room, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        (await browser.ComeBackAsync(ScheduleMeeting.Command, room, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string labs = await browser.TextAsync("/b%C3%BCro/begin/labs");
        (await browser.ComeBackAsync(ListLabs.Command, labs, FakeReply.Success(("LN1", "R&D #1\u00e9")))).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Received.Select(received => received.State).ShouldBe([app.State, app.State]);
        app.Received.Last().Reply.ShouldBeOfType<ListLabsReply>().Labs.ShouldHaveSingleItem().Name.ShouldBe("R&D #1\u00e9");
        browser.Cookies.Count.ShouldBe(0);
    }

    [Fact]
    public async Task The_longest_state_comes_back()
    {
        await using TestApplication app = await TestApplication.StartAsync(isOnLoopback: true);
        using Browser browser = app.OpenBrowserOnLoopback();
        string[] longest = [new('x', 2048), new('\u00e9', 1024), new('\ud800', 1024)];
        foreach (string state in longest)
        {
            app.State = state;
            string backUrl = await browser.TextAsync("/begin/back");
            backUrl.Length.ShouldBeLessThan(3000);
            (await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        app.Received.Select(received => received.State).ShouldBe(longest);
    }

    [Fact]
    public async Task A_body_without_an_end_is_refused_and_the_next_request_answered()
    {
        await using TestApplication app = await TestApplication.StartAsync(isOnLoopback: true);
        using Browser browser = app.OpenBrowserOnLoopback();
        string labs = await browser.TextAsync("/begin/labs");

        // The server may close the connection before the browser has stopped sending.
        using var endless = new StreamContent(new EndlessStream(64 * 1024 * 1024)) { Headers = { ContentType = new(WebExForm.MediaType) } };
        HttpStatusCode? status = null;
        try
        {
            status = (await browser.PostAsync(labs, endless)).StatusCode;
        }
        catch (HttpRequestException exception)
        {
            exception.InnerException.ShouldBeAssignableTo<IOException>();
        }

        if (status is { } answered)
            answered.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        app.Log.ShouldHaveSingleItem().Message.ShouldBe("h.php LL: a request to the callback was refused (TooLarge).");
        (await browser.PostAsync(labs, "MU=HOL&AT=LL&LN1=a")).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_trip_ends_where_the_handler_fails()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            middleware: app => app.UseExceptionHandler(error => error.Run(context => context.Response.WriteAsync("sorry"))),
            map: (app, _) =>
                app.MapWebExCallback(
                    "/crash",
                    ScheduleMeeting.Command,
                    (callback, _) => callback.Reply.IsSuccess ? throw new InvalidTimeZoneException() : Results.Ok()
                ),
            isOnLoopback: true
        );
        using Browser browser = app.OpenBrowserOnLoopback();
        string backUrl = await browser.TextAsync("/begin/crash");

        (await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
