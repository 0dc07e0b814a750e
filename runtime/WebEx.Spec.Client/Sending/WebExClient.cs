using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace WebEx.Client;

/// <summary>
/// Sends commands to a WebEx-hosted site from a server, and reads the responses. What a site returns is a result, success or not; what keeps a response from
/// coming is an exception.
/// Safe to use from several threads, for as long as the program runs.
/// </summary>
public sealed class WebExClient
{
    // It keeps no cookie, and lasts as long as the program: a client may be made for each command, without a connection for each.
    private static readonly HttpTransport Shared = new();

    private readonly CommandSender _sender;
    private readonly Center? _center;

    /// <summary>A client without a log, over connections that all clients made this way share. There is nothing to dispose of.</summary>
    /// <param name="site">The site.</param>
    /// <param name="options">What commands are sent with. Default: a new <see cref="WebExClientOptions"/>.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="ArgumentException">The options have no BackURL, or a center that does not exist.</exception>
    public WebExClient(WebExSite site, WebExClientOptions? options = null)
        : this(site, Shared, options) { }

    /// <summary>A client over a transport.</summary>
    /// <param name="site">The site.</param>
    /// <param name="transport">Carries the commands; <see cref="HttpTransport"/>, or <see cref="Testing.FakeTransport"/> in tests. It stays the caller's to
    /// dispose of.</param>
    /// <param name="options">What commands are sent with. Default: a new <see cref="WebExClientOptions"/>.</param>
    /// <param name="logger">Takes a line for each command: page, AT, outcome and error code, never a value. Default: none.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> or <paramref name="transport"/> is null.</exception>
    /// <exception cref="ArgumentException">The options have no BackURL, or a center that does not exist.</exception>
    public WebExClient(WebExSite site, IWebExTransport transport, WebExClientOptions? options = null, ILogger<WebExClient>? logger = null)
    {
        if (site is null)
            throw new ArgumentNullException(nameof(site));
        if (transport is null)
            throw new ArgumentNullException(nameof(transport));
        options ??= new WebExClientOptions();
        if (options.BackUrl is null)
            throw new ArgumentException("A client needs a BackURL, for requests that have none.", nameof(options));
        if (options.Center is < Center.MeetingCenter or > Center.SupportCenter)
            throw new ArgumentException("There is no such center.", nameof(options));

        Site = site;
        _center = options.Center;
        _sender = new CommandSender(site, transport, options.BackUrl, options.Encoding, logger ?? NullLogger<WebExClient>.Instance);
    }

    /// <summary>The site that commands are sent to; nothing is ever sent anywhere else.</summary>
    public WebExSite Site { get; }

    /// <summary>Sends a request as the options say that the client has, and waits for its reply.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up waiting; the site may have carried the command out all the same.</param>
    /// <inheritdoc cref="SendAsync{TReply}(WebExRequest{TReply}, WebExSendOptions?, CancellationToken)"/>
    public Task<TReply> SendAsync<TReply>(WebExRequest<TReply> request, CancellationToken cancellationToken)
        where TReply : WebExReply => SendAsync(request, options: null, cancellationToken);

    /// <summary>
    /// Sends a command that needs no login, such as one between servers, without cookies. A request without a BackURL is given that of the options where the
    /// site would else answer with a page for people; a login, which goes to MU after success, is then told to go back (MU=GoBack) unless it says otherwise.
    /// Where a command that changes something gets a page that leads to a further address below that of the site, the client posts to it, at most
    /// three times.
    /// </summary>
    /// <param name="request">The command with its arguments.</param>
    /// <param name="options">How to send it. Default: checked, by POST.</param>
    /// <param name="cancellationToken">Ends the waiting. The site may carry out the command all the same.</param>
    /// <typeparam name="TReply">The type of the reply.</typeparam>
    /// <returns>What the site returned: success, failure with its error, or something that is not a response to the command (unreadable).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="WebExRequestException">The request breaks limits or rules of the guide; nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">GET was asked for, and the command changes something or holds something confidential; or a login has another
    /// MU than GoBack, which would tell nothing of how it went. Nothing was sent.</exception>
    /// <exception cref="WebExTransportException">There is no response, or an HTTP error page instead of one.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public Task<TReply> SendAsync<TReply>(WebExRequest<TReply> request, WebExSendOptions? options = null, CancellationToken cancellationToken = default)
        where TReply : WebExReply => _sender.SendAsync(request, options, _center, cookies: null, cancellationToken);

    /// <summary>Begins a session of one user: with cookies of its own, which no other session and no other host ever sees. Nothing is sent yet.</summary>
    public WebExSession CreateSession() => new(_sender, _center);

    /// <summary>Goes on with a session that <see cref="WebExSession.Export"/> has given, of this client or of one at another server. Nothing is sent
    /// yet.</summary>
    /// <param name="state">What the session is made of.</param>
    /// <exception cref="ArgumentNullException"><paramref name="state"/> is null.</exception>
    /// <exception cref="ArgumentException">The state is of another site than <see cref="Site"/>, or has a cookie that a session does not keep.</exception>
    public WebExSession RestoreSession(WebExSessionState state)
    {
        if (state is null)
            throw new ArgumentNullException(nameof(state));
        if (!string.Equals(state.Site, Site.BaseAddress.AbsoluteUri, StringComparison.Ordinal))
            throw new ArgumentException("The session is of another site than that of the client, " + Site + ".", nameof(state));
        return new WebExSession(_sender, state);
    }
}
