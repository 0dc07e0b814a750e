using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;

namespace WebEx.Site.Tests;

public sealed class DataFileTests : IDisposable
{
    private const string Meeting = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30";
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    private string DataFile => Path.Combine(_folder.FullName, "sites.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Fact]
    public async Task What_happened_is_there_after_a_restart()
    {
        string key;
        string cookie;
        await using (WebExTestSite site = await WebExTestSite.StartAsync(new() { DataFile = DataFile }, TestContext.Current.CancellationToken))
        {
            using var client = new RawClient(site);
            _ = await client.LogInAsync();
            key = (await client.CommandAsync("m.php", Meeting))["MK"];
            cookie = client.Cookies.GetCookieHeader(site.BaseAddress);
            using var other = new RawClient(site.Other("b"));
            (await other.LogInAsync())["ST"].ShouldBe("SUCCESS");
            (await other.LogInAsync("ann", "wrong"))["RS"].ShouldBe("BadWebExIDOrPassword");
        }

        await using WebExTestSite again = await WebExTestSite.StartAsync(
            new() { DataFile = DataFile, Seed = SiteSeed.Empty },
            TestContext.Current.CancellationToken
        );
        using var same = new RawClient(again);
        same.Cookies.SetCookies(again.BaseAddress, cookie);
        (await same.CommandAsync("m.php", Meeting))["MK"].ShouldNotBe(key);
        (await same.CommandAsync("m.php", "AT=DM&MK=" + key))["ST"].ShouldBe("SUCCESS");
        await again.Other("b").ConfigureAsync(settings => settings with { MaxFailedLogins = 1 });
        using var otherAgain = new RawClient(again.Other("b"));
        (await otherAgain.LogInAsync("ann"))["RS"].ShouldBe("AccountLocked");
    }

    [Fact]
    public async Task A_file_of_a_newer_version_or_of_another_program_or_in_use_is_refused()
    {
        await using (WebExTestSite site = await WebExTestSite.StartAsync(new() { DataFile = DataFile }, TestContext.Current.CancellationToken))
        {
            Exception inUse = await Should.ThrowAsync<Exception>(Start(DataFile));
            inUse.Message.ShouldContain("cannot be opened");
        }

        Execute(DataFile, "PRAGMA user_version = 99");
        Exception newer = await Should.ThrowAsync<Exception>(Start(DataFile));
        newer.Message.ShouldContain("has version 99");
        string foreign = Path.Combine(_folder.FullName, "foreign.db");
        Execute(foreign, "CREATE TABLE x (y)");
        Exception other = await Should.ThrowAsync<Exception>(Start(foreign));
        other.Message.ShouldContain("another program");
        string text = Path.Combine(_folder.FullName, "text.db");
        await File.WriteAllTextAsync(text, new string('x', 5000), TestContext.Current.CancellationToken);
        Exception noDatabase = await Should.ThrowAsync<Exception>(Start(text));
        noDatabase.Message.ShouldContain("cannot be opened");
    }

    [Fact]
    public async Task Nothing_that_was_acknowledged_is_lost_when_the_process_is_killed_among_2000_commands()
    {
        const int Commands = 2000;
        const int Acknowledged = 500;
        ConcurrentBag<string> acknowledged = [];
        using (var tool = new SiteProcess(DataFile))
        {
            using var client = new RawClient(tool.Site);
            _ = await client.LogInAsync();
            // All are under way when the process ends in the middle of the work.
            Task[] callers = [.. Enumerable.Range(0, Commands).Select(_ => ScheduleAsync(client, acknowledged))];
            while (acknowledged.Count < Acknowledged && callers.Any(caller => !caller.IsCompleted))
                await Task.Delay(5, TestContext.Current.CancellationToken);
            tool.Kill();
            await Task.WhenAll(callers);
        }

        acknowledged.Count.ShouldBeInRange(Acknowledged, Commands - 1);
        acknowledged.Distinct().Count().ShouldBe(acknowledged.Count);
        using var again = new SiteProcess(DataFile);
        using var user = new RawClient(again.Site);
        _ = await user.LogInAsync();
        using HttpResponseMessage list = await user.GetAsync("m.php?AT=LM");
        string page = await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        acknowledged.ShouldAllBe(key => page.Contains(key, StringComparison.Ordinal));
        acknowledged.ShouldNotContain((await user.CommandAsync("m.php", Meeting))["MK"]);
    }

    private static async Task ScheduleAsync(RawClient client, ConcurrentBag<string> acknowledged)
    {
        try
        {
            acknowledged.Add((await client.CommandAsync("m.php", Meeting))["MK"]);
        }
        catch (HttpRequestException)
        {
            // The process is gone.
        }
    }

    private static Task<WebExTestSite> Start(string file) => WebExTestSite.StartAsync(new() { DataFile = file }, TestContext.Current.CancellationToken);

    private static void Execute(string file, string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
