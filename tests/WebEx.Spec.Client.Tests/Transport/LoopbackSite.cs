using System.Text;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace WebEx.Tests;

/// <summary>A real HTTP server on the loopback, for what only HTTP can show. It keeps what came: the whole body with its headers.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly WebApplication _server;
    private readonly List<LoopbackRequest> _requests = [];

    private LoopbackSite(WebApplication server) => _server = server;

    public WebExSite Site { get; private set; } = null!;

    public IReadOnlyList<LoopbackRequest> Requests
    {
        get
        {
            lock (_requests)
                return [.. _requests];
        }
    }

    public static async Task<LoopbackSite> StartAsync(Func<HttpContext, LoopbackRequest, Task> answer)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();
        _ = builder.WebHost.UseUrls("http://127.0.0.1:0");
        // Headers are bytes to the tests: a site's may be in any encoding.
        _ = builder.WebHost.ConfigureKestrel(kestrel => kestrel.RequestHeaderEncodingSelector = kestrel.ResponseHeaderEncodingSelector = _ => Encoding.Latin1);
        _ = builder.Logging.ClearProviders();
        var site = new LoopbackSite(builder.Build());
        site._server.Run(async context =>
        {
            using var reader = new StreamReader(context.Request.Body);
            var request = new LoopbackRequest(
                context.Request.Method,
                context.Request.Path,
                context.Request.QueryString.Value ?? "",
                context.Request.ContentType,
                context.Request.Headers.Cookie.ToString(),
                await reader.ReadToEndAsync()
            );
            lock (site._requests)
                site._requests.Add(request);
            await answer(context, request);
        });
        await site._server.StartAsync();
        string address = site._server.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        site.Site = new WebExSite(new Uri(address + "/acme/"));
        return site;
    }

    public ValueTask DisposeAsync() => _server.DisposeAsync();
}
