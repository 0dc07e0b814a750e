using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Tests.Hostile;

/// <summary>A cookie is worth something at one site, to one user, and cannot be found from what a site keeps.</summary>
public sealed class CookieTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("restore", null)]
    [InlineData("restore", 7)]
    [InlineData("import", null)]
    [InlineData("import", 7)]
    [InlineData("reset", null)]
    [InlineData("reset", 7)]
    public async Task A_state_that_comes_back_gives_no_cookie_for_a_second_time(string way, int? idSeed)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { IdSeed = idSeed }, Cancellation);
        using AdminClient admin = new(site);
        await site.TakeSnapshotAsync("a");
        ReadOnlyMemory<byte> export = await site.ExportAsync();
        HashSet<string> cookies = [];
        for (int i = 0; i < 3; i++)
        {
            using RawClient guest = new(site);
            _ = await guest.LogInAsync("guest");
            string earlier = guest.Cookies.GetCookieHeader(site.BaseAddress);
            cookies.Add(earlier).ShouldBeTrue();
            await ComeBackAsync();

            using RawClient other = new(site);
            (await other.LogInAsync("admin"))["ST"].ShouldBe("SUCCESS");
            cookies.Add(other.Cookies.GetCookieHeader(site.BaseAddress)).ShouldBeTrue();
            (await guest.CommandAsync("m.php", "AT=DM&MK=1"))["RS"].ShouldBe("AccessDenied");
        }

        Task ComeBackAsync() =>
            way switch
            {
                "restore" => admin.CallAsync("POST", "sites/acme/snapshots/a/restore"),
                "import" => site.ImportAsync(export),
                _ => admin.CallAsync("POST", "sites/acme/reset"),
            };
    }

    [Theory]
    [InlineData(null)]
    [InlineData(7)]
    public async Task A_copy_of_a_site_and_another_site_give_other_cookies(int? idSeed)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { IdSeed = idSeed }, Cancellation);
        await site.Other("copy").ImportAsync(await site.ExportAsync());
        HashSet<string> cookies = [];
        foreach (WebExTestSite each in new[] { site, site.Other("copy"), site.Other("third") })
        {
            using RawClient client = new(each);
            for (int i = 0; i < 3; i++)
            {
                (await client.LogInAsync(i % 2 == 0 ? "jo" : "ann"))["ST"].ShouldBe("SUCCESS");
                cookies.Add(client.Cookies.GetCookieHeader(each.BaseAddress)).ShouldBeTrue();
            }
        }
    }

    [Fact]
    public async Task Neither_the_data_file_nor_an_export_has_what_cookies_are_made_of_and_others_cannot_read_the_file()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("webex-site-");
        try
        {
            string file = Path.Combine(folder.FullName, "sites.db");
            string cookie;
            await using (WebExTestSite site = await WebExTestSite.StartAsync(new() { IdSeed = null, DataFile = file }, Cancellation))
            {
                using RawClient client = new(site);
                _ = await client.LogInAsync();
                cookie = client.Cookies.GetCookies(site.BaseAddress)["WebExSession"]!.Value;
                JsonObject row = JsonNode.Parse((await site.ExportAsync()).Span)!["tables"]!["site"]![0]!.AsObject();
                row.Where(property => property.Value!.GetValueKind() == JsonValueKind.String).ShouldBeEmpty();
                if (!OperatingSystem.IsWindows())
                {
                    foreach (string each in Directory.GetFiles(folder.FullName))
                        File.GetUnixFileMode(each).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite, each);
                }
            }

            foreach (string each in Directory.GetFiles(folder.FullName))
                Encoding.Latin1.GetString(await File.ReadAllBytesAsync(each, Cancellation)).ShouldNotContain(cookie);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task Sessions_that_are_over_are_gone_with_the_next_login()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        for (int i = 0; i < 12; i++)
        {
            using RawClient client = new(site);
            (await client.LogInAsync())["ST"].ShouldBe("SUCCESS");
        }

        (await CountAsync()).ShouldBe(12);
        site.Clock.Advance(TimeSpan.FromDays(10));
        using RawClient last = new(site);
        (await last.LogInAsync())["ST"].ShouldBe("SUCCESS");
        (await CountAsync()).ShouldBe(1);

        async Task<int> CountAsync() => JsonNode.Parse((await site.ExportAsync()).Span)!["tables"]!["sessions"]!.AsArray().Count;
    }
}
