using System.Net;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using WebEx.Meetings;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>What is not a response to a trip that this browser began.</summary>
public sealed class RefusalTests
{
    private const string Answer = "&AT=SM&ST=SUCCESS&MK=s3cr3t";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/back")]
    [InlineData("/back?AT=SM&ST=SUCCESS&MK=s3cr3t")]
    [InlineData("/back?WebExState=&AT=SM&ST=SUCCESS&MK=s3cr3t")]
    [InlineData("/back?WebExState&AT=SM")]
    [InlineData("/back?webexstate=s3cr3t")]
    public async Task An_answer_without_the_value_is_refused(string url)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        _ = await browser.TextAsync("/begin/back");

        await Refused(app, await browser.GoAsync(url), "NoState", "This page cannot be opened directly.");
    }

    [Theory]
    [InlineData("s3cr3t")]
    [InlineData("%00")]
    [InlineData("...")]
    [InlineData("A")]
    [InlineData("s3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3ts3cr3t")]
    [InlineData("\u00e9\u2028")]
    public async Task A_value_that_was_made_up_is_refused(string value)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        await Refused(app, await browser.GoAsync("/back?WebExState=" + value + Answer), "UnreadableState", "This link is not valid.");
    }

    [Fact]
    public async Task A_value_that_was_changed_anywhere_is_refused_and_the_true_one_still_taken()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        app.State = "user=1";
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        int start = backUrl.IndexOf('=', StringComparison.Ordinal) + 1;

        // The last character holds bits that nobody reads.
        for (int i = start; i < backUrl.Length - 1; i += 7)
        {
            char other = backUrl[i] == 'A' ? 'B' : 'A';
            HttpResponseMessage changed = await browser.GoAsync(backUrl[..i] + other + backUrl[(i + 1)..] + Answer);
            changed.StatusCode.ShouldBe(HttpStatusCode.BadRequest, $"{i}");
        }

        await Refused(app, await browser.GoAsync(backUrl[..^8] + Answer), "UnreadableState", "This link is not valid.");
        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Received.ShouldHaveSingleItem().State.ShouldBe("user=1");
    }

    [Fact]
    public async Task A_value_of_another_page_is_refused()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/rooms/7");

        await Refused(
            app,
            await browser.GoAsync(backUrl.Replace("/rooms/7", "/back", StringComparison.Ordinal) + Answer),
            "UnreadableState",
            "This link is not valid."
        );
        await Refused(
            app,
            await browser.GoAsync(backUrl.Replace("/rooms/7", "/rooms/8", StringComparison.Ordinal) + Answer),
            "UnreadableState",
            "This link is not valid."
        );
        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_value_of_another_application_is_refused()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        await using TestApplication other = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        using Browser elsewhere = other.OpenBrowser();
        string backUrl = await elsewhere.TextAsync("/begin/back");
        browser.Cookies.Add(elsewhere.Cookies.GetAllCookies());

        await Refused(app, await browser.GoAsync(backUrl + Answer), "UnreadableState", "This link is not valid.");
    }

    [Fact]
    public async Task Another_browser_is_refused_even_one_with_a_trip_of_its_own()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser victim = app.OpenBrowser();
        using Browser attacker = app.OpenBrowser();
        _ = await victim.TextAsync("/begin/back");
        string backUrl = await attacker.TextAsync("/begin/back");

        await Refused(
            app,
            await victim.GoAsync(backUrl + Answer),
            "NoCookie",
            "This response has already been processed, or was opened in a different browser."
        );
        await Refused(
            app,
            await victim.PostAsync(backUrl, Answer),
            "NoCookie",
            "This response has already been processed, or was opened in a different browser."
        );
        (await attacker.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("\"\"")]
    [InlineData("00000000000000000000000000000000")]
    public async Task A_cookie_of_that_name_with_another_value_is_refused(string value)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        browser.Cookies.GetAllCookies().ShouldHaveSingleItem().Value = value;

        await Refused(
            app,
            await browser.GoAsync(backUrl + Answer),
            "NoCookie",
            "This response has already been processed, or was opened in a different browser."
        );
    }

    [Fact]
    public async Task An_answer_is_taken_once()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");
        browser.Cookies.Count.ShouldBe(1);

        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        browser.Cookies.Count.ShouldBe(0);
        await Refused(
            app,
            await browser.GoAsync(backUrl + Answer),
            "NoCookie",
            "This response has already been processed, or was opened in a different browser."
        );
        app.Received.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_answer_is_taken_once_even_where_the_handler_fails_and_an_exception_page_clears_the_headers()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            middleware: app => app.UseExceptionHandler(error => error.Run(context => context.Response.WriteAsync("sorry"))),
            map: (app, _) =>
                app.MapWebExCallback(
                    "/crash",
                    ScheduleMeeting.Command,
                    (callback, _) => callback.Reply.IsSuccess ? throw new InvalidTimeZoneException() : Results.Ok()
                )
        );
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/crash");

        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.InternalServerError);

        await Refused(
            app,
            await browser.GoAsync(backUrl + Answer),
            "NoCookie",
            "This response has already been processed, or was opened in a different browser."
        );
    }

    [Theory]
    [InlineData(null, 24 * 60 * 60)]
    [InlineData(90, 90)]
    public async Task An_answer_has_time_until_the_lifetime_is_over(int? lifetime, int seconds)
    {
        await using TestApplication app = await TestApplication.StartAsync(options: options =>
            options.Lifetime = lifetime is { } given ? TimeSpan.FromSeconds(given) : options.Lifetime
        );
        using Browser browser = app.OpenBrowser();
        string first = await browser.TextAsync("/begin/back");
        string second = await browser.TextAsync("/begin/back");
        (await browser.GoAsync("/begin/back")).Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldContain($"; max-age={seconds};");

        app.Time.Advance(TimeSpan.FromSeconds(seconds - 1));
        (await browser.GoAsync(first + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Time.Advance(TimeSpan.FromSeconds(1));
        await Refused(app, await browser.GoAsync(second + Answer), "Expired", "Too much time has passed.");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused_whether_its_length_is_told_or_not_and_the_trip_goes_on()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/files");
        string most = "MU=OFF&AT=LF&NAME1=" + new string('x', (1024 * 1024) - 64) + "&TYPE1=File&DESC1=&SIZE1=1&Z=";
        most.Length.ShouldBeLessThan(1024 * 1024);
        most = most.PadRight(1024 * 1024, 's');

        await Refused(app, await browser.PostAsync(backUrl, most + "s"), "TooLarge", "The response from WebEx is too large.", 413);
        using var endless = new StreamContent(new EndlessStream(long.MaxValue)) { Headers = { ContentType = new(WebExForm.MediaType) } };
        await Refused(app, await browser.PostAsync(backUrl, endless), "TooLarge", "The response from WebEx is too large.", 413);

        (await browser.PostAsync(backUrl, most)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Received.ShouldHaveSingleItem().Reply.ShouldBeOfType<ListFilesReply>().Files.ShouldHaveSingleItem().Name.Length.ShouldBe((1024 * 1024) - 64);
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/plain")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData("nonsense")]
    [InlineData(null)]
    public async Task A_body_of_another_type_is_refused_and_the_trip_goes_on(string? type)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/files");
        using var content = new ByteArrayContent(Encoding.UTF8.GetBytes("MU=OFF&AT=LF&NAME1=s3cr3t"));
        if (type is not null)
            _ = content.Headers.TryAddWithoutValidation("Content-Type", type);

        await Refused(app, await browser.PostAsync(backUrl, content), "NotAForm", "The response from WebEx cannot be read.", 415);

        using var form = new ByteArrayContent(Encoding.UTF8.GetBytes("MU=OFF&AT=LF&NAME1=a&TYPE1=File&DESC1=&SIZE1=1"))
        {
            Headers = { ContentType = new("Application/X-WWW-Form-URLEncoded") { CharSet = "utf-8" } },
        };
        (await browser.PostAsync(backUrl, form)).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Received.ShouldHaveSingleItem().Reply.IsSuccess.ShouldBeTrue();
    }

    [Fact]
    public async Task The_value_counts_in_the_query_only()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string value = (await browser.TextAsync("/begin/files")).Split('?')[1];

        await Refused(app, await browser.PostAsync("/files", value + "&AT=LF"), "NoState", "This page cannot be opened directly.");
    }

    // Browsers and mail programs look at links before anybody opens them.
    [Theory]
    [InlineData("HEAD")]
    [InlineData("PUT")]
    [InlineData("OPTIONS")]
    public async Task Other_methods_do_not_end_the_trip(string method)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");

        (await browser.GoAsync(backUrl + Answer, method)).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_asks_for_problems_in_a_shape_of_his_own_gets_them()
    {
        await using TestApplication app = await TestApplication.StartAsync(services: services =>
            services.AddProblemDetails(options => options.CustomizeProblemDetails = problem => problem.ProblemDetails.Extensions["help"] = "desk")
        );
        using Browser browser = app.OpenBrowser();

        using var problem = JsonDocument.Parse(await (await browser.GoAsync("/back")).Content.ReadAsStringAsync(Cancellation));

        problem.RootElement.GetProperty("help").GetString().ShouldBe("desk");
        problem.RootElement.GetProperty("title").GetString().ShouldBe("This page cannot be opened directly.");
    }

    private static async Task Refused(TestApplication app, HttpResponseMessage response, string logged, string title, int status = 400)
    {
        string body = await response.Content.ReadAsStringAsync(Cancellation);
        ((int)response.StatusCode).ShouldBe(status, body);
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        body.ShouldNotContain("s3cr3t");
        using var problem = JsonDocument.Parse(body);
        problem.RootElement.EnumerateObject().Select(member => member.Name).ShouldBe(["type", "title", "status", "detail"], ignoreOrder: true);
        problem.RootElement.GetProperty("title").GetString().ShouldBe(title);
        problem.RootElement.GetProperty("detail").GetString()!.Length.ShouldBeGreaterThan(80);
        FakeLogRecord record = app.Log[^1];
        (record.Level, record.Id.Name).ShouldBe((LogLevel.Warning, "Refused"));
        record.Message.ShouldEndWith($": a request to the callback was refused ({logged}).");
    }
}
