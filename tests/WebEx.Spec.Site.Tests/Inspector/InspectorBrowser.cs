using System.Net;
using System.Text.RegularExpressions;

namespace WebEx.Site.Inspector.Tests;

/// <summary>A browser that looks at the inspector of a site.</summary>
internal sealed partial class InspectorBrowser : IDisposable
{
    private readonly HttpClient _client;

    public InspectorBrowser(Uri site) =>
        _client = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false })
        {
            BaseAddress = new Uri(site, $"/_inspector{site.AbsolutePath}"),
        };

    public InspectorBrowser(WebExTestSite site)
        : this(site.BaseAddress) { }

    /// <summary>A page of the site, such as <c>1</c> for a request; empty for the list.</summary>
    public Task<string> PageAsync(string page = "") =>
        _client.GetStringAsync(page.Length == 0 ? new Uri(_client.BaseAddress!.AbsoluteUri.TrimEnd('/')) : At(page), TestContext.Current.CancellationToken);

    /// <summary>Another page of the server.</summary>
    public Task<string> OtherAsync(string path) => _client.GetStringAsync(new Uri(_client.BaseAddress!, path), TestContext.Current.CancellationToken);

    /// <summary>Sends a form, and gives where the browser goes next.</summary>
    public async Task<string> PressAsync(string page, HttpContent? form = null)
    {
        using HttpResponseMessage response = await _client.PostAsync(At(page), form, TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.Redirect, await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        return response.Headers.Location!.OriginalString;
    }

    /// <summary>Sends a form that is refused, and gives the status.</summary>
    public async Task<HttpStatusCode> RefusedAsync(string page, HttpContent? form = null)
    {
        using HttpResponseMessage response = await _client.PostAsync(At(page), form, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }

    /// <summary>The text of an element that a page shows as code.</summary>
    public static string CodeIn(string page, string id) =>
        WebUtility.HtmlDecode(Code().Matches(page).Single(match => match.Groups["id"].Value == id).Groups["code"].Value);

    public void Dispose() => _client.Dispose();

    private static Uri At(string page) => new(page, UriKind.Relative);

    [GeneratedRegex("<pre id=\"(?<id>[a-z]+)\"[^>]*><code>(?<code>.*?)</code></pre>", RegexOptions.Singleline)]
    private static partial Regex Code();
}
