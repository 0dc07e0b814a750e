using System.Net;

namespace WebEx.Tests;

/// <summary>Sends the cookies of a browser and keeps those that come. SameSite is looked at in tests: this browser knows nothing of it.</summary>
internal sealed class CookieHandler(HttpMessageHandler server, CookieContainer cookies) : DelegatingHandler(server)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (cookies.GetCookieHeader(request.RequestUri!) is { Length: > 0 } header)
            request.Headers.Add("Cookie", header);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
        if (!response.Headers.TryGetValues("Set-Cookie", out IEnumerable<string>? set))
            return response;
        foreach (string cookie in set)
            cookies.SetCookies(request.RequestUri!, cookie);
        return response;
    }
}
