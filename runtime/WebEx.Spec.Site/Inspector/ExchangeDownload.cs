using System.Text.Json;
using WebEx.Site.Admin;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as a file, in the form of the admin API: an array in JSON, without secrets.</summary>
internal sealed class ExchangeDownload() : RequestDownload("json")
{
    /// <inheritdoc/>
    protected override void WriteBeginning(Utf8JsonWriter json) => json.WriteStartArray();

    // The serializer would send what the writer holds, and wait for it.
    /// <inheritdoc/>
    protected override void WriteRequest(Utf8JsonWriter json, RequestDocument request) =>
        json.WriteRawValue(JsonSerializer.SerializeToUtf8Bytes(request, AdminJson.InfoOf(typeof(RequestDocument))));

    /// <inheritdoc/>
    protected override void WriteEnd(Utf8JsonWriter json) => json.WriteEndArray();
}
