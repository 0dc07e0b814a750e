using System.Net;
using System.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace WebEx.Site.Tests;

/// <summary>A client that sends what it is told, and follows nothing: one browser, with its cookies.</summary>
internal sealed class RawClient : IDisposable
{
    public const string Back = "https://back.example/";

    /// <summary>Who is told of the errors that come back to requests with a BackURL in the flow of a test: page, arguments and code; null for nobody.</summary>
    public static AsyncLocal<Action<string, string, string>?> Observer { get; } = new();

    private readonly HttpClient _client;

    public RawClient(WebExTestSite site)
        : this(site.BaseAddress) { }

    public RawClient(Uri site) =>
        _client = new(
            new SocketsHttpHandler
            {
                AllowAutoRedirect = false,
                UseProxy = false,
                CookieContainer = Cookies,
                MaxConnectionsPerServer = 128,
            }
        )
        {
            BaseAddress = site,
        };

    public CookieContainer Cookies { get; } = new();

    public Task<HttpResponseMessage> GetAsync(string page) => _client.GetAsync(new Uri(page, UriKind.Relative));

    public Task<HttpResponseMessage> SendAsync(HttpRequestMessage request) => _client.SendAsync(request);

    public Task<HttpResponseMessage> PostAsync(string page, string form, string mediaType = "application/x-www-form-urlencoded") =>
        _client.PostAsync(new Uri(page, UriKind.Relative), new StringContent(form, Encoding.UTF8, mediaType));

    /// <summary>Posts a command with a BackURL, and gives the parameters that come back to it.</summary>
    public async Task<Dictionary<string, string>> CommandAsync(string page, string form)
    {
        using HttpResponseMessage response = await PostAsync(page, form + "&BU=" + Uri.EscapeDataString(Back));
        Dictionary<string, string> reply = Parameters(response);
        if (reply.TryGetValue("RS", out string? error))
            Observer.Value?.Invoke(page, form, error);
        return reply;
    }

    /// <summary>The parameters of a redirect to the BackURL.</summary>
    public static Dictionary<string, string> Parameters(HttpResponseMessage response)
    {
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.GetLeftPart(UriPartial.Path).ShouldBe(Back);
        return QueryHelpers.ParseQuery(response.Headers.Location.Query).ToDictionary(pair => pair.Key, pair => pair.Value.ToString());
    }

    public Task<Dictionary<string, string>> LogInAsync(string user = "jo", string password = "Pass-1234") =>
        CommandAsync("p.php", $"AT=LI&WID={Uri.EscapeDataString(user)}&PW={password}&MU=GoBack");

    public void Dispose() => _client.Dispose();
}
