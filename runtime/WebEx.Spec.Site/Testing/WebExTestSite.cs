using WebEx.Client;
using WebEx.Site.Admin;
using WebEx.Site.Exporting;
using WebEx.Site.Http;
using WebEx.Site.Kernel;
using WebEx.Site.Testing;

namespace WebEx.Site;

/// <summary>
/// A WebEx site for a test: it answers the commands of the guide, remembers what they did, and tells what it received. Sites of other names in the same
/// process are wholly apart, so that tests run in parallel. Safe to use from several threads.
/// </summary>
/// <example>
/// <code>
/// await using WebExTestSite site = await WebExTestSite.StartAsync();
/// var client = new WebExClient(site.Site, site.CreateTransport());
/// // ... what is tested schedules a meeting ...
/// site.ShouldHaveReceived&lt;ScheduleMeeting&gt;(meeting =&gt; meeting.MeetingName == "Design review");
/// </code>
/// </example>
public sealed class WebExTestSite : IAsyncDisposable
{
    private readonly SiteHost _host;
    private readonly LiveSite _site;
    private readonly string _name;
    private readonly bool _ownsHost;

    private WebExTestSite(SiteHost host, string name, string parameter, bool ownsHost)
    {
        _host = host;
        _site = host.Sites.Find(name) ?? throw NoName(parameter);
        _name = name;
        _ownsHost = ownsHost;
    }

    /// <summary>Where the site stands, such as <c>http://127.0.0.1:5001/acme/</c>.</summary>
    public Uri BaseAddress => new(_host.Address, $"{_name}/");

    /// <summary>Where the server is administered, by HTTP: <c>sites/acme/requests</c> below it. Its <c>openapi.json</c> describes how.</summary>
    public Uri AdminAddress => new(_host.Address, AdminEndpoint.Folder.TrimStart('/') + "/");

    /// <summary>The site as a client takes it.</summary>
    public WebExSite Site => new(BaseAddress);

    /// <summary>The clock of the site.</summary>
    public SiteClock Clock => _site.Clock;

    /// <summary>What the site received.</summary>
    public ReceivedRequests Requests => _site.Requests;

    /// <summary>The mails that the site has sent: invitations, reminders, confirmations.</summary>
    public SiteOutbox Outbox => _site.Outbox;

    /// <summary>What is to go wrong.</summary>
    public SiteFaults Faults => _site.Faults;

    /// <summary>Where the site does otherwise than the guide.</summary>
    /// <exception cref="ArgumentNullException">The value is null.</exception>
    /// <exception cref="ArgumentException">The value contradicts itself. The message says where.</exception>
    public SiteDialect Dialect
    {
        get => _site.Dialect;
        set => _site.Dialect = value ?? throw new ArgumentNullException(nameof(value));
    }

