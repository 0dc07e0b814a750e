using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Routing;
using WebEx.Client.Testing;
using WebEx.Labs;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>From the application to the site and back.</summary>
public sealed class RoundTripTests
{
    private const int Seed = 20261125;
    private const string Hostile = "\"><script>alert(1)</script>&AT=XX&ST=FAIL?a=b#c%26+ \r\n\0\u202E\u00e9\ud83d\ude00";

    // What a page can hold, and the framework's reading of forms leaves as it is.
    private static readonly string Written = Hostile.Replace("\0", "", StringComparison.Ordinal);

    private static readonly WebExSite Site = new("acme");
    private static readonly WebExDateTime Start = new(2026, 12, 1, 9, 30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_form_takes_the_browser_to_the_site_and_the_answer_comes_back_typed_with_the_state()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapGet(
                    "/schedule",
                    (HttpContext context) =>
                        WebExResults.Form(
                            new ScheduleMeeting
                            {
                                MeetingName = "R&D",
                                Start = Start,
                                MeetingPassword = "hunter2",
                                BackUrl = context.CreateWebExBackUrl("/back", Hostile),
                            },
                            Site
                        )
                )
        );
        using Browser browser = app.OpenBrowser();

        IHtmlDocument page = Browser.Parse(await browser.TextAsync("/schedule"));
        page.Forms.ShouldHaveSingleItem().GetAttribute("action").ShouldBe("https://acme.webex.com/acme/m.php");
        var fields = Browser.FieldsOf(page).ToDictionary();
        fields["PW"].ShouldBe("hunter2");
        fields["BU"].ShouldStartWith("https://app.example/back?WebExState=");
        HttpResponseMessage response = await browser.ComeBackAsync(ScheduleMeeting.Command, fields["BU"], FakeReply.Success(("MK", 123456), ("ZZ", "new")));

        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe("received");
        (WebExReply reply, string? state) = app.Received.ShouldHaveSingleItem();
        state.ShouldBe(Hostile);
        reply.ShouldBeOfType<ScheduleMeetingReply>().MeetingKey.ShouldBe("123456");
        reply.IsSuccess.ShouldBeTrue(reply.Problem);
        reply.AdditionalParameters.ShouldBe([new("ZZ", "new")]);
        reply.Text.ShouldBe("?AT=SM&ST=SUCCESS&MK=123456&ZZ=new");
    }

    [Fact]
    public async Task A_redirect_takes_the_browser_to_the_site_as_well()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapPost(
                    "/schedule",
                    (HttpContext context) =>
                        WebExResults.Redirect(
                            new ScheduleMeeting
                            {
                                MeetingName = "R&D",
                                Start = Start,
                                BackUrl = context.CreateWebExBackUrl("/back", Hostile),
                            },
                            Site
                        )
                )
        );
        using Browser browser = app.OpenBrowser();

        HttpResponseMessage sent = await browser.PostAsync("/schedule", content: null);
        sent.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Uri address = sent.Headers.Location.ShouldNotBeNull();
        ScheduleMeeting.Command.TryReadRequest(address.AbsoluteUri, Center.MeetingCenter, out ScheduleMeeting? request, out _).ShouldBeTrue();
        request!.MeetingName.ShouldBe("R&D");
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, request.BackUrl!, FakeReply.Success(("MK", 1)));

        app.Received.ShouldHaveSingleItem().State.ShouldBe(Hostile);
    }

    [Fact]
    public async Task An_answer_that_the_site_posts_comes_in_the_body()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        app.State = Hostile;
        using Browser browser = app.OpenBrowser();

        ListFiles.Command.Reply.IsPosted.ShouldBeTrue();
        string files = await browser.TextAsync("/begin/files");
        _ = await browser.ComeBackAsync(
            ListFiles.Command,
            files,
            FakeReply.Success(
                ("NAME1", Written),
                ("TYPE1", "File"),
                ("DESC1", "#1"),
                ("SIZE1", "10"),
                ("NAME2", "Pictures"),
                ("TYPE2", "Dir"),
                ("DESC2", ""),
                ("SIZE2", "")
            )
        );
        string labs = await browser.TextAsync("/begin/labs");
        _ = await browser.ComeBackAsync(ListLabs.Command, labs, FakeReply.Success(("LN1", "Chemistry"), ("LN2", "R&D")));
        string reservations = await browser.TextAsync("/begin/reservations");
        _ = await browser.ComeBackAsync(
            ListLabSchedule.Command,
            reservations,
            FakeReply.Success(("NC1", 3), ("ES1", "A"), ("HT1", "jo"), ("SH1", 9), ("SM1", 30), ("EH1", 10), ("EM1", 0))
        );

        app.Received.Select(received => received.State).ShouldBe([Hostile, Hostile, Hostile]);
        app.Received.Select(received => received.Reply.AdditionalParameters.Count).ShouldBe([0, 0, 0]);
        var reply = app.Received.ElementAt(0).Reply.ShouldBeOfType<ListFilesReply>();
        reply.IsSuccess.ShouldBeTrue(reply.Problem);
        reply.Files.Select(file => (file.Name, file.Description)).ShouldBe([(Written, "#1"), ("Pictures", "")]);
        app.Received.ElementAt(1).Reply.ShouldBeOfType<ListLabsReply>().Labs.Select(lab => lab.Name).ShouldBe(["Chemistry", "R&D"]);
        app.Received.ElementAt(2).Reply.ShouldBeOfType<ListLabScheduleReply>().Reservations.ShouldHaveSingleItem().StartMinute.ShouldBe(30);
    }

    [Fact]
    public async Task A_posted_answer_may_be_in_the_query_in_part()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        _ = await browser.PostAsync(await browser.TextAsync("/begin/files") + "&MU=OFF&AT=LF", "NAME1=%23a&TYPE1=File&DESC1=&SIZE1=1");

        var reply = app.Received.ShouldHaveSingleItem().Reply.ShouldBeOfType<ListFilesReply>();
        reply.IsSuccess.ShouldBeTrue(reply.Problem);
        reply.Text.ShouldBe("MU=OFF&AT=LF&NAME1=%23a&TYPE1=File&DESC1=&SIZE1=1");
    }

    [Fact]
    public async Task A_command_that_is_answered_by_form_fails_by_redirect()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(ListFiles.Command, await browser.TextAsync("/begin/files"), FakeReply.Failure("AccessDenied"));

        WebExReply reply = app.Received.ShouldHaveSingleItem().Reply;
        (reply.Outcome, reply.ErrorCode).ShouldBe((ReplyOutcome.Failure, WebExErrorCode.AccessDenied));
    }

    [Fact]
    public async Task Failures_and_what_cannot_be_read_reach_the_handler_too()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, await browser.TextAsync("/begin/back"), FakeReply.Failure("AccessDenied"));
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, await browser.TextAsync("/begin/back"), FakeReply.Failure("SomethingNew"));
        _ = await browser.GoAsync(await browser.TextAsync("/begin/back"));
        _ = await browser.GoAsync(await browser.TextAsync("/begin/back") + "&AT=LO&ST=SUCCESS");
        _ = await browser.GoAsync(await browser.TextAsync("/begin/back") + "&AT=SM&ST=SUCCESS");
        _ = await browser.PostAsync(await browser.TextAsync("/begin/back"), "");
        _ = await browser.PostAsync(await browser.TextAsync("/begin/back"), "<html><script>location.href='x'</script></html>");
        _ = await browser.PostAsync(
            await browser.TextAsync("/begin/back"),
            new ByteArrayContent([0xFF, 0, 0xFE, (byte)'%', (byte)'=', 0x80]) { Headers = { ContentType = new(WebExForm.MediaType) } }
        );

        app.Received.Select(received => received.Reply.Outcome)
            .ShouldBe([
                ReplyOutcome.Failure,
                ReplyOutcome.Failure,
                ReplyOutcome.Unreadable,
                ReplyOutcome.Unreadable,
                ReplyOutcome.Incomplete,
                ReplyOutcome.Unreadable,
                ReplyOutcome.Unreadable,
                ReplyOutcome.Unreadable,
            ]);
        app.Received.Select(received => received.Reply.ErrorCode).Take(2).ShouldBe([WebExErrorCode.AccessDenied, null]);
        app.Log.Select(record => record.Id.Name).ShouldBe(["SiteRefused", "SiteRefused", .. Enumerable.Repeat("NotUnderstood", 6)]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\0")]
    [InlineData("&WebExState=x&AT=SM&ST=FAIL")]
    [InlineData("a half \ud800 of a pair, and \udc00\ud800 the wrong way round")]
    public async Task State_comes_back_as_it_was(string? state)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        app.State = state;
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, await browser.TextAsync("/begin/back"), FakeReply.Success(("MK", 1)));

        app.Received.ShouldHaveSingleItem().State.ShouldBe(state);
    }

    [Fact]
    public async Task Any_state_comes_back_as_it_was_and_does_not_show_on_the_way()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        var random = new Random(Seed);
        for (int round = 0; round < 100; round++)
        {
            app.State = RandomText.Mutate(random, RandomText.WellFormed(random, 300) + "marked-state");
            string backUrl = await browser.TextAsync("/begin/back");
            backUrl.ShouldNotContain("marked");
            _ = await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", round)));

            (WebExReply reply, string? state) = app.Received.Last();
            reply.ShouldBeOfType<ScheduleMeetingReply>().MeetingKey.ShouldBe($"{round}");
            state.ShouldBe(app.State);
        }
    }

    // Seen at sites: the BackURL has a query already, and the answer is joined with a question mark all the same.
    [Fact]
    public async Task An_answer_that_is_joined_wrongly_is_read()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        app.State = "kept";
        using Browser browser = app.OpenBrowser();

        _ = await browser.GoAsync(await browser.TextAsync("/begin/back") + "?AT=SM&ST=SUCCESS&MK=1");
        _ = await browser.GoAsync(new BackUrl(await browser.TextAsync("/begin/back")).With("order", "7") + "?AT=SM&ST=SUCCESS&MK=2");

        app.Received.ShouldAllBe(received => received.State == "kept" && received.Reply.IsSuccess);
        app.Received.Select(received => received.Reply.Parameters["MK"]).ShouldBe(["1", "2"]);
        app.Received.Select(received => received.Reply.AdditionalParameters["order"]).ShouldBe([null, "7"]);
    }

    [Fact]
    public async Task Values_of_the_applications_own_come_back_beside_the_state()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(
            ScheduleMeeting.Command,
            new BackUrl(await browser.TextAsync("/begin/back")).With("order", Hostile).ToString(),
            FakeReply.Success(("MK", 1))
        );

        app.Received.ShouldHaveSingleItem().Reply.AdditionalParameters.ShouldBe([new("order", Hostile)]);
    }

    [Fact]
    public async Task The_base_path_of_the_application_is_in_the_url_and_bounds_the_cookie()
    {
        await using TestApplication app = await TestApplication.StartAsync(middleware: app => app.UsePathBase("/b\u00fcro"));
        app.State = "kept";
        using Browser browser = app.OpenBrowser();

        string backUrl = await browser.TextAsync("/b%C3%BCro/begin/back");
        backUrl.ShouldStartWith("https://app.example/b%C3%BCro/back?");
        browser.Cookies.GetAllCookies().ShouldHaveSingleItem().Path.ShouldBe("/b%C3%BCro");
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)));

        app.Received.ShouldHaveSingleItem().State.ShouldBe("kept");
        browser.Cookies.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("/rooms/a b")]
    [InlineData("/rooms/\u00e9\ud83d\ude00")]
    [InlineData("/rooms/100%")]
    [InlineData("/rooms/a%20b")]
    [InlineData("/rooms/a%2Fb")]
    [InlineData("/Rooms/A/")]
    public async Task A_path_may_have_parameters_and_any_characters(string path)
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) => app.MapGet("/path", (HttpContext context) => context.CreateWebExBackUrl(path, path).ToString())
        );
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, await browser.TextAsync("/path"), FakeReply.Success(("MK", 1)));

        app.Received.ShouldHaveSingleItem().State.ShouldBe(path);
    }

    [Fact]
    public async Task Back_urls_stand_inside_back_urls()
    {
        // A login whose success goes on to scheduling, which comes back to one page, and whose failure comes back to another.
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, test) =>
            {
                _ = app.MapGet(
                    "/schedule",
                    (HttpContext context) =>
                    {
                        Uri schedule = new ScheduleMeeting
                        {
                            MeetingName = "R&D",
                            Start = Start,
                            BackUrl = context.CreateWebExBackUrl("/back", "scheduled").With("next", context.CreateWebExBackUrl("/rooms/7", "in the room")!),
                        }.ToUri(Site);
                        return WebExResults.Form(
                            new LogIn
                            {
                                WebExId = "jo",
                                Password = "x",
                                SuccessUrl = new BackUrl(schedule),
                                BackUrl = context.CreateWebExBackUrl("/failed", "not logged in"),
                            },
                            Site
                        );
                    }
                );
                _ = app.MapWebExCallback("/failed", LogIn.Command, (callback, _) => test.Receive(callback));
            }
        );
        using Browser browser = app.OpenBrowser();

        IHtmlDocument page = Browser.Parse(await browser.TextAsync("/schedule"));
        var fields = Browser.FieldsOf(page).ToDictionary();
        _ = await browser.ComeBackAsync(LogIn.Command, fields["BU"], FakeReply.Failure("AccessDenied"));
        ScheduleMeeting.Command.TryReadRequest(fields["MU"], Center.MeetingCenter, out ScheduleMeeting? schedule, out _).ShouldBeTrue();
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, schedule!.BackUrl!, FakeReply.Success(("MK", 1)));
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, app.Received.Last().Reply.AdditionalParameters["next"]!, FakeReply.Success(("MK", 1)));

        app.Received.Select(received => received.State).ShouldBe(["not logged in", "scheduled", "in the room"]);
    }

    [Fact]
    public async Task Trips_at_the_same_time_do_not_know_of_each_other()
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        app.State = "first";
        string first = await browser.TextAsync("/begin/back");
        app.State = "second";
        string second = await browser.TextAsync("/begin/back");

        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, second, FakeReply.Success(("MK", 2)));
        _ = await browser.ComeBackAsync(ScheduleMeeting.Command, first, FakeReply.Success(("MK", 1)));

        app.Received.Select(received => (received.State, received.Reply.Parameters["MK"])).ShouldBe([("second", "2"), ("first", "1")]);
    }

    [Fact]
    public async Task A_form_that_another_middleware_has_read_is_read_again()
    {
        await using TestApplication app = await TestApplication.StartAsync(middleware: app =>
            app.Use(
                async (context, next) =>
                {
                    if (context.Request.HasFormContentType)
                        _ = await context.Request.ReadFormAsync();
                    await next(context);
                }
            )
        );
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(
            ListFiles.Command,
            await browser.TextAsync("/begin/files"),
            FakeReply.Success(("NAME1", Written), ("TYPE1", "File"), ("DESC1", ""), ("SIZE1", "1"))
        );

        app.Received.ShouldHaveSingleItem().Reply.ShouldBeOfType<ListFilesReply>().Files.ShouldHaveSingleItem().Name.ShouldBe(Written);
    }

    [Fact]
    public async Task Antiforgery_does_not_get_in_the_way_of_the_sites_form()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            services: services => services.AddAntiforgery(),
            map: (app, test) =>
            {
                _ = app.UseAntiforgery();
                RouteGroupBuilder group = app.MapGroup("/group").WithMetadata(new RequireAntiforgeryTokenAttribute());
                _ = group.MapWebExCallback("/files", ListFiles.Command, (callback, _) => test.Receive(callback));
                _ = group.MapPost("/other", (HttpContext context) => $"{context.Features.Get<IAntiforgeryValidationFeature>()?.IsValid}");
            }
        );
        using Browser browser = app.OpenBrowser();

        _ = await browser.ComeBackAsync(
            ListFiles.Command,
            await browser.TextAsync("/begin/group/files"),
            FakeReply.Success(("NAME1", "a"), ("TYPE1", "File"), ("DESC1", ""), ("SIZE1", "1"))
        );
        HttpResponseMessage other = await browser.PostAsync("/group/other", "a=b");

        app.Received.ShouldHaveSingleItem().Reply.IsSuccess.ShouldBeTrue();
        (await other.Content.ReadAsStringAsync(Cancellation)).ShouldBe("False");
    }
}
