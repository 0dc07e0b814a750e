using System.Net;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WebEx.Client;
using WebEx.Client.Testing;

namespace WebEx.Tests;

/// <summary>A user's browser: keeps cookies, and does with the site's responses what browsers do.</summary>
internal sealed class Browser : IDisposable
{
    private readonly HttpClient _client;
    private readonly HttpMessageHandler _server;

    public Browser(HttpMessageHandler server, Uri address)
    {
        _server = server;
        Address = address;
        _client = new HttpClient(new CookieHandler(server, Cookies));
    }

    public Uri Address { get; }

    public CookieContainer Cookies { get; } = new() { PerDomainCapacity = 180 };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static IHtmlDocument Parse(string page) => new HtmlParser().ParseDocument(page);

    /// <summary>The fields of the only form of a page, as a browser would send them.</summary>
    public static KeyValuePair<string, string>[] FieldsOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll("form input").Cast<IHtmlInputElement>().Select(input => KeyValuePair.Create(input.Name!, input.Value))];

    /// <summary>The same cookies in a browser without a memory of its own: what somebody has who kept them.</summary>
    public Browser Copy()
    {
        var copy = new Browser(_server, Address);
        copy.Cookies.Add(Cookies.GetAllCookies());
        return copy;
    }

    public Task<HttpResponseMessage> GoAsync(string url, string method = "GET") =>
        _client.SendAsync(new HttpRequestMessage(new HttpMethod(method), new Uri(Address, url)), Cancellation);

    public Task<HttpResponseMessage> GoAsync(string url, params (string Name, string Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, new Uri(Address, url));
        foreach ((string name, string value) in headers)
            request.Headers.TryAddWithoutValidation(name, value).ShouldBeTrue();
        return _client.SendAsync(request, Cancellation);
    }

    public async Task<string> TextAsync(string url)
    {
        HttpResponseMessage response = await GoAsync(url);
        string text = await response.Content.ReadAsStringAsync(Cancellation);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, text);
        return text;
    }

    public Task<HttpResponseMessage> PostAsync(string url, HttpContent? content) => _client.PostAsync(new Uri(Address, url), content, Cancellation);

    public Task<HttpResponseMessage> PostAsync(string url, string body, string mediaType = WebExForm.MediaType) =>
        PostAsync(url, new StringContent(body, Encoding.UTF8, mediaType));

    /// <summary>Comes back from the site with its response, by the redirect or by the form that the site sends.</summary>
    public async Task<HttpResponseMessage> ComeBackAsync(WebExCommand command, string backUrl, FakeReply answer)
    {
        WebExTransportResponse response = answer.ToResponse(command, backUrl);
        if (response.Location is { } location)
            return await GoAsync(location);

        IHtmlDocument page = Parse(response.Body);
        var form = (IHtmlFormElement)page.QuerySelectorAll("form").ShouldHaveSingleItem();
        return await PostAsync(form.GetAttribute("action")!, new FormUrlEncodedContent(FieldsOf(page)));
    }

    public void Dispose() => _client.Dispose();
}
