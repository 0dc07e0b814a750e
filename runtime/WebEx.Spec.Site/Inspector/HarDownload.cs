using System.Globalization;
using System.Text.Json;
using WebEx.Site.Admin;

namespace WebEx.Site.Inspector;

/// <summary>What a site received as an HTTP archive (HAR 1.2), without secrets, cookies and bodies of responses, which can hold some.</summary>
/// <param name="root">The address of the site.</param>
internal sealed class HarDownload(string root) : RequestDownload("har")
{
    /// <inheritdoc/>
    protected override void WriteBeginning(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteStartObject("log");
        json.WriteString("version", "1.2");
        json.WriteStartObject("creator");
        json.WriteString("name", "webex-site");
        json.WriteString("version", typeof(HarDownload).Assembly.GetName().Version!.ToString(3));
        json.WriteEndObject();
        json.WriteStartArray("entries");
    }

    /// <inheritdoc/>
    protected override void WriteEnd(Utf8JsonWriter json)
    {
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <inheritdoc/>
    protected override void WriteRequest(Utf8JsonWriter json, RequestDocument request)
    {
        bool isPost = request.Method == "POST";
        string pairs = string.Join('&', request.Arguments.Select(argument => Uri.EscapeDataString(argument.Code) + "=" + Uri.EscapeDataString(argument.Value)));
        json.WriteStartObject();
        json.WriteString("startedDateTime", request.ReceivedAt.ToString("o", CultureInfo.InvariantCulture));
        json.WriteNumber("time", 0);
        json.WriteStartObject("request");
        json.WriteString("method", request.Method);
        string address = root + ExchangePage.PathOf(request.Page);
        json.WriteString("url", isPost ? address : $"{address}?{pairs}");
        WriteMessage(json);
        json.WriteStartArray("queryString");
        if (!isPost)
            WritePairs(json, request);
        json.WriteEndArray();
        if (isPost)
        {
            json.WriteStartObject("postData");
            json.WriteString("mimeType", "application/x-www-form-urlencoded");
            json.WriteStartArray("params");
            WritePairs(json, request);
            json.WriteEndArray();
            json.WriteString("text", pairs);
            json.WriteEndObject();
        }

        json.WriteEndObject();
        json.WriteStartObject("response");
        json.WriteNumber("status", request.StatusCode);
        json.WriteString("statusText", request.IsSuccess ? "success" : request.ErrorCode ?? "");
        WriteMessage(json);
        json.WriteStartObject("content");
        json.WriteNumber("size", 0);
        json.WriteString("mimeType", "");
        json.WriteEndObject();
        json.WriteString("redirectURL", "");
        json.WriteEndObject();
        json.WriteStartObject("cache");
        json.WriteEndObject();
        json.WriteStartObject("timings");
        json.WriteNumber("send", 0);
        json.WriteNumber("wait", 0);
        json.WriteNumber("receive", 0);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json)
    {
        json.WriteString("httpVersion", "HTTP/1.1");
        json.WriteStartArray("cookies");
        json.WriteEndArray();
        json.WriteStartArray("headers");
        json.WriteEndArray();
        json.WriteNumber("headersSize", -1);
        json.WriteNumber("bodySize", -1);
    }

    private static void WritePairs(Utf8JsonWriter json, RequestDocument request)
    {
        foreach (RequestArgument argument in request.Arguments)
        {
            json.WriteStartObject();
            json.WriteString("name", argument.Code);
            json.WriteString("value", argument.Value);
            json.WriteEndObject();
        }
    }
}
