using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Microsoft.AspNetCore.Http;

namespace WebEx.Site.Http;

/// <summary>
/// The address that the sites listen at. The server takes a host name that it does not know for all interfaces, so that a slip of the pen would open the
/// sites to the network: here an address means what it says, or is refused.
/// </summary>
internal static class ListenAddress
{
    private const string Example = "an address such as http://127.0.0.1:8080";

    /// <summary>The address as the server takes it: with an IP address in the place of a name, but for <c>localhost</c>, <c>*</c> and <c>+</c>.</summary>
    /// <exception cref="ArgumentException">It is no address to listen at. The message says why.</exception>
    public static string Of(string url)
    {
        BindingAddress address = Parse(url);
        string host = address.Host;
        if (host is "*" or "+" || IPAddress.TryParse(host, out _))
            return url;
        if (!host.Equals("localhost", StringComparison.OrdinalIgnoreCase))
            return string.Create(CultureInfo.InvariantCulture, $"http://{LoopbackOf(host, url)}:{address.Port}");
        // Of the two addresses that it stands for each would get a port of its own.
        return address.Port != 0
            ? url
            : throw new ArgumentException($"{url}: for a free port give the address 127.0.0.1 in the place of localhost.", nameof(url));
    }

    private static BindingAddress Parse(string url)
    {
        BindingAddress address;
        try
        {
            address = BindingAddress.Parse(url);
        }
        catch (FormatException problem)
        {
            throw new ArgumentException($"{url} is not {Example}.", nameof(url), problem);
        }

        if (!address.Scheme.Equals(Uri.UriSchemeHttp, StringComparison.OrdinalIgnoreCase) || address.IsUnixPipe || address.IsNamedPipe)
            throw new ArgumentException($"{url} is not {Example}.", nameof(url));
        if (address.Host.AsSpan().ContainsAny('@', '?', '#') || address.PathBase.Length > 0)
            throw new ArgumentException($"{url} has more than a host and a port. Give {Example}.", nameof(url));
        if (address.Port is < 0 or > IPEndPoint.MaxPort)
            throw new ArgumentException($"{url} has no port of 0 to {IPEndPoint.MaxPort}.", nameof(url));
        return address;
    }

    private static string LoopbackOf(string host, string url)
    {
        IPAddress[] found;
        try
        {
            found = Dns.GetHostAddresses(host);
        }
        catch (Exception problem) when (problem is SocketException or ArgumentException)
        {
            throw new ArgumentException($"{url}: {host} is neither an IP address nor a name that this machine knows.", nameof(url), problem);
        }

        if (found.Length == 0 || !found.All(IPAddress.IsLoopback))
        {
            throw new ArgumentException(
                $"{url}: {host} is not a name of the loopback. Give an IP address of this machine, or http://*:PORT for all of them.",
                nameof(url)
            );
        }

        return found[0].AddressFamily == AddressFamily.InterNetworkV6 ? $"[{found[0]}]" : found[0].ToString();
    }
}
