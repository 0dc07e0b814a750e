namespace WebEx;

/// <summary>A command with its arguments, and the type of its reply.</summary>
/// <typeparam name="TReply">What the site answers.</typeparam>
public abstract record WebExRequest<TReply> : WebExRequest
    where TReply : WebExReply
{
    /// <summary>Reads the answer to this request: the URL that the site returned to, its query, a form's body, markup, or a page that redirects. Never throws.</summary>
    /// <param name="text">What came back; null is the same as an empty text.</param>
    public abstract TReply ParseReply(string? text);
}
