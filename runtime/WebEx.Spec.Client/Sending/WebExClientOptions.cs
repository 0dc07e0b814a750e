namespace WebEx.Client;

/// <summary>What a client sends its commands with.</summary>
public sealed record WebExClientOptions
{
    /// <summary>
    /// The URL that <see cref="BackUrl"/> is when nothing else is said. Its host can't exist (RFC 6761, <c>.invalid</c>): the site's answer to it is read, and nobody ever goes there.
    /// </summary>
    public static BackUrl DefaultBackUrl { get; } = new("https://answer.webex-spec.invalid/");

    /// <summary>The center of the site, which requests are checked for and sessions begin in. Default: Meeting Center.</summary>
    public Center Center { get; init; } = Center.MeetingCenter;

    /// <summary>
    /// Where the site is told to send the browser (BU), for requests that have none and whose answer would otherwise be a page for people. A site that only returns to hosts it
    /// knows needs one of these. Default: <see cref="DefaultBackUrl"/>.
    /// </summary>
    public BackUrl BackUrl { get; init; } = DefaultBackUrl;
}
