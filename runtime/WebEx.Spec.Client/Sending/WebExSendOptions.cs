namespace WebEx.Client;

/// <summary>How one command is sent.</summary>
public sealed record WebExSendOptions
{
    /// <summary>The center that the request is checked for. Default: null, which is that of the client or session.</summary>
    public Center? Center { get; init; }

    /// <summary>Whether the request is checked first. Default: it is.</summary>
    public RequestValidation Validation { get; init; }

    /// <summary>How it is sent: GET or POST. GET is refused for a command that changes something, and where anything confidential is set. Default:
    /// POST.</summary>
    /// <exception cref="ArgumentException">It is neither GET nor POST.</exception>
    public HttpMethod Method
    {
        get;
        init =>
            field =
                value == HttpMethod.Get || value == HttpMethod.Post
                    ? value
                    : throw new ArgumentException("A command is sent by GET or by POST.", nameof(value));
    } = HttpMethod.Post;
}
