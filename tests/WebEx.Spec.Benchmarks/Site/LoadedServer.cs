using System.Diagnostics;

namespace WebEx.Benchmarks.Site;

/// <summary>A server on the loopback that some callers send commands to, one after the other in each of them.</summary>
/// <param name="name">What it is called in the table.</param>
/// <param name="site">Where its site stands; ends in a slash.</param>
internal sealed class LoadedServer(string name, Uri site) : IDisposable
{
    private const int Callers = 16;
    private readonly HttpClient _client = new(
        new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            UseProxy = false,
            MaxConnectionsPerServer = Callers,
        }
    )
    {
        BaseAddress = site,
    };
    private readonly List<double> _rates = [];

    public string Name => name;

    /// <summary>How many commands it answered in a second, in each round.</summary>
    public IReadOnlyList<double> Rates => _rates;

    public double Median => Rates.Order().ElementAt(Rates.Count / 2);

    public Task LogInAsync() => SendAsync("p.php", "AT=LI&WID=jo&PW=Pass-1234&MU=GoBack&BU=https%3A%2F%2Fback.example%2F");

    /// <summary>Lets each caller schedule a meeting and delete it, again and again; whatever the time takes, each command has to succeed.</summary>
    public async Task RunAsync(TimeSpan time, bool counts)
    {
        long commands = 0;
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(
                Enumerable
                    .Range(0, Callers)
                    .Select(caller =>
                        Task.Run(async () =>
                        {
                            while (Stopwatch.GetElapsedTime(start) < time)
                            {
                                string scheduled = await SendAsync(
                                        "m.php",
                                        "AT=SM&MN=Design%20review&YE=2040&MO=12&DA=1&HO=9&MI=30&BU=https%3A%2F%2Fback.example%2F"
                                    )
                                    .ConfigureAwait(false);
                                string key = scheduled[(scheduled.IndexOf("MK=", StringComparison.Ordinal) + "MK=".Length)..];
                                _ = await SendAsync("m.php", $"AT=DM&MK={key}&BU=https%3A%2F%2Fback.example%2F").ConfigureAwait(false);
                                _ = Interlocked.Add(ref commands, 2);
                            }
                        })
                    )
            )
            .ConfigureAwait(false);
        if (counts)
            _rates.Add(commands / Stopwatch.GetElapsedTime(start).TotalSeconds);
    }

    public void Dispose() => _client.Dispose();

    private async Task<string> SendAsync(string page, string form)
    {
        using var content = new StringContent(form, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using HttpResponseMessage response = await _client.PostAsync(new Uri(page, UriKind.Relative), content).ConfigureAwait(false);
        string location = response.Headers.Location?.OriginalString ?? "";
        return location.Contains("ST=SUCCESS", StringComparison.Ordinal)
            ? location
            : throw new InvalidOperationException($"{name}: {(int)response.StatusCode} {location}");
    }
}
