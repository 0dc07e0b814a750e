namespace WebEx;

/// <summary>A request breaks limits or rules of the guide, and is not sent. The message names them, without any secret.</summary>
public sealed class WebExRequestException : WebExException
{
    /// <summary>Creates an exception without a result.</summary>
    public WebExRequestException()
        : base("The request is not valid, and was not sent.") { }

    /// <summary>Creates an exception without a result.</summary>
    /// <param name="message">What is wrong; nothing confidential.</param>
    public WebExRequestException(string message)
        : base(message) { }

    /// <summary>Creates an exception without a result.</summary>
    /// <param name="message">What is wrong; nothing confidential.</param>
    /// <param name="innerException">Why; null where there is nothing more to say.</param>
    public WebExRequestException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="command">The command that was not sent.</param>
    /// <param name="center">The center that the request was checked for.</param>
    /// <param name="result">What was found.</param>
    /// <exception cref="ArgumentNullException"><paramref name="command"/> is null.</exception>
    public WebExRequestException(WebExCommand command, Center center, RequestValidationResult result)
        : base(
            (command ?? throw new ArgumentNullException(nameof(command))).Name + " breaks rules of the guide for " + center + ", and was not sent:\n" + result
        ) => Result = result;

    // Who asks for the exception of a result alone may not have meant to send the request.
    internal WebExRequestException(RequestValidationResult result)
        : base("The request breaks rules of the guide:\n" + result) => Result = result;

    /// <summary>What was found, notices included.</summary>
    public RequestValidationResult Result { get; }
}
