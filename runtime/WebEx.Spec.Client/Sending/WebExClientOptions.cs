using System.Text;

namespace WebEx.Client;

/// <summary>What a client sends its commands with.</summary>
public sealed record WebExClientOptions
{
    /// <summary>
    /// The URL that <see cref="BackUrl"/> is when nothing else is said. Its host cannot exist (RFC 6761, <c>.invalid</c>): the site's response to it is read,
    /// and nobody ever goes there.
    /// </summary>
    public static BackUrl DefaultBackUrl { get; } = new("https://answer.webex-spec.invalid/");

    /// <summary>
    /// The center that requests are checked for and sessions begin in. Default: null, which is the <see cref="WebExCommand.DefaultCenter"/> of each command.
    /// </summary>
    public Center? Center { get; init; }

    /// <summary>
    /// Where the site is told to send the browser (BU), for requests that have none and whose response would otherwise be a page for people. A site that only
    /// returns to hosts it knows needs one of these. Default: <see cref="DefaultBackUrl"/>.
    /// </summary>
    public BackUrl BackUrl { get; init; } = DefaultBackUrl;

    /// <summary>
    /// The encoding of the site's responses, such as Shift-JIS: of what is percent-encoded in them, and of bodies that name none by a byte order mark, a header
    /// or a meta element. Default: null, which is UTF-8.
    /// </summary>
    /// <exception cref="ArgumentException">ASCII characters are not single bytes in the encoding.</exception>
    public Encoding? Encoding
    {
        get;
        init => field = new ReplyContext { Encoding = value }.Encoding;
    }
}
