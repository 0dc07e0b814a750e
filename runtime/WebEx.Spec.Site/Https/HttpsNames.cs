using System.Security.Cryptography.X509Certificates;

namespace WebEx.Site.Https;

/// <summary>The names that a server answers to over https, and their certificate.</summary>
internal sealed class HttpsNames : IDisposable
{
    private readonly X509Certificate2 _certificate;

    public HttpsNames(IReadOnlyList<string> hosts, int port, LocalAuthority authority)
    {
        Hosts = [.. hosts.Distinct(StringComparer.OrdinalIgnoreCase)];
        Port = port;
        _certificate = authority.Issue(Hosts);
    }

    public IReadOnlyList<string> Hosts { get; }

    /// <summary>The port of the loopback; 0 for a free one.</summary>
    public int Port { get; }

    /// <summary>Whether a text is the name of a host whose first label is that of a site, such as <c>acme.webex.com</c>.</summary>
    public static bool IsHost(string text) =>
        text.Length <= 253 && text.Split('.') is { Length: >= 2 } labels && labels.All(IsLabel) && !labels[^1].All(char.IsAsciiDigit);

    /// <summary>
    /// The certificate for what a caller asks for; null for a name that is not answered to, which ends the connection. Old programs do not say which name they
    /// want, and get it too.
    /// </summary>
    public X509Certificate2? Find(string? host) => string.IsNullOrEmpty(host) || Hosts.Contains(host, StringComparer.OrdinalIgnoreCase) ? _certificate : null;

    public void Dispose() => _certificate.Dispose();

    private static bool IsLabel(string label) =>
        label.Length is > 0 and <= 63 && label.All(c => char.IsAsciiLetterOrDigit(c) || c == '-') && label[0] != '-' && label[^1] != '-';
}
