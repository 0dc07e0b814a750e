using MeetingDesk;
using MeetingDesk.Browser;
using MeetingDesk.Commands;
using MeetingDesk.Desks;
using MeetingDesk.Pages;
using WebEx.Client;

// An application whose users hold meetings on a WebEx site. Their browsers give the commands, because the site knows its users by a cookie in the browser: a
// form of ours sends itself to the site, and the site sends the browser back to one of our callbacks with the response.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Configuration.AllowLocalHosts();
builder.Services.AddWebEx(builder.Configuration.GetSection("WebEx"));
builder.Services.AddWebExCallbacks();
builder.Services.AddAntiforgery();
builder.Services.AddSingleton<DeskStore>();

WebApplication app = builder.Build();

// Whatever goes wrong, a user sees a page.
app.UseStatusCodePages(problem => ProblemPage.Of(problem.HttpContext, problem.HttpContext.Response.StatusCode).ExecuteAsync(problem.HttpContext));
app.UseAntiforgery();
app.MapGet(
    "/",
    (HttpContext context, TimeProvider clock, WebExClient client) =>
        context.FindDesk() is { } desk ? DeskPage.Of(context, desk, clock) : WelcomePage.Of(context, client.Site.BaseAddress)
);
app.MapGet("/desk.css", () => Results.Stream(typeof(Layout).Assembly.GetManifestResourceStream("desk.css")!, "text/css; charset=utf-8"));
app.MapSignUp();
app.MapLoggingIn();
app.MapScheduling();
app.MapAddingAttendees();
app.MapHosting();
app.MapJoining();
app.MapListing();
app.MapDeleting();
app.MapLoggingOut();
app.Run();
