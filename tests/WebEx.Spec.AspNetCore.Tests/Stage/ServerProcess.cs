using System.Diagnostics;
using System.Net.Sockets;

namespace WebEx.Tests;

/// <summary>A server of tests/WebEx.Spec.CallbackServer in a process of its own.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process _process;
    private readonly Uri _address;

    private ServerProcess(Process process, Uri address)
    {
        _process = process;
        _address = address;
    }

    public int Id => _process.Id;

    /// <summary>Starts one, and waits until it takes requests.</summary>
    /// <param name="redis">The redis-server.</param>
    /// <param name="keys">The folder of the keys.</param>
    public static async Task<ServerProcess> StartAsync(RedisServer redis, string keys)
    {
        string program = Path.Combine(AppContext.BaseDirectory, "WebEx.Spec.CallbackServer.dll");
        var start = new ProcessStartInfo(
            Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet",
            [program, $"127.0.0.1:{redis.Port}", keys]
        )
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        string? address = await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken);
        return address is null
            ? throw new InvalidOperationException("The server did not start: " + await errors)
            : new ServerProcess(process, new Uri(address));
    }

    /// <summary>A browser whose requests to the application a load balancer sends to this server.</summary>
    public Browser OpenBrowser() =>
        new(
            new SocketsHttpHandler
            {
                UseCookies = false,
                AllowAutoRedirect = false,
                ConnectCallback = async (_, cancellationToken) =>
                {
                    var socket = new Socket(SocketType.Stream, ProtocolType.Tcp);
                    await socket.ConnectAsync(_address.Host, _address.Port, cancellationToken);
                    return new NetworkStream(socket, ownsSocket: true);
                },
            },
            new Uri("http://app.example")
        );

    public void Dispose()
    {
        _process.Kill();
        _process.WaitForExit();
        _process.Dispose();
    }
}
