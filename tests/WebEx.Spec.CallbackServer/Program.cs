// CallbackServer REDIS KEYS: a server on a free port of the loopback, over a redis-server and a folder with the keys of data protection that it shares with
// others. Writes its address to the standard output, and ends when its standard input does.
using Microsoft.AspNetCore.DataProtection;
using WebEx.Meetings;

WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
builder.WebHost.UseUrls("http://127.0.0.1:0");
builder.Logging.ClearProviders();
builder.Services.AddWebExCallbacks();
builder.Services.AddWebExRedisCallbackStore(args[0]);
builder.Services.AddDataProtection().SetApplicationName("callbacks").PersistKeysToFileSystem(new DirectoryInfo(args[1]));
await using WebApplication app = builder.Build();

app.MapGet("/begin", (HttpContext context) => context.CreateWebExBackUrl("/back").ToString());
app.MapWebExCallback("/back", ScheduleMeeting.Command, (callback, _) => Results.Text($"{callback.Reply.MeetingKey} by {Environment.ProcessId}"));

await app.StartAsync();
Console.WriteLine(app.Urls.Single());
await Console.In.ReadToEndAsync();
