namespace WebEx;

/// <summary>A request as an address and a form body, to be sent by POST. Compares by value. Its <see cref="ToString"/> shows no values.</summary>
public sealed class WebExForm : IEquatable<WebExForm>
{
    /// <summary>The media type of <see cref="Body"/>.</summary>
    public const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>
    /// The value of the Content-Security-Policy header for the page of <see cref="ToHtml"/>: its own script runs, by its hash, and nothing else.
    /// </summary>
    public static string ContentSecurityPolicy => FormPage.ContentSecurityPolicy;

    private readonly WebExSite _site;
    private readonly string _path;

    internal WebExForm(WebExSite site, string path, string body)
    {
        _site = site;
        _path = path;
        Body = body;
    }

    /// <summary>The page to send the form to.</summary>
    public Uri Action => field ??= new Uri(Address, UriKind.Absolute);

    /// <summary>The fields percent-encoded, a space as <c>%20</c>; ASCII only.</summary>
    public string Body { get; }

    /// <summary>The fields in order, not encoded, for an HTML form or a client that encodes by itself.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => PairText.OfQuery(Body, 0, Body.Length).ToPairs();

    // Who sends the body to a page that is known already has no use for it.
    private string Address => _site.Page(_path);

    /// <summary>Whether two forms have the same action and body.</summary>
    /// <param name="left">A form, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(WebExForm? left, WebExForm? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two forms differ.</summary>
    /// <param name="left">A form, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(WebExForm? left, WebExForm? right) => !(left == right);

    /// <summary>Whether the other form has the same action and body.</summary>
    /// <param name="other">Another form, or null.</param>
    public bool Equals(WebExForm? other) =>
        other is not null && string.Equals(Address, other.Address, StringComparison.Ordinal) && string.Equals(Body, other.Body, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WebExForm);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(Address) * 31) + StringComparer.Ordinal.GetHashCode(Body));

    /// <summary>
    /// The form as an HTML page that sends itself, for the user's browser: the way to run a command there without a secret in a URL. Whatever the values are,
    /// they stay values. Give the page the header Cache-Control: no-store, since it holds the secrets of the request.
    /// </summary>
    public string ToHtml() => FormPage.Of(Address, Fields);

    /// <summary>The action and the names of the fields, without their values: <c>https://acme.webex.com/acme/m.php (AT, MN, PW)</c>.</summary>
    public override string ToString() => Address + " (" + PairEquality.Codes(Fields) + ")";
}
