using System.Globalization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>Tells a page, by server-sent events, that something was received: its number, and nothing else.</summary>
internal static class ExchangeStream
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    public static async Task SendAsync(HttpContext context, LiveSite site)
    {
        // A server that ends would wait for the pages that are open.
        CancellationToken stopping = context.RequestServices.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping;
        using var either = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, stopping);
        CancellationToken ended = either.Token;
        context.Response.ContentType = "text/event-stream";
        long last = site.Requests.Count;
        try
        {
            while (true)
            {
                LiveSite? changed = await site.Requests.UntilAsync(() => site.Requests.Count > last ? site : null, Silence, ended).ConfigureAwait(false);
                last = site.Requests.Count;
                // A comment from time to time shows whether anyone is still there.
                string line = changed is null ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {last}\n\n");
                await context.Response.WriteAsync(line, ended).ConfigureAwait(false);
                await context.Response.Body.FlushAsync(ended).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (ended.IsCancellationRequested)
        {
            // The page was closed, or the server ends.
        }
    }
}
