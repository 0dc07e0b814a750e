using System.Diagnostics.CodeAnalysis;

namespace WebEx;

/// <summary>A command together with the types of its requests and replies: <c>ScheduleMeeting.Command</c>.</summary>
/// <typeparam name="TRequest">The type of its requests.</typeparam>
/// <typeparam name="TReply">The type of its replies.</typeparam>
public sealed record WebExCommand<TRequest, TReply> : WebExCommand
    where TRequest : WebExRequest<TReply>
    where TReply : WebExReply
{
    private readonly Func<ArgumentReader, TRequest> _createRequest;
    private readonly ReplyFactory<TReply> _createReply;

    /// <summary>Creates the description of a command.</summary>
    /// <param name="path">The page, relative to the site's base address, such as <c>m.php</c>.</param>
    /// <param name="at">The value of AT, such as <c>SM</c>; null for a page that takes none.</param>
    /// <param name="name">The name in words, such as <c>ScheduleMeeting</c>.</param>
    /// <param name="centers">Where the command is valid.</param>
    /// <param name="guideSection">The heading of the section of the guide.</param>
    /// <param name="guidePage">The page of the guide, such as <c>2-117</c>.</param>
    /// <param name="effect">What the command does.</param>
    /// <param name="reply">The shape of the response.</param>
    /// <param name="createRequest">Creates a request from its arguments.</param>
    /// <param name="createReply">Creates a reply from its parameters.</param>
    /// <param name="errors">The error codes. Default: not stated.</param>
    /// <param name="errorType">The enumeration of the errors, whose values are the indexes of <paramref name="errors"/>. Default: not stated.</param>
    /// <exception cref="ArgumentNullException">A parameter other than <paramref name="at"/>, <paramref name="errors"/> and <paramref name="errorType"/> is
    /// null.</exception>
    public WebExCommand(
        string path,
        string? at,
        string name,
        Centers centers,
        string guideSection,
        string guidePage,
        CommandEffect effect,
        ReplyShape reply,
        Func<ArgumentReader, TRequest> createRequest,
        ReplyFactory<TReply> createReply,
        ErrorTable? errors = null,
        Type? errorType = null
    )
        : base(path, at, name, centers, guideSection, guidePage, effect, reply, errors, errorType)
    {
        _createRequest = createRequest ?? throw new ArgumentNullException(nameof(createRequest));
        _createReply = createReply ?? throw new ArgumentNullException(nameof(createReply));
    }

    /// <summary>Reads a request back from a URL, a query or a form's body.</summary>
    /// <param name="text">What was sent.</param>
    /// <param name="center">The center of the site: some codes mean different things in two of them.</param>
    /// <param name="request">The request, when this method returns true.</param>
    /// <param name="problems">
    /// What cannot be read, and then everything else that is wrong, when this method returns false. When it returns true: a secret in a URL, and as notices the
    /// arguments that the command does not have.
    /// </param>
    /// <returns>True when everything could be read; <see cref="WebExRequest{TReply}.Validate"/> tells whether it is valid.</returns>
    public bool TryReadRequest(string? text, Center center, [NotNullWhen(true)] out TRequest? request, out RequestValidationResult problems)
    {
        var reader = new ArgumentReader(text, this, center);
        TRequest read = _createRequest(reader);
        problems = reader.Finish(read);
        request = reader.IsReadable ? read : null;
        return request is not null;
    }

    /// <inheritdoc/>
    public override bool TryReadRequest(string? text, Center center, [NotNullWhen(true)] out IWebExRequest? request, out RequestValidationResult problems)
    {
        bool isRead = TryReadRequest(text, center, out TRequest? read, out problems);
        request = read;
        return isRead;
    }

    /// <inheritdoc/>
    public override WebExReply ReadUntypedReply(string? text, ReplyContext context) => ReadReply(text, context);

    /// <summary>Reads a response: the URL that the site returned to, its query, a form's body, markup, or a page that redirects. Never throws.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    public TReply ReadReply(string? text) => ReadReply(text, ReplyContext.NotStated);

    /// <summary>Reads a response, and takes how it came into account. Never throws for its text.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    /// <param name="context">What is known beside the text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="context"/> is null.</exception>
    public TReply ReadReply(string? text, ReplyContext context)
    {
        if (context is null)
            throw new ArgumentNullException(nameof(context));

        var reader = new ReplyReader(text, this, context);
        TReply reply = _createReply(ref reader);
        reader.Pairs.GiveBack();
        return reply;
    }
}
