using System.Net;
using System.Text;
using System.Text.Json.Nodes;

namespace WebEx.Site.Tests.Admin;

/// <summary>Calls the admin API as a program does.</summary>
internal sealed class AdminClient : IDisposable
{
    private readonly HttpClient _client;

    public AdminClient(WebExTestSite site)
        : this(site.AdminAddress) { }

    public AdminClient(Uri address) => _client = new(new SocketsHttpHandler { UseProxy = false }) { BaseAddress = address };

    public async Task<HttpResponseMessage> SendAsync(string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(path, UriKind.Relative));
        if (body is not null)
            request.Content = new StringContent(body, Encoding.UTF8, "application/json");
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return await _client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>What an operation that succeeds gives; null where it gives nothing.</summary>
    public async Task<JsonNode?> CallAsync(string method, string path, string? body = null)
    {
        using HttpResponseMessage response = await SendAsync(method, path, body);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.IsSuccessStatusCode.ShouldBeTrue($"{method} {path}: {text}");
        return text.Length == 0 ? null : JsonNode.Parse(text);
    }

    /// <summary>Why an operation is refused, which is a problem as RFC 9457 has it.</summary>
    public async Task<string> RefusalAsync(HttpStatusCode status, string method, string path, string? body = null, params (string Name, string Value)[] headers)
    {
        using HttpResponseMessage response = await SendAsync(method, path, body, headers);
        string text = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(status, $"{method} {path}: {text}");
        response.Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
        JsonNode problem = JsonNode.Parse(text)!;
        ((int)problem["status"]!).ShouldBe((int)status);
        return (string)problem["detail"]!;
    }

    public void Dispose() => _client.Dispose();
}
