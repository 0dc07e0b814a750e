using System.Globalization;
using WebEx.Site;
using WireMock.RequestBuilders;
using WireMock.ResponseBuilders;
using WireMock.Server;
using WireMock.Settings;

namespace WebEx.Benchmarks.Site;

/// <summary>
/// How many commands a site returns in a second over HTTP, in memory and with a data file, beside WireMock.Net, which knows one response and remembers nothing.
/// They take turns in one process, so that whatever else the machine does concerns all of them; the ratios count.
/// </summary>
internal static class SiteThroughput
{
    private const string Answer = "https://back.example/?AT=SM&ST=SUCCESS&MK=400000001";
    private const int Remembered = 1000;
    private static readonly TimeSpan Turn = TimeSpan.FromSeconds(2);

    // The just-in-time compiler takes that long, with two cores and tens of thousands of commands, until it has compiled for good what all of these run.
    private const int WarmUpRounds = 10;

    public static async Task RunAsync(int rounds)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("webex-site-");
        try
        {
            using WireMockServer wireMock = WireMockServer.Start(new WireMockServerSettings { MaxRequestLogCount = Remembered });
            wireMock.Given(Request.Create().WithPath("/acme/*").UsingPost()).RespondWith(Response.Create().WithStatusCode(302).WithHeader("Location", Answer));
            await using WebExTestSite memory = await WebExTestSite.StartAsync(new() { MaxRequests = Remembered }).ConfigureAwait(false);
            await using WebExTestSite file = await WebExTestSite
                .StartAsync(new() { MaxRequests = Remembered, DataFile = Path.Combine(folder.FullName, "sites.db") })
                .ConfigureAwait(false);
            using LoadedServer first = new("WireMock.Net", new Uri(wireMock.Url + "/acme/"));
            using LoadedServer second = new("in memory", memory.BaseAddress);
            using LoadedServer third = new("with a data file", file.BaseAddress);
            LoadedServer[] servers = [first, second, third];
            foreach (LoadedServer server in servers)
                await server.LogInAsync().ConfigureAwait(false);
            for (int i = -WarmUpRounds; i < rounds; i++)
            {
                foreach (LoadedServer server in servers)
                    await server.RunAsync(Turn, counts: i >= 0).ConfigureAwait(false);
            }

            foreach (LoadedServer server in servers)
            {
                Console.WriteLine(
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"{server.Name, -18} {server.Median, 9:F0} commands/s (median of {rounds}; {server.Rates.Min():F0} to "
                            + $"{server.Rates.Max():F0}), {server.Median / first.Median:F2} of {first.Name}"
                    )
                );
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
