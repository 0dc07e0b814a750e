using System.Globalization;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>Tells a page, by server-sent events, that something was received: its number, and nothing else.</summary>
internal static class ExchangeStream
{
    private static readonly TimeSpan Silence = TimeSpan.FromSeconds(20);

    public static async Task SendAsync(HttpContext context, LiveSite site)
    {
        CancellationToken ended = context.RequestAborted;
        context.Response.ContentType = "text/event-stream";
        long last = site.Requests.Count;
        while (!ended.IsCancellationRequested)
        {
            ReceivedRequest? next = await site
                .Requests.UntilAsync(() => site.Requests.LastOrDefault(request => request.Number > last), Silence, ended)
                .ConfigureAwait(false);
            last = next?.Number ?? last;
            // A comment from time to time shows whether anyone is still there.
            string line = next is null ? ":\n\n" : string.Create(CultureInfo.InvariantCulture, $"data: {last}\n\n");
            await context.Response.WriteAsync(line, ended).ConfigureAwait(false);
            await context.Response.Body.FlushAsync(ended).ConfigureAwait(false);
        }
    }
}
