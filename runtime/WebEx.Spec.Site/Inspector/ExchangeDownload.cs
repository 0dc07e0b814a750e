using System.Text.Json;
using Microsoft.AspNetCore.Http;
using WebEx.Site.Admin;
using WebEx.Site.Kernel;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as a file, in the form of the admin API: an array in JSON, without secrets.</summary>
internal static class ExchangeDownload
{
    public static Task SendAsync(HttpContext context, LiveSite site) =>
        RequestDownload.SendAsync(
            context,
            site,
            "json",
            json => json.WriteStartArray(),
            // The serializer would send what the writer holds, and wait for it.
            (json, request) => json.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(request, AdminJson.InfoOf(typeof(RequestDocument)))),
            json => json.WriteEndArray()
        );
}
