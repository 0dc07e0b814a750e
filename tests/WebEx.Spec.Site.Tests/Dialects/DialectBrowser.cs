using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using WebEx.Client;
using WebEx.Meetings;

namespace WebEx.Site.Tests.Dialects;

/// <summary>
/// A user's browser: keeps cookies, follows redirects, posts the forms that a page sends by itself, and does what the scripts do that sites were seen to send.
/// A host that is not on this machine is the site, without a socket.
/// </summary>
internal sealed partial class DialectBrowser(WebExTestSite site) : IDisposable
{
    private const int MostMoves = 10;

    private readonly CookieContainer _cookies = new() { PerDomainCapacity = 100 };
    private readonly HttpClient _network = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseCookies = false,
            UseProxy = false,
        }
    );
    private readonly IWebExTransport _site = site.CreateTransport();

    /// <summary>How often a page led on by a script or a form.</summary>
    public int PagesThatLedOn { get; private set; }

    /// <summary>Goes to an address, and on to wherever it leads. Gives the text of the last page.</summary>
    public async Task<string> GoAsync(Uri address)
    {
        (HttpMethod method, string? form) = (HttpMethod.Get, null);
        for (int moves = 0; moves < MostMoves; moves++)
        {
            WebExTransportResponse response = await SendAsync(method, address, form);
            if (response.Location is { } location)
            {
                (method, address, form) = (HttpMethod.Get, new Uri(address, location), null);
                continue;
            }

            if (Move(response.Body, address) is not { } next)
            {
                response.StatusCode.ShouldBe(200, response.Body);
                return response.Body;
            }

            PagesThatLedOn++;
            (method, address, form) = next;
        }

        throw new InvalidOperationException("The pages lead on and on.");
    }

    public void Dispose() => _network.Dispose();

    // What the page does when it is loaded.
    private static (HttpMethod Method, Uri Address, string? Form)? Move(string body, Uri page)
    {
        IHtmlDocument document = new HtmlParser().ParseDocument(body);
        string script = string.Concat(document.Scripts.Select(element => element.TextContent));
        Match url = Address().Match(script);
        string? target = url.Success ? Escape().Replace(url.Groups["url"].Value, Unescape) : null;
        if (script.Contains("submit", StringComparison.Ordinal))
        {
            IHtmlFormElement form = document.Forms.ShouldHaveSingleItem();
            form.Method.ShouldBe("post");
            IEnumerable<string> fields = form.QuerySelectorAll("input")
                .Cast<IHtmlInputElement>()
                .Select(input => $"{Uri.EscapeDataString(input.Name!)}={Uri.EscapeDataString(input.Value)}");
            return (HttpMethod.Post, new Uri(page, target ?? form.GetAttribute("action")), string.Join('&', fields));
        }

        return target is null ? null : (HttpMethod.Get, new Uri(page, target), null);
    }

    private static string Unescape(Match escape) => ((char)Convert.ToInt32(escape.Groups["hex"].Value, 16)).ToString();

    private async Task<WebExTransportResponse> SendAsync(HttpMethod method, Uri address, string? form)
    {
        string? cookies = _cookies.GetCookieHeader(address) is { Length: > 0 } header ? header : null;
        WebExTransportResponse response = address.IsLoopback
            ? await SendOverNetworkAsync(method, address, form, cookies)
            : await _site.SendAsync(new(ScheduleMeeting.Command, Center.MeetingCenter, method, address, form, cookies), TestContext.Current.CancellationToken);
        foreach (string cookie in response.SetCookies)
            _cookies.SetCookies(address, cookie);
        return response;
    }

    private async Task<WebExTransportResponse> SendOverNetworkAsync(HttpMethod method, Uri address, string? form, string? cookies)
    {
        using var request = new HttpRequestMessage(method, address);
        if (form is not null)
            request.Content = new StringContent(form, new System.Net.Http.Headers.MediaTypeHeaderValue(WebExForm.MediaType));
        if (cookies is not null)
            request.Headers.Add("Cookie", cookies);
        using HttpResponseMessage response = await _network.SendAsync(request, TestContext.Current.CancellationToken);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        string[] set = response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? values) ? [.. values] : [];
        return new((int)response.StatusCode, body, response.Headers.Location?.OriginalString, setCookies: set);
    }

    [GeneratedRegex("""(?:location\.href=|window\.location\.replace\(|var url = )"(?<url>[^"]*)"\)?;""")]
    private static partial Regex Address();

    [GeneratedRegex(@"\\x(?<hex>[0-9a-f]{2})")]
    private static partial Regex Escape();
}
