using Microsoft.Extensions.Options;
using StandInSite.Answering;
using StandInSite.Commands;
using StandInSite.Pages;
using StandInSite.Site;
using WebEx.Samples;

// A site that isn't there: it answers the commands of the two other samples as the guide says a WebEx-hosted site does, and forgets everything when it is stopped.
WebApplicationBuilder builder = WebApplication.CreateBuilder(args);
builder.Configuration.AllowLocalHosts();
builder.WebHost.ConfigureKestrel(kestrel => kestrel.Limits.MaxRequestBodySize = 1024 * 1024);
// The framework's own lines show URLs, and what a caller writes into one may be a password.
builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
builder.Services.Configure<StandInOptions>(builder.Configuration.GetSection("StandIn"));
builder.Services.AddSingleton(TimeProvider.System).AddSingleton<SiteState>().AddSingleton<CommandEndpoint>().AddSingleton<HostWindowEndpoint>();

// A command of the guide that isn't here is one that the site doesn't have.
builder.Services
    .AddSingleton<ISiteCommand, SignUpCommand>()
    .AddSingleton<ISiteCommand, LogInCommand>()
    .AddSingleton<ISiteCommand, LogOutCommand>()
    .AddSingleton<ISiteCommand, SetServiceTypeCommand>()
    .AddSingleton<ISiteCommand, ListFilesCommand>()
    .AddSingleton<ISiteCommand, ScheduleMeetingCommand>()
    .AddSingleton<ISiteCommand, AddAttendeesCommand>()
    .AddSingleton<ISiteCommand, HostMeetingCommand>()
    .AddSingleton<ISiteCommand, JoinMeetingCommand>()
    .AddSingleton<ISiteCommand, ListMeetingsCommand>()
    .AddSingleton<ISiteCommand, ListOpenMeetingsCommand>()
    .AddSingleton<ISiteCommand, DeleteMeetingCommand>();

WebApplication app = builder.Build();
StandInOptions options = app.Services.GetRequiredService<IOptions<StandInOptions>>().Value;

app.UseBadRequestPage();
// Also at the address that is printed below.
foreach (string home in new[] { "/", $"/{options.SiteName}" })
{
    app.MapGet(home, (HttpContext context, SiteState site) =>
    {
        lock (site.Lock) return Results.Content(HomePage.Of(Caller.Of(context, site), options), "text/html; charset=utf-8");
    });
}

app.MapGet("/site.css", () => Results.Stream(typeof(Layout).Assembly.GetManifestResourceStream("site.css")!, "text/css; charset=utf-8"));
app.MapPost($"/{options.SiteName}/{HostWindowEndpoint.Path}", (HttpContext context, HostWindowEndpoint window) => window.ActAsync(context));
app.MapMethods($"/{options.SiteName}/{{page}}", [HttpMethods.Get, HttpMethods.Post], (string page, HttpContext context, CommandEndpoint endpoint) => endpoint.AnswerAsync(page, context));

app.Lifetime.ApplicationStarted.Register(() => app.Logger.LogInformation("The site stands at {Address}", $"{app.Urls.First()}/{options.SiteName}/"));
app.Run();
