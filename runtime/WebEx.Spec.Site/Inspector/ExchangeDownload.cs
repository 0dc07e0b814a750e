using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as a file, in the form of the admin API: an array in JSON, without secrets.</summary>
internal static class ExchangeDownload
{
    private const int PieceBytes = 64 * 1024;

    public static async Task SendAsync(HttpContext context, LiveSite site)
    {
        context.Response.ContentType = "application/json";
        context.Response.Headers.ContentDisposition = $"attachment; filename=\"{site.ShownName}.json\"";
        // Piece by piece: all that a site remembers is a large document.
        await using var json = new Utf8JsonWriter(context.Response.Body, new() { Indented = true });
        json.WriteStartArray();
        foreach (ReceivedRequest request in site.Requests)
        {
            // The serializer would send what the writer holds, and wait for it.
            json.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(ReceivedDocuments.Of(request), AdminJson.InfoOf(typeof(RequestDocument))));
            if (json.BytesPending > PieceBytes)
                await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
        }

        json.WriteEndArray();
        await json.FlushAsync(context.RequestAborted).ConfigureAwait(false);
    }
}
