namespace WebEx.Client;

/// <summary>How one command is sent.</summary>
public sealed record WebExSendOptions
{
    /// <summary>Whether the request is checked first. Default: it is.</summary>
    public RequestValidation Validation { get; init; }

    /// <summary>How it is sent. GET is refused for a command that changes something, and where anything confidential is set. Default: POST.</summary>
    public WebExMethod Method { get; init; }
}
