namespace WebEx;

/// <summary>
/// The base of the exceptions of this library: a request that was not sent because it is invalid, or a response that did not arrive. A response in which the
/// site refuses the command is not an exception but a reply with the outcome <see cref="ReplyOutcome.Failure"/>, unless
/// <see cref="WebExReply.EnsureSuccess"/> makes one of it.
/// </summary>
public abstract class WebExException : Exception
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    protected WebExException(string message)
        : base(message) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What went wrong; nothing confidential.</param>
    /// <param name="innerException">Its cause; null where there is none.</param>
    protected WebExException(string message, Exception? innerException)
        : base(message, innerException) { }
}
