namespace WebEx;

/// <summary>Whether passwords, tickets and card numbers may be in a URL, where browsers, proxies and logs keep them.</summary>
public enum SecretsInUrl
{
    /// <summary>A request with a secret is not made into a URL: send it as a form.</summary>
    Refused,

    /// <summary>Secrets are written into the URL like any other argument.</summary>
    Allowed,
}
