namespace WebEx;

/// <summary>Identifies a WebEx-hosted site by its base address, by which it also compares.</summary>
public sealed class WebExSite : IEquatable<WebExSite>
{
    /// <summary>A site on webex.com: <c>acme</c> is <c>https://acme.webex.com/acme/</c>.</summary>
    /// <param name="siteName">Letters, digits, hyphens and underscores (ASCII), beginning and ending with a letter or a digit; at most 63; not www.</param>
    /// <exception cref="ArgumentNullException"><paramref name="siteName"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="siteName"/> is not such a name. The message says what to give instead, where the text
    /// shows it.</exception>
    public WebExSite(string siteName)
        : this(new Uri(AddressOf(siteName), UriKind.Absolute)) { }

    /// <summary>A site at an address of its own, such as <c>https://meet.example.org/acme/</c>.</summary>
    /// <param name="baseAddress">
    /// The folder of the site, below which its pages are: an absolute https address without user name, query and fragment; http only for a loopback host.
    /// On webex.com it is one folder, which has the name of the site. A missing slash at the end is added.
    /// </param>
    /// <exception cref="ArgumentNullException"><paramref name="baseAddress"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="baseAddress"/> is not such an address: one of a page, such as
    /// <c>https://acme.webex.com/acme/m.php</c>, is none. The
    /// message says what to give instead, where the address shows it.</exception>
    public WebExSite(Uri baseAddress)
    {
        if (baseAddress is null)
            throw new ArgumentNullException(nameof(baseAddress));
        if (SiteAddress.Fault(baseAddress) is { } fault)
            throw new ArgumentException(fault, nameof(baseAddress));

        string text = baseAddress.AbsoluteUri;
        BaseAddress = text[text.Length - 1] == '/' ? baseAddress : new Uri(text + "/", UriKind.Absolute);
        BaseText = BaseAddress.AbsoluteUri;
    }

    /// <summary>The address that pages are relative to; ends in a slash.</summary>
    public Uri BaseAddress { get; }

    // Kept because Uri.AbsoluteUri is not free, and every URL begins with it.
    internal string BaseText { get; }

    /// <summary>Whether two sites have the same base address.</summary>
    /// <param name="left">A site, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator ==(WebExSite? left, WebExSite? right) => left is null ? right is null : left.Equals(right);

    /// <summary>Whether two sites have different base addresses.</summary>
    /// <param name="left">A site, or null.</param>
    /// <param name="right">Another one, or null.</param>
    public static bool operator !=(WebExSite? left, WebExSite? right) => !(left == right);

    /// <summary>Whether the other site has the same base address.</summary>
    /// <param name="other">Another site, or null.</param>
    public bool Equals(WebExSite? other) => other is not null && string.Equals(BaseText, other.BaseText, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as WebExSite);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(BaseText);

    /// <summary>The base address.</summary>
    public override string ToString() => BaseText;

    internal string Page(string path) => BaseText + path;

    private static string AddressOf(string siteName)
    {
        if (siteName is null)
            throw new ArgumentNullException(nameof(siteName));
        if (!SiteAddress.IsSiteName(siteName))
        {
            throw new ArgumentException(
                "A site name is 1 to 63 letters, digits, hyphens and underscores, beginning and ending with a letter or a digit, such as acme for "
                    + "https://acme.webex.com/acme/; for a site at another address, give its Uri."
                    + SiteAddress.InsteadOfName(siteName),
                nameof(siteName)
            );
        }

        return "https://" + siteName + ".webex.com/" + siteName + "/";
    }
}
