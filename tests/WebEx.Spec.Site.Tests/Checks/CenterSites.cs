using System.Net;
using Microsoft.AspNetCore.WebUtilities;

namespace WebEx.Site.Tests.Checks;

/// <summary>A server with one site for each center, where the users of the seed have logged in, each in a browser of his or her own. Every request finds the
/// sites as they were at first.</summary>
internal sealed class CenterSites : IAsyncDisposable
{
    private const string Start = "start";
    private readonly WebExTestSite _server;
    private readonly Dictionary<(Center, string), RawClient> _clients = [];
    private readonly Dictionary<RawClient, Cookie[]> _logins = [];

    private CenterSites(WebExTestSite server) => _server = server;

    public static async Task<CenterSites> StartAsync()
    {
        WebExTestSite server = await WebExTestSite.StartAsync(new() { IdSeed = 1, MaxRequests = 10 }, TestContext.Current.CancellationToken);
        server.Clock.Freeze(new DateTimeOffset(2030, 1, 1, 12, 0, 0, TimeSpan.Zero));
        var sites = new CenterSites(server);
        foreach (Center center in Enum.GetValues<Center>())
        {
            WebExTestSite site = sites.SiteOf(center);
            site.Clock.Freeze(server.Clock.GetUtcNow());
            await site.ConfigureAsync(settings => settings with { Centers = (Centers)(1 << (int)center) });
            site.Dialect = new() { GivesCsrfToken = true };
            foreach (string user in new[] { "admin", "jo", "guest", SiteUsers.Nobody })
            {
                RawClient client = sites._clients[(center, user)] = new(site);
                if (user != SiteUsers.Nobody)
                    (await client.LogInAsync(user))["ST"].ShouldBe(Probe.Success);
                sites._logins[client] = [.. client.Cookies.GetAllCookies().Cast<Cookie>()];
            }

            site.Dialect = SiteDialect.Guide;
            await site.TakeSnapshotAsync(Start);
        }

        return sites;
    }

    /// <summary>Sends a request in a situation, and gives the response: the error by its member, SUCCESS, or the status of a page with what it says.</summary>
    public async Task<string> SendAsync(Probe probe, Situation situation)
    {
        WebExTestSite site = SiteOf(probe.Center);
        await site.RestoreAsync(Start);
        await site.ConfigureAsync(situation.Settings);
        site.Dialect = situation.Dialect;
        RawClient client = _clients[(probe.Center, situation.User)];
        // The command before may have been a logout.
        foreach (Cookie cookie in _logins[client])
            client.Cookies.Add(new Cookie(cookie.Name, cookie.Value, cookie.Path, cookie.Domain));
        string text = situation.BackUrl is null ? situation.Text : situation.Text + "&BU=" + Uri.EscapeDataString(situation.BackUrl);
        string path = probe.Command.Model.Path;
        using HttpResponseMessage response = situation.IsGet ? await client.GetAsync(path + "?" + text) : await client.PostAsync(path, text);
        string body = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        if ((int)response.StatusCode is not (200 or 302))
            return $"HTTP {(int)response.StatusCode} {body}";
        if (response.Headers.Location is { } location && QueryHelpers.ParseQuery(location.Query).TryGetValue("RS", out var code))
            return probe.NameOf(code.ToString());
        WebExReply reply = probe.Command.ReadReply(response.Headers.Location?.OriginalString ?? body);
        return reply.ErrorCode is { } error ? probe.NameOf(error.ToString())
            : reply.Outcome == ReplyOutcome.Unreadable ? "unreadable"
            : Probe.Success;
    }

    public async ValueTask DisposeAsync()
    {
        foreach (RawClient client in _clients.Values)
            client.Dispose();
        await _server.DisposeAsync();
    }

    private WebExTestSite SiteOf(Center center) => _server.Other(center.ToString());
}
