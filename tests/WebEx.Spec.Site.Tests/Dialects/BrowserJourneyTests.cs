using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using WebEx.AspNetCore;
using WebEx.Meetings;
using WebEx.Partner;
using WebEx.Sessions;

namespace WebEx.Site.Tests.Dialects;

/// <summary>A user's browser goes from an application to the site and comes back, in every dialect.</summary>
public sealed class BrowserJourneyTests
{
    private const string Received = "received";

    public static TheoryData<string> Dialects => DialectCases.Names;

    [Theory]
    [MemberData(nameof(Dialects))]
    public async Task A_browser_comes_back_from_each_command_with_its_reply(string dialect)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Dialect = DialectCases.Find(dialect) }, TestContext.Current.CancellationToken);
        await using Desk desk = await Desk.StartAsync(site);
        using var browser = new DialectBrowser(site);

        LogInReply login = await desk.GoAsync<LogInReply>(browser, "login", "AT=LI&WID=jo&PW=Pass-1234&MU=GoBack");
        desk.Token = login.CsrfToken is { } token ? "&CSRF=" + token : "";
        (login.CsrfToken is not null).ShouldBe(site.Dialect.GivesCsrfToken);
        string key = (await desk.GoAsync<ScheduleMeetingReply>(browser, "schedule", "AT=SM&MN=R%26D&YE=2040&MO=12&DA=1&HO=9&MI=30&PW=a1b2c3")).MeetingKey!;
        (await desk.GoAsync<AddAttendeesReply>(browser, "invite", $"AT=AA&MK={key}&FN=Kim&EM=kim@example.com")).MeetingKey.ShouldBe(key);
        (await desk.GoAsync<EditMeetingReply>(browser, "edit", $"AT=EM&MK={key}&MN=Retrospective")).MeetingKey.ShouldBe(key);
        (await desk.GoAsync<CreateOneClickMeetingReply>(browser, "prepare", "AT=CO")).MeetingKey.ShouldNotBe(key);
        (await desk.GoAsync<DeleteMeetingReply>(browser, "delete", $"AT=DM&MK={key}")).MeetingKey.ShouldBe(key);
        _ = await desk.GoAsync<LogOutReply>(browser, "logout", "AT=LO");
        site.Requests.Of<ScheduleMeeting>().ShouldHaveSingleItem();

        // The application sends seven forms; the rest of the pages are the site's.
        int steps = site.Dialect.HasIntermediateStep ? 5 : 0;
        int scripts = site.Dialect.Script == SiteScript.None ? 0 : 7;
        browser.PagesThatLedOn.ShouldBe(7 + steps + scripts);
    }

    /// <summary>An application that sends commands by its user's browser.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private readonly WebApplication _app;
        private readonly ConcurrentQueue<WebExReply> _replies = new();

        private Desk(WebApplication app) => _app = app;

        public string Token { get; set; } = "";

        public static async Task<Desk> StartAsync(WebExTestSite site)
        {
            WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
            _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
            _ = builder.Services.AddWebExCallbacks();
            Desk desk = new(builder.Build());
            WebExSite target = DialectCases.SiteOf(site);
            desk.Map("login", LogIn.Command, target);
            desk.Map("schedule", ScheduleMeeting.Command, target);
            desk.Map("invite", AddAttendees.Command, target);
            desk.Map("edit", EditMeeting.Command, target);
            desk.Map("prepare", CreateOneClickMeeting.Command, target);
            desk.Map("delete", DeleteMeeting.Command, target);
            desk.Map("logout", LogOut.Command, target);
            await desk._app.StartAsync(TestContext.Current.CancellationToken);
            return desk;
        }

        /// <summary>Lets a browser send a command, and gives the reply that it came back with.</summary>
        public async Task<TReply> GoAsync<TReply>(DialectBrowser browser, string name, string text)
            where TReply : WebExReply
        {
            (await browser.GoAsync(new Uri($"{_app.Urls.Single()}/{name}?text={Uri.EscapeDataString(text + Token)}"))).ShouldBe(Received, name);
            _replies.TryDequeue(out WebExReply? reply).ShouldBeTrue();
            reply!.IsSuccess.ShouldBeTrue($"{name}: {reply} {reply.Problem}");
            return reply.ShouldBeOfType<TReply>();
        }

        public ValueTask DisposeAsync() => _app.DisposeAsync();

        private void Map<TRequest, TReply>(string name, WebExCommand<TRequest, TReply> command, WebExSite site)
            where TRequest : WebExRequest<TReply>
            where TReply : WebExReply
        {
            string callback = $"/{name}/done";
            _ = _app.MapGet(
                "/" + name,
                (HttpContext context, string text) =>
                {
                    string whole = $"{text}&BU={Uri.EscapeDataString(context.CreateWebExBackUrl(callback).ToString())}";
                    bool isRead = command.TryReadRequest(whole, Center.MeetingCenter, out TRequest? request, out RequestValidationResult problems);
                    isRead.ShouldBeTrue(problems.ToString());
                    return WebExResults.Form(request!, site);
                }
            );
            _ = _app.MapWebExCallback(
                callback,
                command,
                (answer, _) =>
                {
                    _replies.Enqueue(answer.Reply);
                    return Results.Text(Received);
                }
            );
        }
    }
}
