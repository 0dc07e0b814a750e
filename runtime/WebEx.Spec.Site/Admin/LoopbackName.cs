using System.Net;

namespace WebEx.Site.Admin;

/// <summary>The names of this machine that nobody else can give to it. A web page can have any other name resolve to the loopback.</summary>
internal static class LoopbackName
{
    /// <summary>Whether a host is such a name.</summary>
    public static bool Is(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out IPAddress? address) && IPAddress.IsLoopback(address));
}
