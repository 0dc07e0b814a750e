using System.Collections.Concurrent;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;
using Microsoft.Extensions.Time.Testing;
using WebEx.Labs;
using WebEx.Meetings;
using WebEx.Profile;

namespace WebEx.Tests;

/// <summary>An application with callbacks and its whole pipeline: routing, cookies, data protection. In memory, or on the loopback for what only a true server
/// shows.</summary>
internal sealed class TestApplication : IAsyncDisposable
{
    private readonly WebApplication _app;

    private TestApplication(WebApplication app, FakeTimeProvider time)
    {
        _app = app;
        Time = time;
    }

    public FakeTimeProvider Time { get; }

    public IServiceProvider Services => _app.Services;

    /// <summary>What the application puts into a BackURL that /begin makes.</summary>
    public string? State { get; set; }

    /// <summary>What reached a handler.</summary>
    public ConcurrentQueue<(WebExReply Reply, string? State)> Received { get; } = new();

    /// <summary>What the package has logged, at every level.</summary>
    public IReadOnlyList<FakeLogRecord> Log =>
        [.. _app.Services.GetFakeLogCollector().GetSnapshot().Where(record => record.Category!.StartsWith("WebEx", StringComparison.Ordinal))];

    public static async Task<TestApplication> StartAsync(
        Action<WebApplication>? middleware = null,
        Action<WebApplication, TestApplication>? map = null,
        Action<IServiceCollection>? services = null,
        Action<WebExCallbackOptions>? options = null,
        bool isOnLoopback = false
    )
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = isOnLoopback ? builder.WebHost.UseUrls("http://127.0.0.1:0") : builder.WebHost.UseTestServer();
        _ = builder.Logging.ClearProviders().AddFakeLogging().SetMinimumLevel(LogLevel.Trace);
        var time = new FakeTimeProvider(DateTimeOffset.FromUnixTimeSeconds(DateTimeOffset.UtcNow.ToUnixTimeSeconds()));
        _ = builder.Services.AddSingleton<TimeProvider>(time).AddWebExCallbacks(options);
        _ = builder
            .Services.AddDataProtection(protection => protection.ApplicationDiscriminator = Guid.NewGuid().ToString())
            .UseEphemeralDataProtectionProvider();
        services?.Invoke(builder.Services);

        WebApplication app = builder.Build();
        var test = new TestApplication(app, time);
        middleware?.Invoke(app);
        _ = app.UseRouting();
        test.Map(app);
        map?.Invoke(app, test);
        await app.StartAsync(TestContext.Current.CancellationToken);
        return test;
    }

    /// <summary>A browser at the true server.</summary>
    public Browser OpenBrowserOnLoopback() => new(new SocketsHttpHandler { UseCookies = false, AllowAutoRedirect = false }, new Uri(_app.Urls.Single()));

    public Browser OpenBrowser(string address = "https://app.example") => new(_app.GetTestServer().CreateHandler(), new Uri(address));

    public IResult Receive<TReply>(WebExCallback<TReply> callback)
        where TReply : WebExReply
    {
        Received.Enqueue((callback.Reply, callback.State));
        return Results.Text("received");
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map(WebApplication app)
    {
        _ = app.MapGet("/begin/{**path}", (HttpContext context, string path) => context.CreateWebExBackUrl("/" + path, State).ToString());
        _ = app.MapWebExCallback("/back", ScheduleMeeting.Command, (callback, _) => Receive(callback));
        _ = app.MapWebExCallback("/files", ListFiles.Command, (callback, _) => Receive(callback));
        _ = app.MapWebExCallback(
            "/labs",
            ListLabs.Command,
            async (callback, _) =>
            {
                await Task.Yield();
                return Receive(callback);
            }
        );
        _ = app.MapWebExCallback("/reservations", ListLabSchedule.Command, (callback, _) => Receive(callback));
        _ = app.MapWebExCallback("/rooms/{room}", ScheduleMeeting.Command, (callback, _) => Receive(callback));
    }
}
