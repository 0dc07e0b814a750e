using System.Diagnostics.CodeAnalysis;

namespace WebEx;

/// <summary>
/// A URL for the user's browser to come back to (BU, MU), with values of the caller's own, which the reply gives back. Each <see cref="With"/> encodes its
/// value as a whole, so that URLs can stand inside URLs to any depth. Immutable; compares by its text.
/// </summary>
public sealed class BackUrl : IEquatable<BackUrl>
{
    private static readonly string[] AddedBySite = ["AT", "ST", "RS"];

    private readonly string _text;

    /// <summary>Creates one.</summary>
    /// <param name="address">An http or https URL; or a page relative to the site's home page, without a protocol. A query in it must be encoded already; it
    /// has no fragment.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is empty, has a blank, a control character, a fragment or another protocol.</exception>
    public BackUrl(string address)
    {
        if (address is null)
            throw new ArgumentNullException(nameof(address));
        if (!TextFormats.IsUrl(address))
            throw new ArgumentException("A URL to come back to must not be empty, nor hold blanks or control characters.", nameof(address));
        if (address.IndexOf('#') >= 0)
            throw new ArgumentException("A URL to come back to has no fragment (#): the site's parameters would become a part of it.", nameof(address));

        // What has a protocol is a whole URL; anything else, "//host" included, is a page of the site.
        if (QueryPlace.ProtocolLength(address) is > 0 and var length && !IsWeb(address, length))
            throw new ArgumentException(
                "A URL to come back to begins with http:// or https://, or is a page of the site, without a protocol.",
                nameof(address)
            );
        if (QueryPlace.ProtocolLength(address) == 0 && address.IndexOf(':') is >= 0 and var colon && address.IndexOfAny(['/', '?'], 0, colon) < 0)
            throw new ArgumentException("A page of the site has no colon in its name; a whole URL begins with http:// or https://.", nameof(address));
        if (address.StartsWith("//", StringComparison.Ordinal))
            throw new ArgumentException("A URL of another host needs its protocol, http:// or https://.", nameof(address));
        _text = address;
    }

    /// <summary>Creates one.</summary>
    /// <param name="address">An absolute http or https URL without a fragment; the URL of a request, say, that the site should go on with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="address"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="address"/> is not such a URL.</exception>
    public BackUrl(Uri address)
        : this((address ?? throw new ArgumentNullException(nameof(address))).IsAbsoluteUri ? address.AbsoluteUri : address.OriginalString) { }

    /// <summary>What stands in the query, in order, decoded: the values that <see cref="With"/> added, and those that were in the address.</summary>
    public ReplyParameters Parameters
    {
        get
        {
            QueryPlace place = QueryPlace.Find(_text);
            bool hasQuery = _text.IndexOf('?') >= 0;
            return new(PairText.OfQuery(_text, hasQuery ? place.Start : 0, hasQuery ? place.End : 0));
        }
    }

    /// <summary>The text, as BU and MU take it.</summary>
    /// <param name="url">A URL, or null.</param>
    [return: NotNullIfNotNull(nameof(url))]
    public static implicit operator string?(BackUrl? url) => url?._text;

    /// <summary>Whether two URLs have the same text.</summary>
    /// <param name="left">A URL, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(BackUrl? left, BackUrl? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two URLs differ.</summary>
    /// <param name="left">A URL, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(BackUrl? left, BackUrl? right) => !(left == right);

    /// <summary>The URL with one value more. It comes back with the reply, in <see cref="WebExReply.AdditionalParameters"/>.</summary>
    /// <param name="name">Its name; any text but AT, ST and RS, which the site adds itself, and best none of the short codes of the API.</param>
    /// <param name="value">The value; any text, another <see cref="BackUrl"/> included. It is not a place for secrets: browsers and logs keep URLs.</param>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> or <paramref name="value"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="name"/> is empty, AT, ST or RS.</exception>
    public BackUrl With(string name, string value)
    {
        if (name is null)
            throw new ArgumentNullException(nameof(name));
        if (value is null)
            throw new ArgumentNullException(nameof(value));
        if (name.Length == 0)
            throw new ArgumentException("A value of a URL to come back to needs a name.", nameof(name));
        if (Array.IndexOf(AddedBySite, name) >= 0)
            throw new ArgumentException("The site adds " + name + " itself; the reply would have it twice and be unreadable.", nameof(name));

        char joint = _text.IndexOf('?') < 0 ? '?' : '&';
        bool isJoined = _text[_text.Length - 1] is '?' or '&';
        return new BackUrl(_text + (isJoined ? "" : joint.ToString()) + PercentEncoding.Encode(name) + "=" + PercentEncoding.Encode(value));
    }

    /// <summary>Whether the other URL has the same text.</summary>
    /// <param name="other">Another URL, or null.</param>
    public bool Equals(BackUrl? other) => other is not null && string.Equals(_text, other._text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BackUrl);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(_text);

    /// <summary>The URL.</summary>
    public override string ToString() => _text;

    private static bool IsWeb(string address, int length) =>
        address.Length > length && address.Substring(0, length).ToUpperInvariant() is "HTTP://" or "HTTPS://" && address[length] is not ('/' or '?');
}
