namespace WebEx.AspNetCore;

/// <summary>A response that came back through the user's browser, which began the trip itself.</summary>
/// <typeparam name="TReply">The type of the command's replies.</typeparam>
public sealed class WebExCallback<TReply>
    where TReply : WebExReply
{
    /// <summary>A callback for the test of a handler.</summary>
    /// <param name="reply">The response.</param>
    /// <param name="state">What the application gave with the BackURL. Default: nothing.</param>
    /// <exception cref="ArgumentNullException"><paramref name="reply"/> is null.</exception>
    public WebExCallback(TReply reply, string? state = null)
    {
        ArgumentNullException.ThrowIfNull(reply);
        Reply = reply;
        State = state;
    }

    /// <summary>
    /// The response. It came through the browser, so that its user may have written it: ask the site itself, with a command of your server, before you rely on
    /// it for more than what this user may do anyway.
    /// </summary>
    /// <remarks>
    /// The types of replies and of error codes are in the namespace of their command. A file that names <c>WebExCallback&lt;ScheduleMeetingReply&gt;</c> or
    /// <c>ScheduleMeetingError</c> needs <c>using WebEx.Meetings</c> besides <c>using WebEx.AspNetCore</c>.
    /// </remarks>
    public TReply Reply { get; }

    /// <summary>What the application gave when it made the BackURL, unchanged and unread by others; null where it gave nothing.</summary>
    public string? State { get; }

    /// <summary>The reply without its values; the state does not show.</summary>
    public override string ToString() => Reply.ToString();
}
