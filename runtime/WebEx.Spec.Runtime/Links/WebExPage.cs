namespace WebEx;

/// <summary>
/// A link that leads a browser to a page of a site, with its arguments: one of the guide's entry points. Each is a type in the namespace <c>WebEx.Pages</c>. An
/// argument that is null does not stand in the link.
/// </summary>
public abstract class WebExPage
{
    private protected WebExPage() { }

    /// <summary>The link as a URL, percent-encoded. Limits are not checked.</summary>
    /// <param name="site">The site that has the page.</param>
    /// <param name="secrets">Whether a secret may be in the URL, where browsers, proxies and logs keep it. Default: it may not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">A secret is set and not allowed in a URL, or the URL would be longer than 65,519 characters, the most that a
    /// Uri takes.</exception>
    public Uri ToUri(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused) => new(ToUrlText(site, secrets), UriKind.Absolute);

    /// <summary>The text of <see cref="ToUri"/>, without the cost of a Uri, for a header or an attribute of markup.</summary>
    /// <param name="site">The site that has the page.</param>
    /// <param name="secrets">Whether a secret may be in the URL. Default: it may not.</param>
    /// <exception cref="ArgumentNullException"><paramref name="site"/> is null.</exception>
    /// <exception cref="InvalidOperationException">As of <see cref="ToUri"/>.</exception>
    public string ToUrlText(WebExSite site, SecretsInUrl secrets = SecretsInUrl.Refused)
    {
        if (site is null)
            throw new ArgumentNullException(nameof(site));

        WebExLinkTarget target = GetTarget();
        var writer = new ArgumentWriter(secrets == SecretsInUrl.Allowed ? WritingMode.Encoded : WritingMode.EncodedWithoutSecrets);
        try
        {
            writer.Begin(site, target.Path);
            if (target.At is { } at)
                writer.Text("AT", at);
            Write(ref writer);
            return writer.ToUrl(target);
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>The name and the arguments that are set, for people. A secret shows as <c>***</c>, control characters as <c>\u000A</c>, and a value of more
    /// than 200
    /// characters is cut.</summary>
    public sealed override string ToString()
    {
        var writer = new ArgumentWriter(WritingMode.Description);
        try
        {
            writer.BeginDescription(GetTarget().Name);
            Write(ref writer);
            return writer.EndDescription();
        }
        finally
        {
            writer.Release();
        }
    }

    // No property: what reads and writes objects by their properties would take it for an argument.
    private protected abstract WebExLinkTarget GetTarget();

    private protected abstract void Write(ref ArgumentWriter writer);
}
