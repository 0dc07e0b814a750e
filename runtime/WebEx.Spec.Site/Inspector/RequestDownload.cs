using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as a file in JSON, without secrets.</summary>
/// <param name="extension">What the name of the file ends with.</param>
internal abstract class RequestDownload(string extension)
{
    private const int PieceBytes = 64 * 1024;

    /// <summary>Sends it piece by piece: all that a site remembers is a large document.</summary>
    /// <param name="context">The request for it.</param>
    /// <param name="site">The site.</param>
    public async Task SendAsync(HttpContext context, LiveSite site)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{site.ShownName}.{extension}\"";
        await using var json = new Utf8JsonWriter(context.Response.Body, new() { Indented = true });
        WriteBeginning(json);
        foreach (ReceivedRequest request in site.Requests)
        {
            WriteRequest(json, ReceivedDocuments.Of(request));
            if (json.BytesPending > PieceBytes)
                await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }

        WriteEnd(json);
        await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>Writes what comes before the first request.</summary>
    protected abstract void WriteBeginning(Utf8JsonWriter json);

    /// <summary>Writes a request.</summary>
    protected abstract void WriteRequest(Utf8JsonWriter json, RequestDocument request);

    /// <summary>Writes what comes behind the last one.</summary>
    protected abstract void WriteEnd(Utf8JsonWriter json);
}
