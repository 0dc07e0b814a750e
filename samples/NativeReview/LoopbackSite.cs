using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WebEx.Samples;

/// <summary>A stand-in site on this machine: it speaks just enough HTTP to be sent commands, and keeps the form of each.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _stop = new();
    private readonly Queue<string> _answers;
    private readonly List<string> _forms = [];
    private readonly Task _serving;

    /// <summary>Starts it.</summary>
    /// <param name="answers">What it answers, in order: status line and headers, without the empty line after them.</param>
    public LoopbackSite(params string[] answers)
    {
        _answers = new Queue<string>(answers);
        _listener.Start();
        Site = new WebExSite(new Uri($"http://{_listener.LocalEndpoint}/acme/"));
        _serving = ServeAsync();
    }

    /// <summary>Where it stands.</summary>
    public WebExSite Site { get; }

    /// <summary>The forms that came, in order. To be read when the responses are there.</summary>
    public IReadOnlyList<string> Forms => _forms;

    /// <summary>Stops it; what went wrong in it comes out here.</summary>
    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        try
        {
            await _serving;
        }
        catch (OperationCanceledException) when (_stop.IsCancellationRequested)
        {
            // Stopped while it waited for the next command.
        }

        _listener.Dispose();
        _stop.Dispose();
    }

    private async Task ServeAsync()
    {
        while (_answers.TryDequeue(out string? answer))
        {
            using TcpClient connection = await _listener.AcceptTcpClientAsync(_stop.Token);
            NetworkStream stream = connection.GetStream();
            _forms.Add(await ReadFormAsync(stream));
            await stream.WriteAsync(Encoding.ASCII.GetBytes(answer + "\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"), _stop.Token);
        }
    }

    private async Task<string> ReadFormAsync(NetworkStream stream)
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (true)
        {
            int count = await stream.ReadAsync(buffer, _stop.Token);
            if (count == 0)
                throw new EndOfStreamException("The connection ended before the form did.");
            _ = text.Append(Encoding.ASCII.GetString(buffer, 0, count));
            string[] parts = text.ToString().Split("\r\n\r\n", 2);
            if (parts.Length == 2 && parts[1].Length == LengthOfForm(parts[0]))
                return parts[1];
        }
    }

    private static int LengthOfForm(string head)
    {
        const string Name = "Content-Length:";
        string? line = head.Split("\r\n").FirstOrDefault(line => line.StartsWith(Name, StringComparison.OrdinalIgnoreCase));
        return line is null ? 0 : int.Parse(line.AsSpan(Name.Length), NumberStyles.AllowLeadingWhite, CultureInfo.InvariantCulture);
    }
}
