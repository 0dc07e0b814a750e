namespace WebEx;

/// <summary>A request as an address and a form body, to be sent by POST. Compares by value. Its <see cref="ToString"/> shows no values.</summary>
public sealed class WebExForm : IEquatable<WebExForm>
{
    /// <summary>The media type of <see cref="Body"/>.</summary>
    public const string MediaType = "application/x-www-form-urlencoded";

    /// <summary>
    /// The value of the Content-Security-Policy header for the page of <see cref="ToHtml"/>: its own script runs, by its hash, and nothing else.
    /// </summary>
    public const string ContentSecurityPolicy = FormPage.ContentSecurityPolicy;

    private readonly string _action;

    internal WebExForm(string action, string body)
    {
        _action = action;
        Body = body;
    }

    /// <summary>The page to send the form to.</summary>
    public Uri Action => field ??= new Uri(_action, UriKind.Absolute);

    /// <summary>The fields percent-encoded, a space as <c>%20</c>; ASCII only.</summary>
    public string Body { get; }

    /// <summary>The fields in order, not encoded, for an HTML form or a client that encodes by itself.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Fields => PairText.OfQuery(Body, 0, Body.Length).ToPairs();

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
        other is not null && string.Equals(_action, other._action, StringComparison.Ordinal) && string.Equals(Body, other.Body, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WebExForm);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((StringComparer.Ordinal.GetHashCode(_action) * 31) + StringComparer.Ordinal.GetHashCode(Body));

    /// <summary>
    /// The form as an HTML page that sends itself, for the user's browser: the way to run a command there without a secret in a URL. Whatever the values are,
    /// they stay values. Give the page the header Cache-Control: no-store, since it holds the secrets of the request.
    /// </summary>
    public string ToHtml() => FormPage.Of(_action, Fields);

    /// <summary>The action and the names of the fields, without their values: <c>https://acme.webex.com/acme/m.php (AT, MN, PW)</c>.</summary>
    public override string ToString() => _action + " (" + PairEquality.Codes(Fields) + ")";
}
