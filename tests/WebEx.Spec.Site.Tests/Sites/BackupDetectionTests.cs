namespace WebEx.Site.Tests.Sites;

public class BackupDetectionTests
{
    [Fact]
    public async Task A_site_tells_its_role_to_everybody()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        foreach (string role in new[] { "Primary", "Backup" })
        {
            await site.ConfigureAsync(settings => settings with { IsBackup = role == "Backup" });
            (await client.CommandAsync("detectbackup.php", ""))["ST"].ShouldBe(role);
            using HttpResponseMessage word = await client.GetAsync("detectbackup.php");
            (await word.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldBe(role);
        }

        await site.ConfigureAsync(settings => settings with { AllowsApi = false });
        (await client.CommandAsync("detectbackup.php", ""))["RS"].ShouldBe("DonotSupportAPI");
    }
}
