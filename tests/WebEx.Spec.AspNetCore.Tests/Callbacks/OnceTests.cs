using System.Net;
using Microsoft.Extensions.Time.Testing;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>A trip ends once, whatever the browser does with its cookie.</summary>
public sealed class OnceTests
{
    private const string Answer = "&AT=SM&ST=SUCCESS&MK=1";

    [Fact]
    public async Task A_browser_that_keeps_the_cookie_is_refused_and_asked_again_to_delete_it()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        using Browser keeper = browser.Copy();

        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        HttpResponseMessage refused = await keeper.GoAsync(backUrl + Answer);
        HttpResponseMessage withoutCookie = await browser.GoAsync(backUrl + Answer);

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        string told = await refused.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        told.ShouldBe(await withoutCookie.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        keeper.Cookies.Count.ShouldBe(0);
        app.Received.Count.ShouldBe(1);
        app.Log.Select(record => record.Message)
            .ShouldBe([
                "m.php SM came back: Success.",
                "m.php SM: a request to the callback was refused (Ended).",
                "m.php SM: a request to the callback was refused (NoCookie).",
            ]);
    }

    // A double click: the second comes before the first has a response.
    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task Of_several_at_the_same_time_one_gets_to_the_handler(string method)
    {
        const int Count = 4;
        var release = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        int calls = 0;
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, test) =>
                app.MapWebExCallback(
                    "/slow",
                    ScheduleMeeting.Command,
                    async (_, _) =>
                    {
                        _ = Interlocked.Increment(ref calls);
                        await release.Task.WaitAsync(TimeSpan.FromSeconds(30));
                        return Results.Ok();
                    }
                ),
            isOnLoopback: true
        );
        using Browser browser = app.OpenBrowserOnLoopback();
        string backUrl = await browser.TextAsync("/begin/slow");

        var open = Enumerable.Range(0, Count).Select(_ => method == "GET" ? browser.GoAsync(backUrl + Answer) : browser.PostAsync(backUrl, Answer)).ToList();
        var answers = new List<HttpStatusCode>();
        while (open.Count > 1)
        {
            Task<HttpResponseMessage> next = await Task.WhenAny(open).WaitAsync(TimeSpan.FromSeconds(20), TestContext.Current.CancellationToken);
            _ = open.Remove(next);
            answers.Add((await next).StatusCode);
        }

        release.SetResult();
        answers.Add((await open[0]).StatusCode);
        answers.ShouldBe([.. Enumerable.Repeat(HttpStatusCode.BadRequest, Count - 1), HttpStatusCode.OK]);
        calls.ShouldBe(1);
    }

    // The server sends no cookies with its response to a failure that nobody handles.
    [Fact]
    public async Task A_trip_ends_where_the_handler_fails_and_nobody_handles_that()
    {
        int calls = 0;
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapWebExCallback("/crash", ScheduleMeeting.Command, (callback, _) => ++calls > 0 ? throw new InvalidTimeZoneException() : Results.Ok()),
            isOnLoopback: true
        );
        using Browser browser = app.OpenBrowserOnLoopback();
        string backUrl = await browser.TextAsync("/begin/crash");

        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);
        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.BadRequest);

        calls.ShouldBe(1);
        browser.Cookies.Count.ShouldBe(0);
    }

    [Fact]
    public async Task Other_trips_of_the_browser_go_on()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string[] backUrls = [await browser.TextAsync("/begin/back"), await browser.TextAsync("/begin/back"), await browser.TextAsync("/begin/rooms/1")];

        foreach (string backUrl in backUrls)
            (await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)))).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Received.Count.ShouldBe(3);
    }

    [Fact]
    public void Whoever_asks_first_ends_it_and_nobody_else()
    {
        var time = new FakeTimeProvider();
        var ended = new MemoryCallbackStore(time);
        Trip[] trips = [.. Enumerable.Range(0, 2000).Select(_ => Trip.Begin(time.GetUtcNow(), TimeSpan.FromMinutes(1), null))];
        int[] first = new int[trips.Length];

        Parallel.For(
            0,
            trips.Length * 4,
            new ParallelOptions { MaxDegreeOfParallelism = 4, CancellationToken = TestContext.Current.CancellationToken },
            i =>
            {
                if (End(ended, trips[i % trips.Length]))
                    _ = Interlocked.Increment(ref first[i % trips.Length]);
            }
        );

        first.ShouldAllBe(count => count == 1);
        ended.Count.ShouldBe(trips.Length);
    }

    [Fact]
    public void What_has_expired_is_forgotten_and_stays_refused()
    {
        var time = new FakeTimeProvider();
        var ended = new MemoryCallbackStore(time);
        var trips = new List<Trip>();
        for (int second = 0; second < 300; second++)
        {
            trips.Add(Trip.Begin(time.GetUtcNow(), TimeSpan.FromMinutes(1), null));
            End(ended, trips[^1]).ShouldBeTrue();
            ended.Count.ShouldBe(Math.Min(second + 1, 60));
            time.Advance(TimeSpan.FromSeconds(1));
        }

        // Found in time, and asked about too late.
        Trip late = Trip.Begin(time.GetUtcNow(), TimeSpan.FromSeconds(1), null);
        time.Advance(TimeSpan.FromSeconds(1));

        End(ended, late).ShouldBeFalse();
        trips.ShouldAllBe(trip => !End(ended, trip));
    }

    [Fact]
    public void A_clock_that_is_set_back_brings_nothing_back()
    {
        var time = new ClockOfTheTest { Now = new DateTimeOffset(2026, 11, 26, 12, 0, 0, TimeSpan.Zero) };
        var ended = new MemoryCallbackStore(time);
        Trip trip = Trip.Begin(time.Now, TimeSpan.FromMinutes(1), null);
        End(ended, trip).ShouldBeTrue();
        time.Now += TimeSpan.FromMinutes(2);
        End(ended, Trip.Begin(time.Now, TimeSpan.FromMinutes(1), null)).ShouldBeTrue();
        ended.Count.ShouldBe(1);

        time.Now -= TimeSpan.FromMinutes(2);

        End(ended, trip).ShouldBeFalse();
    }

    private static bool End(MemoryCallbackStore store, Trip trip) =>
        store.TryConsumeAsync(trip.Id, trip.Expires, CancellationToken.None).AsTask().GetAwaiter().GetResult();

    // The framework's own refuses to be set back.
    private sealed class ClockOfTheTest : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
