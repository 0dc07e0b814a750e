namespace WebEx.Client;

/// <summary>
/// The commands of one user, from login to logout, with cookies of its own. It may be used from several threads, but for one command at a time: what the next
/// command means can depend on the response to the one before. Several sessions, over one client too, do not know of each other.
/// </summary>
public sealed class WebExSession
{
    private readonly CommandSender _sender;
    private readonly SessionCookies _cookies = new();
    private int _isSending;

    internal WebExSession(CommandSender sender, Center? center)
    {
        _sender = sender;
        Center = center;
    }

    internal WebExSession(CommandSender sender, WebExSessionState state)
        : this(sender, state.Center)
    {
        IsLoggedIn = state.IsLoggedIn;
        foreach (string cookie in state.Cookies)
        {
            if (_cookies.Keep(sender.Site.BaseAddress, cookie) != CookieOutcome.Kept)
                throw new ArgumentException("A cookie in the state cannot be kept: log in again.", nameof(state));
        }
    }

    /// <summary>
    /// Whether the last login or logout that the site confirmed was a login. A login (LI) that is refused because the same user is logged in already
    /// (AlreadyLogon, guide 2-22) confirms one too, where the session has a cookie of the site: go on with the next command. The site can end a session by
    /// itself; a command is then answered with AccessDenied, which does not change this.
    /// </summary>
    public bool IsLoggedIn { get; private set; }

    /// <summary>The center that requests are checked for: that of the options, and after a Set Service Type command the one that the site returned. Null where
    /// each command is checked for its <see cref="WebExCommand.DefaultCenter"/>.</summary>
    public Center? Center { get; private set; }

    /// <summary>Sends a request as the options say that the client has, and waits for its reply.</summary>
    /// <param name="request">The request.</param>
    /// <param name="cancellationToken">Gives up waiting; the site may have carried the command out all the same.</param>
    /// <inheritdoc cref="SendAsync{TReply}(WebExRequest{TReply}, WebExSendOptions?, CancellationToken)"/>
    public Task<TReply> SendAsync<TReply>(WebExRequest<TReply> request, CancellationToken cancellationToken)
        where TReply : WebExReply => SendAsync(request, options: null, cancellationToken);

    /// <summary>Sends a command of this session, with its cookies. What is added to a request is told at
    /// <see cref="WebExClient.SendAsync{TReply}(WebExRequest{TReply}, WebExSendOptions?, CancellationToken)"/>.</summary>
    /// <param name="request">The command with its arguments.</param>
    /// <param name="options">How to send it. Default: checked, by POST.</param>
    /// <param name="cancellationToken">Ends the waiting. The site may carry out the command all the same.</param>
    /// <typeparam name="TReply">The type of the reply.</typeparam>
    /// <returns>What the site returned: success, failure with its error, or something that is not a response to the command (unreadable).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="WebExRequestException">The request breaks limits or rules of the guide; nothing was sent.</exception>
    /// <exception cref="InvalidOperationException">GET was asked for, and the command changes something or holds something confidential; a login has another MU
    /// than GoBack, which would tell nothing of how it went; or another command of this session is still under way. Nothing was sent.</exception>
    /// <exception cref="WebExTransportException">There is no response, or an HTTP error page instead of one.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public async Task<TReply> SendAsync<TReply>(WebExRequest<TReply> request, WebExSendOptions? options = null, CancellationToken cancellationToken = default)
        where TReply : WebExReply
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));
        Enter("A session sends one command at a time, and another one is still under way: wait for it, or create a second session.");
        try
        {
            TReply reply = await _sender.SendAsync(request, options, Center, _cookies, cancellationToken).ConfigureAwait(false);
            WebExCommand command = ((IWebExRequest)request).Command;
            // An incomplete reply is a success as well, to the site.
            if (reply.Outcome is ReplyOutcome.Success or ReplyOutcome.Incomplete)
                Follow(command.Effect, reply);
            else if (IsLoggedInAlready(command, reply))
                IsLoggedIn = true;
            return reply;
        }
        finally
        {
            Volatile.Write(ref _isSending, 0);
        }
    }

    /// <summary>
    /// What this session is made of, for a store that several servers share: <see cref="WebExClient.RestoreSession"/> goes on with it. Cookies that have
    /// expired are left out. Export again after a command, since a site can renew its cookies with each response, and use one of the two sessions at a time.
    /// </summary>
    /// <exception cref="InvalidOperationException">A command of this session is under way: its response can set cookies.</exception>
    public WebExSessionState Export()
    {
        Enter("A command of the session is still under way, and its response can set cookies: wait for it, and export then.");
        try
        {
            return new WebExSessionState(
                _sender.Site.BaseAddress.AbsoluteUri,
                Center,
                IsLoggedIn,
                [.. _cookies.ToSetCookies(_sender.Site.BaseAddress).OrderBy(cookie => cookie, StringComparer.Ordinal)]
            );
        }
        finally
        {
            Volatile.Write(ref _isSending, 0);
        }
    }

    private void Enter(string refusal)
    {
        if (Interlocked.Exchange(ref _isSending, 1) == 1)
            throw new InvalidOperationException(refusal);
    }

    // In LI it is the same user (guide line 1534); in the login that it replaced it may be another one (line 2725).
    private bool IsLoggedInAlready(WebExCommand command, WebExReply reply) =>
        command is { Path: "p.php", At: "LI" } && reply.ErrorCode == WebExErrorCode.AlreadyLogon && _cookies.HasAny;

    private void Follow(CommandEffect effect, WebExReply reply)
    {
        switch (effect)
        {
            case CommandEffect.LogsIn:
                IsLoggedIn = true;
                break;
            case CommandEffect.LogsOut:
                IsLoggedIn = false;
                _cookies.Clear();
                break;
            case CommandEffect.SetsService when CenterOf(reply.Parameters["SP"]) is { } center:
                Center = center;
                break;
        }
    }

    // The tokens of SP. There is none for Event Center.
    private static Center? CenterOf(string? service) =>
        service switch
        {
            "MC" => WebEx.Center.MeetingCenter,
            "TC" => WebEx.Center.TrainingCenter,
            "SaC" => WebEx.Center.SalesCenter,
            "SC" => WebEx.Center.SupportCenter,
            _ => null,
        };
}
