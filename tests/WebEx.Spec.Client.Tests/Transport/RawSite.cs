using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WebEx.Tests;

/// <summary>A site that answers each connection with bytes as they are, for what no HTTP server would send.</summary>
internal sealed class RawSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _ended = new();
    private readonly Func<NetworkStream, CancellationToken, Task> _answer;
    private readonly Task _serving;
    private int _connections;

    private RawSite(Func<NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public int Connections => _connections;

    public WebExSite Site => new(new Uri($"http://127.0.0.1:{Port}/acme/"));

    public static RawSite Start(Func<NetworkStream, CancellationToken, Task> answer) => new(answer);

    /// <summary>A site that answers with a head and a body, and ends the connection.</summary>
    public static RawSite Start(string head, byte[] body) =>
        new(
            async (stream, cancellationToken) =>
            {
                await stream.WriteAsync(Encoding.Latin1.GetBytes(head + "\r\n\r\n"), cancellationToken);
                await stream.WriteAsync(body, cancellationToken);
            }
        );

    public async ValueTask DisposeAsync()
    {
        // The listener stops after its last accept: one that begins on a stopped listener is an error of its own.
        await _ended.CancelAsync();
        await _serving;
        _listener.Stop();
        _ended.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
                _ = ConnectAsync(await _listener.AcceptTcpClientAsync(_ended.Token));
        }
        catch (OperationCanceledException)
        {
            // The test is over.
        }
    }

    private async Task ConnectAsync(TcpClient client)
    {
        _ = Interlocked.Increment(ref _connections);
        using (client)
        {
            try
            {
                // The request is there before the response goes out; what is in it does not matter here.
                NetworkStream stream = client.GetStream();
                byte[] buffer = new byte[64 * 1024];
                _ = await stream.ReadAsync(buffer, _ended.Token);
                await _answer(stream, _ended.Token);
                client.Client.Shutdown(SocketShutdown.Send);
                while (await stream.ReadAsync(buffer, _ended.Token) > 0) { }
            }
            catch (Exception exception) when (exception is OperationCanceledException or IOException or SocketException)
            {
                // The client has seen enough, or the test is over.
            }
        }
    }
}
