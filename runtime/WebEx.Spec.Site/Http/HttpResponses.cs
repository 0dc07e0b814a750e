using System.Text;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Kernel;

namespace WebEx.Site.Http;

/// <summary>Sends a response over HTTP.</summary>
internal static class HttpResponses
{
    public static async Task SendAsync(HttpContext context, SiteResponse response)
    {
        if (response.Cut == ResponseCut.Dropped)
        {
            context.Abort();
            return;
        }

        HttpResponse http = context.Response;
        byte[] body = Encoding.UTF8.GetBytes(response.Body);
        http.StatusCode = response.StatusCode;
        http.Headers.CacheControl = "no-store";
        foreach (string cookie in response.SetCookies)
            http.Headers.Append("Set-Cookie", cookie);
        if (response.Location is { } location)
            http.Headers.Location = location;
        if (response.MediaType is { } type)
            http.ContentType = response.NamesCharset ? type + "; charset=utf-8" : type;
        if (response.ClosesConnection)
            http.Headers.Connection = "close";
        http.ContentLength = response.Cut == ResponseCut.Truncated ? body.Length + 1 : body.Length;
        await http
            .Body.WriteAsync(body.AsMemory(0, response.Cut == ResponseCut.Truncated ? body.Length / 2 : body.Length), context.RequestAborted)
            .ConfigureAwait(false);
        if (response.Cut == ResponseCut.Truncated)
        {
            await http.Body.FlushAsync(context.RequestAborted).ConfigureAwait(false);
            context.Abort();
        }
    }
}