    /// <summary>Starts a server with a site.</summary>
    /// <param name="options">How the site is set up. Default: in memory, with the demo seed, on a free port of the loopback.</param>
    /// <param name="cancellationToken">Ends the waiting.</param>
    /// <exception cref="ArgumentException">The name or the seed of the options cannot be used.</exception>
    /// <exception cref="IOException">The address is in use.</exception>
    public static async Task<WebExTestSite> StartAsync(WebExTestSiteOptions? options = null, CancellationToken cancellationToken = default)
    {
        options ??= new();
        SiteHost host = await SiteHost.StartAsync(options, cancellationToken).ConfigureAwait(false);
        try
        {
            return new(host, options.SiteName, nameof(options), ownsHost: true);
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Another site of the same server, apart from this one. It ends with this one; disposing it does nothing.</summary>
    /// <param name="name">Its name: 1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no such name, or there are too many sites.</exception>
    public WebExTestSite Other(string name) => new(_host, name ?? "", nameof(name), ownsHost: false);

    /// <summary>
    /// Carries what a client sends to this server, without a socket. The address names the site: <c>https://acme.webex.com/acme/</c> is the site
    /// <c>acme</c> of this server.
    /// </summary>
    public IWebExTransport CreateTransport() => new SiteTransport(_host.Sites);

    /// <summary>Adds accounts and meetings to the site.</summary>
    /// <param name="seed">What is added; its settings take the place of those of the site.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is null.</exception>
    /// <exception cref="ArgumentException">The seed contradicts itself or what is there; nothing is added.</exception>
    public Task SeedAsync(SiteSeed seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return _site.SeedAsync(seed);
    }

    /// <summary>Changes the settings of the site.</summary>
    /// <param name="change">Makes the new settings of the present ones.</param>
    /// <exception cref="ArgumentNullException"><paramref name="change"/> is null.</exception>
    /// <exception cref="ArgumentException">A number of the new settings is negative; the present ones stay. The message says where.</exception>
    public Task ConfigureAsync(Func<SiteSettings, SiteSettings> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return _site.ConfigureAsync(change);
    }

    /// <summary>Makes the site as new: nothing of what happened is left, nor faults and received requests. The clock stays as it is.</summary>
    /// <param name="seed">What it begins with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="seed"/> is null.</exception>
    /// <exception cref="ArgumentException">The seed contradicts itself; the site stays as it was.</exception>
    public Task ResetAsync(SiteSeed seed)
    {
        ArgumentNullException.ThrowIfNull(seed);
        return _host.Sites.ResetAsync(_site, seed);
    }

    /// <summary>Keeps the state of the site under a name, in memory, in the place of an older snapshot of that name.</summary>
    /// <param name="name">The name: as that of a site.</param>
    /// <exception cref="ArgumentException"><paramref name="name"/> is no such name, or the site has 100 snapshots.</exception>
    public async Task TakeSnapshotAsync(string name)
    {
        if (await _site.TakeSnapshotAsync(name ?? "").ConfigureAwait(false) is { } refusal)
            throw new ArgumentException(refusal, nameof(name));
    }

    /// <summary>Brings the state of a snapshot back. The clock, faults and received requests stay.</summary>
    /// <param name="name">The name of the snapshot.</param>
    /// <exception cref="ArgumentException">There is no snapshot of that name.</exception>
    public async Task RestoreAsync(string name)
    {
        if (!await _site.RestoreAsync(name ?? "").ConfigureAwait(false))
            throw new ArgumentException("The site has no snapshot of that name.", nameof(name));
    }

    /// <summary>
    /// All rows of the site as one JSON document, in UTF-8: password hashes and sessions too, but neither clock, dialect, faults nor received requests. The
    /// same state gives the same bytes.
    /// </summary>
    public async Task<ReadOnlyMemory<byte>> ExportAsync() => SiteDocument.Write(await _site.ReadStateAsync().ConfigureAwait(false));

    /// <summary>Puts the rows of an export, of this or another site, in the place of those of the site.</summary>
    /// <param name="document">The document, in UTF-8.</param>
    /// <exception cref="FormatException"><paramref name="document"/> is none that a site has exported. The message says where.</exception>
    public Task ImportAsync(ReadOnlyMemory<byte> document) => _site.ReplaceAsync(SiteDocument.Read(document));

    /// <summary>Asserts that the site has received a request.</summary>
    /// <param name="fits">Which request is meant; null for any of the command.</param>
    /// <typeparam name="TRequest">The generated type of the request, such as <c>ScheduleMeeting</c>.</typeparam>
    /// <returns>The first one that fits.</returns>
    /// <exception cref="SiteAssertionException">It has not. The message says what came instead.</exception>
    public TRequest ShouldHaveReceived<TRequest>(Func<TRequest, bool>? fits = null)
        where TRequest : class, IWebExRequest => Requests.Find(fits) ?? throw Requests.Missing<TRequest>(fits is not null);

    /// <summary>Asserts that the site has sent a mail, or has a reminder that is due by its clock.</summary>
    /// <param name="fits">Which mail is meant; null for any.</param>
    /// <returns>The first one that fits.</returns>
    /// <exception cref="SiteAssertionException">It has not. The message says which mails there are.</exception>
    public async Task<SiteMail> ShouldHaveSentAsync(Func<SiteMail, bool>? fits = null)
    {
        IReadOnlyList<SiteMail> mails = await Outbox.ListAsync().ConfigureAwait(false);
        return mails.FirstOrDefault(mail => fits is null || fits(mail)) ?? throw SiteOutbox.Missing(mails, fits is not null);
    }

    /// <summary>Ends the server, with all its sites.</summary>
    public ValueTask DisposeAsync() => _ownsHost ? _host.DisposeAsync() : ValueTask.CompletedTask;

    private static ArgumentException NoName(string parameter) =>
        new(
            "A site name is 1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit; and a server has at most "
                + "WebExTestSiteOptions.MaxSites sites.",
            parameter
        );
}
