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
    public async Task<WebExTransportResponse> SendAsync(WebExTransportRequest message, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(message);
        string path = message.Address.AbsolutePath;
        int slash = path.IndexOf('/', 1);
        string name = slash < 0 ? path[1..] : path[1..slash];
        LiveSite site =
            sites.Find(name) ?? throw new WebExTransportException($"There is no site named {name}, and none can be made.", WebExTransportError.HttpStatus, 404);
        SiteResponse response = await SitePages.RespondAsync(site, RequestOf(message, name, path[(slash + 1)..]), cancellationToken).ConfigureAwait(false);
        if (response.Cut != ResponseCut.None)
            throw new WebExTransportException("A fault of the site ended the connection.", WebExTransportError.ConnectionEnded);
        return new(response.StatusCode, response.Body, response.Location, response.MediaType, response.SetCookies);
    }

    private static SiteRequest RequestOf(WebExTransportRequest message, string site, string page) =>
        new()
        {
            HomePage = new Uri(message.Address, $"/{site}/"),
            Page = page,
            IsPost = message.Method == HttpMethod.Post,
            Query = message.Address.Query.TrimStart('?'),
            Form = message.Body ?? "",
            Cookies = message.Cookies,
            RemoteAddress = IPAddress.Loopback,
        };
}
