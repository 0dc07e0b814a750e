namespace WebEx.Client;

/// <summary>There is no response to a command: the site cannot be reached, is too slow, sends too much or an HTTP error. The message holds nothing of the
/// request
/// or the response; the inner exception is the network's, and can quote the response.</summary>
public sealed class WebExTransportException : WebExException
{
    /// <summary>Creates an exception without a message of its own.</summary>
    public WebExTransportException()
        : base("There is no answer to the command.") { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    public WebExTransportException(string message)
        : base(message) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    /// <param name="innerException">Why; null where there is nothing more to say.</param>
    public WebExTransportException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Creates an exception for a response with the HTTP status of an error.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    /// <param name="statusCode">The HTTP status code of the response.</param>
    public WebExTransportException(string message, int statusCode)
        : this(message, WebExTransportError.HttpStatus, statusCode) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    /// <param name="error">What kept the response from coming.</param>
    /// <param name="statusCode">The HTTP status code of the last response that came. Default: none came.</param>
    /// <param name="innerException">Why. Default: there is nothing more to say.</param>
    public WebExTransportException(string message, WebExTransportError error, int? statusCode = null, Exception? innerException = null)
        : base(message, innerException)
    {
        Error = error;
        StatusCode = statusCode;
    }

    /// <summary>What kept the response from coming.</summary>
    public WebExTransportError Error { get; }

    /// <summary>The HTTP status code of a response that is an error and no reply, also where a further try had no response at all; null where there was no
    /// answer.</summary>
    public int? StatusCode { get; }
}
