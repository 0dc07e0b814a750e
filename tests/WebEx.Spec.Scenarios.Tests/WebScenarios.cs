using System.Net.Http.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using WebEx.AspNetCore;
using WebEx.Meetings;

namespace WebEx.Scenarios;

/// <summary>A web application.</summary>
public sealed class WebScenarios
{
    private static readonly WebExSite Site = new("acme");

    [Fact]
    public async Task A_request_is_the_body_of_a_minimal_API()
    {
        await using WebApplication app = await StartAsync(app => app.MapPost("/meetings", (ScheduleMeeting meeting) => meeting.MeetingName));

        string name = await TextAsync(
            await app.GetTestClient()
                .PostAsJsonAsync("/meetings", new { meetingName = "Design review", start = "2026-12-01T09:30" }, TestContext.Current.CancellationToken)
        );

        name.ShouldBe("Design review");
    }

    [Fact]
    public async Task A_request_is_a_form()
    {
        await using WebApplication app = await StartAsync(app => app.MapPost("/join", ([FromForm] JoinMeeting join) => join.AttendeeName).DisableAntiforgery());
        using var form = new FormUrlEncodedContent([KeyValuePair.Create("MeetingKey", "123456789"), KeyValuePair.Create("AttendeeName", "Ann")]);

        string name = await TextAsync(await app.GetTestClient().PostAsync("/join", form, TestContext.Current.CancellationToken));

        name.ShouldBe("Ann");
    }

    [Fact]
    public async Task Violations_are_a_problem_response()
    {
        await using WebApplication app = await StartAsync(app =>
            app.MapPost(
                "/meetings",
                (ScheduleMeeting meeting) =>
                    meeting.Validate(Center.MeetingCenter) is { IsValid: false } result
                        ? Results.ValidationProblem(
                            result
                                .Errors.GroupBy(violation => violation.Property)
                                .ToDictionary(group => group.Key, group => group.Select(violation => violation.ToString()).ToArray())
                        )
                        : Results.Ok()
            )
        );

        HttpResponseMessage response = await app.GetTestClient()
            .PostAsJsonAsync("/meetings", new { meetingName = new string('x', 200), start = "2026-12-01T09:30" }, TestContext.Current.CancellationToken);

        ((int)response.StatusCode).ShouldBe(400);
        (await TextAsync(response)).ShouldContain("\"MeetingName\"");
    }

    [Fact]
    public async Task The_browser_is_sent_to_the_site_and_comes_back()
    {
        await using WebApplication app = await StartAsync(app =>
        {
            app.MapGet(
                "/schedule",
                (HttpContext context) =>
                    WebExResults.Redirect(
                        new ScheduleMeeting
                        {
                            MeetingName = "Design review",
                            Start = new WebExDateTime(2026, 12, 1, 9, 30),
                            BackUrl = context.CreateWebExBackUrl("/scheduled", state: "order 7"),
                        },
                        Site
                    )
            );
            app.MapWebExCallback("/scheduled", ScheduleMeeting.Command, (callback, _) => Results.Text($"{callback.State}: {callback.Reply.MeetingKey}"));
        });
        HttpClient browser = app.GetTestClient();
        HttpResponseMessage gone = await browser.GetAsync("/schedule", TestContext.Current.CancellationToken);
        ScheduleMeeting.TryRead(gone.Headers.Location!.AbsoluteUri, Center.MeetingCenter, out ScheduleMeeting? sent, out _).ShouldBeTrue();
        browser.DefaultRequestHeaders.Add("Cookie", gone.Headers.GetValues("Set-Cookie").Select(cookie => cookie.Split(';')[0]));

        string page = await browser.GetStringAsync(new Uri(sent.BackUrl + "&AT=SM&ST=SUCCESS&MK=123456789"), TestContext.Current.CancellationToken);

        page.ShouldBe("order 7: 123456789");
    }

    private static async Task<string> TextAsync(HttpResponseMessage response) =>
        await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    private static async Task<WebApplication> StartAsync(Action<WebApplication> map)
    {
        WebApplicationBuilder builder = WebApplication.CreateBuilder();
        builder.WebHost.UseTestServer();
        builder.Services.AddWebExCallbacks();
        WebApplication app = builder.Build();
        map(app);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return app;
    }
}
