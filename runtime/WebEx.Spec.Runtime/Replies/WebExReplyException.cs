namespace WebEx;

/// <summary>
/// A reply is no success, and <see cref="WebExReply.EnsureSuccess"/> was called. The message names the command and the error code of the guide, or says why the
/// reply cannot be read; it holds no value that came.
/// </summary>
public sealed class WebExReplyException : WebExException
{
    /// <summary>Creates an exception without a reply.</summary>
    public WebExReplyException()
        : base("The command was not successful.") { }

    /// <summary>Creates an exception without a reply.</summary>
    /// <param name="message">What is wrong; nothing confidential.</param>
    public WebExReplyException(string message)
        : base(message) { }

    /// <summary>Creates an exception without a reply.</summary>
    /// <param name="message">What is wrong; nothing confidential.</param>
    /// <param name="innerException">Why; null where there is nothing more to say.</param>
    public WebExReplyException(string message, Exception? innerException)
        : base(message, innerException) { }

    /// <summary>Creates an exception.</summary>
    /// <param name="reply">The reply that is no success.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public WebExReplyException(WebExReply reply)
        : base(Describe(reply ?? throw new ArgumentNullException(nameof(reply)))) => Reply = reply;

    /// <summary>The reply; null where the exception was made without one.</summary>
    public WebExReply? Reply { get; }

    private static string Describe(WebExReply reply) =>
        reply.Outcome switch
        {
            ReplyOutcome.Failure when reply.ErrorText is { } error => reply.CommandName
                + " failed: "
                + error
                + ". The guide says what the site means by this error in the table of the command.",
            ReplyOutcome.Failure when string.IsNullOrEmpty(reply.Reason) => reply.CommandName + " failed, and the site gave no error code.",
            ReplyOutcome.Failure => reply.CommandName
                + " failed with an error code that the guide does not have. The Error of the reply has it; it is not repeated here, since it can be anything.",
            ReplyOutcome.Incomplete => reply.CommandName
                + " was carried out, but the reply lacks what the guide promises: "
                + reply.Problem
                + ". Do not send the command again; Parameters of the reply has what came.",
            ReplyOutcome.Unreadable => "The reply to "
                + reply.CommandName
                + " cannot be read: "
                + reply.Problem
                + ". Whether the command was carried out is not known: ask the site before it is sent again. Text of the reply has what came.",
            _ => reply.CommandName + " was not successful.",
        };
}
