namespace WebEx.Client.Testing;

/// <summary>
/// A transport for tests, without a network: it reads what was sent back into a request, keeps it, and responds as <c>On</c> says. A command without a
/// response is a mistake of the test, and throws. Safe to use from several threads.
/// </summary>
/// <example>
/// <code>
/// var fake = new FakeTransport();
/// fake.On(ScheduleMeeting.Command, request =&gt; FakeReply.Success(("MK", "123")));
/// fake.On(DeleteMeeting.Command, FakeReply.Failure(DeleteMeetingError.AccessDenied));
/// var client = new WebExClient(site, fake);
/// </code>
/// </example>
public sealed class FakeTransport : IWebExTransport
{
    private readonly object _lock = new();
    private readonly Dictionary<WebExCommand, Func<WebExTransportRequest, CancellationToken, Task<FakeReply>>> _answers = [];
    private readonly List<WebExTransportRequest> _sent = [];
    private readonly List<IWebExRequest> _requests = [];
    private readonly Dictionary<WebExTransportRequest, IWebExRequest> _read = [];

    /// <summary>What was sent, as it went out, in order.</summary>
    public IReadOnlyList<WebExTransportRequest> TransportRequests
    {
        get
        {
            lock (_lock)
                return [.. _sent];
        }
    }

    /// <summary>What was sent, read back, in order. It is what went out: a BackURL that the client added is in it.</summary>
    public IReadOnlyList<IWebExRequest> Requests
    {
        get
        {
            lock (_lock)
                return [.. _requests];
        }
    }

    /// <summary>The requests of one type that were sent, read back, in order.</summary>
    /// <typeparam name="TRequest">The type, such as <c>ScheduleMeeting</c>.</typeparam>
    public IReadOnlyList<TRequest> Sent<TRequest>()
        where TRequest : IWebExRequest => [.. Requests.OfType<TRequest>()];

    /// <summary>Always answers a command in the same way, in place of what was said for it before.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <param name="answer">The response.</param>
    /// <typeparam name="TRequest">The type of its requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <returns>This transport.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    /// <exception cref="ArgumentException">The response has an error or a parameter that the command does not, or lacks what the guide promises; see
    /// <see cref="FakeReply.Unchecked"/>.</exception>
    public FakeTransport On<TRequest, TReply>(WebExCommand<TRequest, TReply> command, FakeReply answer)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (command is null)
            throw new ArgumentNullException(nameof(command));
        if (answer is null)
            throw new ArgumentNullException(nameof(answer));
        if (FakeReplyCheck.Of(command, answer) is { } problem)
            throw new ArgumentException(problem, nameof(answer));
        return On(command, _ => answer);
    }

    /// <summary>Answers a command by what is in the request, in place of what was said for it before.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <param name="answer">Makes the response; an exception of its own goes to the caller of the client, and so does one for a response that the command does
    /// not
    /// have.</param>
    /// <typeparam name="TRequest">The type of its requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <returns>This transport.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public FakeTransport On<TRequest, TReply>(WebExCommand<TRequest, TReply> command, Func<TRequest, FakeReply> answer)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (answer is null)
            throw new ArgumentNullException(nameof(answer));
        return On(command, (request, _) => Task.FromResult(answer(request)));
    }

    /// <summary>Answers a command in time, in place of what was said for it before: to test how long waits and cancellation go.</summary>
    /// <param name="command">The command, such as <c>ScheduleMeeting.Command</c>.</param>
    /// <param name="answer">Makes the response; an exception of its own goes to the caller of the client, and so does one for a response that the command does
    /// not
    /// have.</param>
    /// <typeparam name="TRequest">The type of its requests.</typeparam>
    /// <typeparam name="TReply">The type of its replies.</typeparam>
    /// <returns>This transport.</returns>
    /// <exception cref="ArgumentNullException">A parameter is null.</exception>
    public FakeTransport On<TRequest, TReply>(WebExCommand<TRequest, TReply> command, Func<TRequest, CancellationToken, Task<FakeReply>> answer)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        if (command is null)
            throw new ArgumentNullException(nameof(command));
        if (answer is null)
            throw new ArgumentNullException(nameof(answer));
        lock (_lock)
            _answers[command] = MakeAsync;
        return this;

        async Task<FakeReply> MakeAsync(WebExTransportRequest request, CancellationToken cancellationToken)
        {
            FakeReply made =
                await answer(Keep(command, request), cancellationToken).ConfigureAwait(false)
                ?? throw new InvalidOperationException("The answer that the test makes for " + command.Name + " is null.");
            return FakeReplyCheck.Of(command, made) is { } problem ? throw new InvalidOperationException(problem) : made;
        }
    }

    /// <inheritdoc/>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is null.</exception>
    /// <exception cref="InvalidOperationException">Nothing was said about the command, or what was sent cannot be read back.</exception>
    public async Task<WebExTransportResponse> SendAsync(WebExTransportRequest request, CancellationToken cancellationToken = default)
    {
        if (request is null)
            throw new ArgumentNullException(nameof(request));

        cancellationToken.ThrowIfCancellationRequested();
        Func<WebExTransportRequest, CancellationToken, Task<FakeReply>>? makeAnswer;
        WebExTransportRequest asked;
        lock (_lock)
        {
            // A step repeats the command that came before it, in words of the site's own.
            asked = request.IsIntermediateStep
                ? _sent.FindLast(other => !other.IsIntermediateStep && other.Command.Equals(request.Command)) ?? request
                : request;
            _sent.Add(request);
            _ = _answers.TryGetValue(request.Command, out makeAnswer);
        }

        if (makeAnswer is null)
        {
            string name = request.Command.Name;
            throw new InvalidOperationException(
                name
                    + " ("
                    + request.Command
                    + ") was sent, and the test does not say what comes back: call On("
                    + name
                    + ".Command, request => FakeReply.Success(...)) first."
            );
        }

        FakeReply answer = await makeAnswer(asked, cancellationToken).ConfigureAwait(false);
        WebExTransportResponse response = answer.ToResponse(request.Command, AnswerAddress.Of(TextOf(asked), request.Command, answer.IsSuccess == true));
        // What was sent unchecked is answered as a site would.
        if (answer.IsSuccess != true || !AnswerAddress.LosesAnswer(TextOf(asked), request.Command))
            return response;
        return new WebExTransportResponse(302, location: AnswerAddress.Of(TextOf(asked), request.Command, isSuccess: true), setCookies: response.SetCookies);
    }

    private TRequest Keep<TRequest, TReply>(WebExCommand<TRequest, TReply> command, WebExTransportRequest sent)
        where TRequest : WebExRequest<TReply>
        where TReply : WebExReply
    {
        lock (_lock)
        {
            if (_read.TryGetValue(sent, out IWebExRequest? same))
                return (TRequest)same;
        }

        if (!command.TryReadRequest(TextOf(sent), sent.Center, out TRequest? request, out RequestValidationResult problems))
            throw new InvalidOperationException("What was sent for " + command.Name + " cannot be read back: " + problems);

        lock (_lock)
        {
            _requests.Add(request);
            _read[sent] = request;
        }

        return request;
    }

    private static string TextOf(WebExTransportRequest sent) => sent.Body ?? sent.Address.Query.TrimStart('?');
}
