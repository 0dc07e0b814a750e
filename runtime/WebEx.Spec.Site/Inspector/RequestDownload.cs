using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as a file in JSON, without secrets.</summary>
internal static class RequestDownload
{
    private const int PieceBytes = 64 * 1024;

    /// <summary>Sends it piece by piece: all that a site remembers is a large document.</summary>
    /// <param name="context">The request for it.</param>
    /// <param name="site">The site.</param>
    /// <param name="extension">What the name of the file ends with.</param>
    /// <param name="begin">Writes what comes before the first request.</param>
    /// <param name="write">Writes a request.</param>
    /// <param name="end">Writes what comes behind the last one.</param>
    public static async Task SendAsync(
        HttpContext context,
        LiveSite site,
        string extension,
        Action<Utf8JsonWriter> begin,
        Action<Utf8JsonWriter, RequestDocument> write,
        Action<Utf8JsonWriter> end
    )
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{site.ShownName}.{extension}\"";
        await using var json = new Utf8JsonWriter(context.Response.Body, new() { Indented = true });
        begin(json);
        foreach (ReceivedRequest request in site.Requests)
        {
            write(json, ReceivedDocuments.Of(request));
            if (json.BytesPending > PieceBytes)
                await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }

        end(json);
        await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
