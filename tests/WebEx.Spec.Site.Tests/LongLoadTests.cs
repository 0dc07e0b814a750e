using System.Diagnostics;
using System.Globalization;

namespace WebEx.Site.Tests;

/// <summary>Runs when no other test does, since it weighs the memory of the process.</summary>
[CollectionDefinition(nameof(LongLoadTests), DisableParallelization = true)]
[Collection(nameof(LongLoadTests))]
public sealed class LongLoadTests
{
    private const string MinutesVariable = "WEBEX_TEST_LOAD_MINUTES";
    private const int Callers = 8;
    private const int ShortRounds = 60;

    [Fact]
    public async Task A_site_that_is_used_for_long_needs_no_more_memory_than_after_a_while()
    {
        TimeSpan? time = Environment.GetEnvironmentVariable(MinutesVariable) is { Length: > 0 } minutes
            ? TimeSpan.FromMinutes(double.Parse(minutes, CultureInfo.InvariantCulture))
            : null;
        DirectoryInfo folder = Directory.CreateTempSubdirectory("webex-site-");
        try
        {
            WebExTestSiteOptions options = new() { MaxRequests = 200, DataFile = Path.Combine(folder.FullName, "sites.db") };
            await using WebExTestSite site = await WebExTestSite.StartAsync(options, TestContext.Current.CancellationToken);
            await RunAsync(site, ShortRounds);
            long warm = Weigh();
            long start = Stopwatch.GetTimestamp();
            do await RunAsync(site, 2 * ShortRounds);
            while (time is { } wanted && Stopwatch.GetElapsedTime(start) < wanted);
            long after = Weigh();
            TestContext.Current.TestOutputHelper?.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{site.Requests.Count} commands, {warm / 1024} KiB after the beginning, {after / 1024} KiB at the end"
                )
            );

            // What each command left behind would show: there are thousands of them.
            long grown = after - warm;
            grown.ShouldBeLessThan(1024 * 1024, $"{site.Requests.Count} commands");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    // Each round leaves the site as it was.
    private static Task RunAsync(WebExTestSite site, int rounds) =>
        Task.WhenAll(
            Enumerable
                .Range(0, Callers)
                .Select(async _ =>
                {
                    using RawClient client = new(site);
                    for (int i = 0; i < rounds; i++)
                    {
                        // A password is hashed with care, which takes its time.
                        if (i % 50 == 0)
                            (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
                        string key = (await client.CommandAsync("m.php", "AT=SM&MN=Review&YE=2040&MO=12&DA=1&HO=9&MI=30"))["MK"];
                        (await client.CommandAsync("m.php", $"AT=AA&MK={key}&FN1=Ann&EA1=ann@example.com"))["ST"].ShouldBe("SUCCESS");
                        (await client.CommandAsync("m.php", $"AT=EM&MK={key}&MN=Renamed"))["ST"].ShouldBe("SUCCESS");
                        (await client.CommandAsync("m.php", "AT=EM&MK=1&DU=x"))["ST"].ShouldBe("FAIL");
                        using (HttpResponseMessage list = await client.GetAsync("m.php?AT=LM"))
                            list.EnsureSuccessStatusCode();
                        (await client.CommandAsync("m.php", $"AT=DM&MK={key}"))["ST"].ShouldBe("SUCCESS");
                        if (i % 50 == 49)
                            (await client.CommandAsync("p.php", "AT=LO"))["ST"].ShouldBe("SUCCESS");
                    }
                })
        );

    private static long Weigh()
    {
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
