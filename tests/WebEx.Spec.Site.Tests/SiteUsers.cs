namespace WebEx.Site.Tests;

/// <summary>The users of a site, each with a browser of his or her own. The password is that of the demo seed.</summary>
internal sealed class SiteUsers(WebExTestSite site) : IDisposable
{
    public const string Nobody = "";

    private readonly Dictionary<string, RawClient> _clients = [];

    /// <summary>The browser of a user, who has logged in.</summary>
    public async Task<RawClient> ClientAsync(string user)
    {
        if (_clients.TryGetValue(user, out RawClient? client))
            return client;
        client = _clients[user] = new RawClient(site);
        if (user != Nobody)
            (await client.LogInAsync(user))["ST"].ShouldBe("SUCCESS");
        return client;
    }

    /// <summary>Sends a command as a user, and gives the parameters that come back.</summary>
    public async Task<Dictionary<string, string>> SendAsync(string user, string page, string form) => await (await ClientAsync(user)).CommandAsync(page, form);

    /// <summary>Sends a command as a user, and gives the error code; SUCCESS where there is none.</summary>
    public async Task<string> ResultAsync(string user, string page, string form)
    {
        Dictionary<string, string> reply = await SendAsync(user, page, form);
        return reply.GetValueOrDefault("RS") ?? reply["ST"];
    }

    /// <summary>What a browser shows after a command of a user.</summary>
    public async Task<string> PageAsync(string user, string page, string form)
    {
        RawClient client = await ClientAsync(user);
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{page}?{form}", UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
        using HttpResponseMessage response = await client.SendAsync(request);
        ((int)response.StatusCode).ShouldBe(200);
        return System.Net.WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    public void Dispose()
    {
        foreach (RawClient client in _clients.Values)
            client.Dispose();
    }
}
