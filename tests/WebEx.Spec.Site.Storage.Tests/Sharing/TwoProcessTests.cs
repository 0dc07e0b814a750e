using System.Collections.Concurrent;
using WebEx.Site.Tests;
using WebEx.Site.Tests.Tool;

namespace WebEx.Site.Storage.Tests.Sharing;

/// <summary><c>webex-site</c>, twice, with one database.</summary>
public sealed class TwoProcessTests(PostgreSqlServer server)
{
    private const string Meeting = "AT=SM&YE=2040&MO=12&DA=1&HO=9&MI=30";
    private const string Variable = "WEBEX_SITE_POSTGRES";

    [Fact]
    public async Task When_one_is_killed_under_load_the_other_one_has_all_that_was_acknowledged()
    {
        const int Callers = 12;
        const int Acknowledged = 300;
        string database = server.CreateDatabaseOrSkip();
        Dictionary<string, string> variables = new() { [Variable] = database };
        ConcurrentBag<string> ofOne = [];
        ConcurrentBag<string> ofOther = [];
        using SiteProcess other = new(variables);
        using (SiteProcess one = new(variables))
        {
            using RawClient client = new(one.Site);
            (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
            using RawClient same = new(other.Site);
            (await same.LogInAsync())["ST"].ShouldBe("SUCCESS");
            using CancellationTokenSource enough = new();
            Task[] callers =
            [
                .. Enumerable.Range(0, Callers).Select(_ => ScheduleAsync(client, ofOne, enough.Token)),
                .. Enumerable.Range(0, Callers).Select(_ => ScheduleAsync(same, ofOther, enough.Token)),
            ];
            await UntilAsync(() => ofOne.Count >= Acknowledged && ofOther.Count >= Acknowledged);
            one.Kill();
            int before = ofOther.Count;
            // The other one goes on.
            await UntilAsync(() => ofOther.Count >= before + Acknowledged);
            await enough.CancelAsync();
            await Task.WhenAll(callers);
        }

        string[] all = [.. ofOne, .. ofOther];
        all.Distinct().Count().ShouldBe(all.Length);
        using SiteProcess third = new(variables);
        foreach (SiteProcess process in new[] { other, third })
        {
            using RawClient user = new(process.Site);
            _ = await user.LogInAsync();
            using HttpResponseMessage list = await user.GetAsync("m.php?AT=LM");
            string page = await list.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            all.Where(key => !page.Contains(key, StringComparison.Ordinal)).ShouldBeEmpty();
            all.ShouldNotContain((await user.CommandAsync("m.php", Meeting))["MK"]);
        }
    }

    [Fact]
    public async Task The_password_is_seen_nowhere()
    {
        string database = server.CreateDatabaseOrSkip();
        string wrong = database.Replace(PostgreSqlServer.Password, "wrong-password", StringComparison.Ordinal);
        await RefusedAsync(1, "cannot be used", wrong);
        await RefusedAsync(2, "cannot be read", "postgres://jo:wrong-password@127.0.0.1/sites");
        await RefusedAsync(2, "cannot be read", "Host=127.0.0.1;Password=first;wrong-password=x");
        await RefusedAsync(2, "cannot be read", "Host=127.0.0.1;Port=wrong-password");
        using (ToolRun both = new(new Dictionary<string, string> { [Variable] = database }, "--data", "sites.db"))
        {
            (int exitCode, string error) = await both.EndAsync();
            (exitCode, error.Contains("--data", StringComparison.Ordinal)).ShouldBe((2, true), error);
            error.ShouldNotContain(PostgreSqlServer.Password);
        }

        using ToolRun run = new(new Dictionary<string, string> { [Variable] = database }, "--url", "http://127.0.0.1:0");
        string introduction = await run.ReadToAsync("curl http");
        using HttpClient http = new();
        Uri root = new(ToolRun.SiteOf(introduction), "/");
        (await http.GetStringAsync(new Uri(root, "_health"), TestContext.Current.CancellationToken)).ShouldBe("Healthy");
        string page = await http.GetStringAsync(root, TestContext.Current.CancellationToken);
        (introduction + page).ShouldNotContain(PostgreSqlServer.Password);

        static async Task RefusedAsync(int expected, string reason, string connection)
        {
            using ToolRun run = new(new Dictionary<string, string> { [Variable] = connection }, "--url", "http://127.0.0.1:0");
            (int exitCode, string error) = await run.EndAsync();
            exitCode.ShouldBe(expected, error);
            error.ShouldContain(reason);
            error.ShouldNotContain("wrong-password");
        }
    }

    private static async Task ScheduleAsync(RawClient client, ConcurrentBag<string> acknowledged, CancellationToken cancellationToken)
    {
        try
        {
            while (!cancellationToken.IsCancellationRequested)
                acknowledged.Add((await client.CommandAsync("m.php", Meeting))["MK"]);
        }
        catch (HttpRequestException)
        {
            // The process is gone.
        }
    }

    private static async Task UntilAsync(Func<bool> isSo)
    {
        using CancellationTokenSource timer = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        timer.CancelAfter(TimeSpan.FromMinutes(2));
        while (!isSo())
            await Task.Delay(20, timer.Token);
    }
}
