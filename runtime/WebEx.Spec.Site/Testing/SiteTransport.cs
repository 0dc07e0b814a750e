using System.Net;
using WebEx.Client;
using WebEx.Site.Kernel;
using WebEx.Site.Pages;

namespace WebEx.Site.Testing;

/// <summary>
/// Carries what a client sends to the sites of the process, without a socket. The first folder of the address names the site, whatever the host.
/// </summary>
internal sealed class SiteTransport(SiteRegistry sites) : IWebExTransport
{
    public async Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        string path = request.Address.AbsolutePath;
        int slash = path.IndexOf('/', 1);
        string name = slash < 0 ? path[1..] : path[1..slash];
        LiveSite site =
            sites.Find(name) ?? throw new WebExTransportException($"There is no site named {name}, and none can be made.", WebExTransportError.HttpStatus, 404);
        SiteResponse response = await SitePages.RespondAsync(site, RequestOf(request, name, path[(slash + 1)..]), cancellationToken).ConfigureAwait(false);
        if (response.Cut != ResponseCut.None)
            throw new WebExTransportException("A fault of the site ended the connection.", WebExTransportError.ConnectionEnded);
        return new(response.StatusCode, response.Body, response.Location, response.MediaType, response.SetCookies);
    }

    private static SiteRequest RequestOf(WebExTransportRequest request, string site, string page) =>
        new()
        {
            HomePage = new Uri(request.Address, $"/{site}/"),
            Page = page,
            IsPost = request.Method == HttpMethod.Post,
            Query = request.Address.Query.TrimStart('?'),
            Form = request.Body ?? "",
            Cookies = request.Cookies,
            RemoteAddress = IPAddress.Loopback,
        };
}
