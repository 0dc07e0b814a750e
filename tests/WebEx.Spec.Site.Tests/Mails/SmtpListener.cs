using System.Net;
using System.Net.Sockets;
using System.Text;

namespace WebEx.Site.Tests.Mails;

/// <summary>A mail server on the loopback: takes one mail, or refuses its recipient.</summary>
internal sealed class SmtpListener : IDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly string? _refusal;

    /// <param name="refusal">What it says to a recipient, such as <c>550 unknown</c>; null to take the mail.</param>
    public SmtpListener(string? refusal = null)
    {
        _refusal = refusal;
        _listener.Start();
        Message = Task.Run(ReceiveAsync);
    }

    public string Url => $"smtp://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}";

    /// <summary>The commands of the client and the mail that came; of a refused one the commands alone.</summary>
    public Task<string> Message { get; }

    public void Dispose() => _listener.Dispose();

    private async Task<string> ReceiveAsync()
    {
        using TcpClient client = await _listener.AcceptTcpClientAsync(TestContext.Current.CancellationToken);
        using var reader = new StreamReader(client.GetStream(), Encoding.UTF8);
        await using var writer = new StreamWriter(client.GetStream(), new UTF8Encoding(false)) { AutoFlush = true, NewLine = "\r\n" };
        StringBuilder received = new();
        await writer.WriteLineAsync("220 mail.example");
        bool isData = false;
        while (await reader.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
        {
            _ = received.AppendLine(line);
            if (isData && line != ".")
                continue;
            isData = line == "DATA";
            await writer.WriteLineAsync(
                line switch
                {
                    "DATA" => "354 go on",
                    "QUIT" => "221 bye",
                    _ when line.StartsWith("RCPT", StringComparison.Ordinal) && _refusal is not null => _refusal,
                    _ => "250 fine",
                }
            );
            if (line == "QUIT")
                break;
        }

        return received.ToString();
    }
}
