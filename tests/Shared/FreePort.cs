using System.Net;
using System.Net.Sockets;

namespace WebEx.Spec.Tests.Shared;

/// <summary>Ports for programs that cannot look for a free one themselves.</summary>
internal static class FreePort
{
    /// <summary>A port of the loopback that nobody uses at this moment.</summary>
    public static int Find()
    {
        using TcpListener probe = new(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }
}
