using System.Diagnostics;
using System.Globalization;
using WebEx.Site.Tests;

namespace WebEx.Site.Inspector.Tests;

/// <summary>Many requests, and many people who look at them at once. Runs when no other test does: it measures.</summary>
[CollectionDefinition(nameof(CrowdTests), DisableParallelization = true)]
[Collection(nameof(CrowdTests))]
public sealed class CrowdTests
{
    private const int Requests = 10_000;
    private const int People = 200;
    private const int Rounds = 2;

    // In milliseconds: how long somebody reads a page.
    private const int LongestLook = 4000;

    // The heading, the buttons, the choice of 90 commands, and a hundred rows.
    private const int MostPageBytes = 64 * 1024;

    // Of each request what it was, what became of it and what it changed.
    private const int MostBytesOfRequest = 8 * 1024;

    [Fact]
    public async Task A_list_of_ten_thousand_requests_is_as_long_as_one_of_a_hundred()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var browser = new InspectorBrowser(site);
        using var warm = new RawClient(site);
        _ = await warm.LogInAsync();
        using (await warm.PostAsync("m.php", Command(0))) { }
        _ = await browser.PageAsync();
        long before = GC.GetTotalMemory(forceFullCollection: true);
        await Task.WhenAll(
            Enumerable
                .Range(0, 8)
                .Select(async caller =>
                {
                    using var client = new RawClient(site);
                    _ = await client.LogInAsync();
                    for (int i = caller; i < Requests; i += 8)
                        using (await client.PostAsync("m.php", Command(i))) { }
                })
        );
        long grown = GC.GetTotalMemory(forceFullCollection: true) - before;
        site.Requests.ToArray().Length.ShouldBe(Requests);

        long start = Stopwatch.GetTimestamp();
        string list = await browser.PageAsync();
        TimeSpan elapsed = Stopwatch.GetElapsedTime(start);
        start = Stopwatch.GetTimestamp();
        string found = await browser.PageAsync("?q=Review%209999");
        TimeSpan searched = Stopwatch.GetElapsedTime(start);
        Write($"{list.Length} characters in {elapsed.TotalMilliseconds:F1} ms, a search in {searched.TotalMilliseconds:F1} ms");
        Write($"{grown / Requests} bytes for each request");

        RowsOf(list).ShouldBe(100);
        list.Length.ShouldBeLessThan(MostPageBytes);
        (grown / Requests).ShouldBeLessThan(MostBytesOfRequest);
        found.ShouldContain("ScheduleMeeting");
        // Back to the first one that is remembered, page by page.
        int pages = 1;
        string page = list;
        while (Next(page) is { } next)
        {
            page = await browser.PageAsync(next);
            page.Length.ShouldBeLessThan(MostPageBytes);
            pages++;
        }

        pages.ShouldBe(Requests / 100);
    }

    [Fact]
    public async Task Two_hundred_people_look_at_once_and_none_sees_an_error()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        for (int i = 0; i < 300; i++)
            using (await client.PostAsync("m.php", Command(i))) { }
        Uri root = new(site.BaseAddress, "/");
        string[] pages = ["_inspector/acme", "_inspector/acme/2", "acme/", "_inspector/acme?q=Review", "_outbox/acme", "acme/form?form-command=m.php%2FSM"];

        // Once for each, as a program that has run for a while.
        using (HttpClient first = new() { BaseAddress = root })
            foreach (string page in pages)
                _ = await first.GetStringAsync(new Uri(page, UriKind.Relative), TestContext.Current.CancellationToken);
        long began = Stopwatch.GetTimestamp();
        (int Errors, double[] Times)[] seen = await Task.WhenAll(Enumerable.Range(0, People).Select(person => LookAsync(root, pages, person)));
        TimeSpan whole = Stopwatch.GetElapsedTime(began);
        double[] times = [.. seen.SelectMany(person => person.Times).Order()];
        Write(
            $"{times.Length} pages in {whole.TotalSeconds:F1} s: median {times[times.Length / 2]:F1} ms, 95th percentile {times[times.Length * 95 / 100]:F1} ms"
        );

        times.Length.ShouldBe(People * pages.Length * Rounds);
        seen.Sum(person => person.Errors).ShouldBe(0);
    }

    // A person reads for a while before looking at the next page.
    private static async Task<(int Errors, double[] Times)> LookAsync(Uri root, string[] pages, int person)
    {
        using HttpClient browser = new(new SocketsHttpHandler { AllowAutoRedirect = false, UseProxy = false }) { BaseAddress = root };
        var random = new Random(person);
        int errors = 0;
        List<double> times = [];
        for (int i = 0; i < pages.Length * Rounds; i++)
        {
            await Task.Delay(random.Next(LongestLook), TestContext.Current.CancellationToken);
            long start = Stopwatch.GetTimestamp();
            using HttpResponseMessage response = await browser.GetAsync(
                new Uri(pages[(person + i) % pages.Length], UriKind.Relative),
                TestContext.Current.CancellationToken
            );
            times.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
            errors += response.IsSuccessStatusCode ? 0 : 1;
        }

        return (errors, [.. times]);
    }

    private static string Command(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"AT=SM&MN=Review%20{number}&YE=2040&MO=12&DA=1&HO=9&MI=30&BU=https%3A%2F%2Fback.example%2F");

    private static int RowsOf(string page) => page.Split("<tr class=").Length - 1;

    private static string? Next(string page)
    {
        int place = page.IndexOf("<a href=\"?before=", StringComparison.Ordinal);
        return place < 0 ? null : page[(place + "<a href=\"".Length)..page.IndexOf("\">Earlier", place, StringComparison.Ordinal)];
    }

    private static void Write(FormattableString line) => TestContext.Current.TestOutputHelper?.WriteLine(FormattableString.Invariant(line));
}
