using System.Net;
using Microsoft.Data.Sqlite;
using WebEx.Site.Tests.Admin;

namespace WebEx.Site.Tests.Hostile;

/// <summary>Data files that somebody has changed, or that a disk has spoilt.</summary>
public sealed class DamagedFileTests : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("webex-site-");

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string DataFile => Path.Combine(_folder.FullName, "sites.db");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("UPDATE site_rows SET json = '{' WHERE site = 'ACME' AND tbl = 'accounts'")]
    [InlineData("UPDATE site_rows SET json = 'null' WHERE site = 'ACME' AND tbl = 'meetings'")]
    [InlineData("UPDATE site_rows SET tbl = 'others' WHERE site = 'ACME' AND tbl = 'meetings'")]
    [InlineData("DELETE FROM site_rows WHERE site = 'ACME' AND tbl = 'site'")]
    [InlineData("""UPDATE site_rows SET json = '{"Settings":{"TimeZone":"99"}}' WHERE site = 'ACME' AND tbl = 'site'""")]
    [InlineData("""UPDATE site_rows SET json = '{"Settings":{"TimeZone":-1}}' WHERE site = 'ACME' AND tbl = 'site'""")]
    [InlineData("""UPDATE site_rows SET json = '{"Settings":{"MaxAccounts":-1}}' WHERE site = 'ACME' AND tbl = 'site'""")]
    [InlineData("""UPDATE site_rows SET json = '{"LastId":-1}' WHERE site = 'ACME' AND tbl = 'site'""")]
    public async Task A_site_whose_rows_cannot_be_read_is_told_in_words_hinders_no_other_and_is_deleted(string damage)
    {
        await using (await WebExTestSite.StartAsync(new() { DataFile = DataFile }, Cancellation)) { }

        Execute(damage);
        await using WebExTestSite other = await WebExTestSite.StartAsync(new() { DataFile = DataFile, SiteName = "other" }, Cancellation);
        using AdminClient admin = new(other);
        using HttpClient browser = new() { BaseAddress = new Uri(other.BaseAddress, "/") };
        for (int i = 0; i < 2; i++)
        {
            using HttpResponseMessage refused = await browser.GetAsync(new Uri("acme/", UriKind.Relative), Cancellation);
            refused.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);
            (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("log says why");
            _ = await admin.RefusalAsync(HttpStatusCode.ServiceUnavailable, "GET", "sites/acme");
            (await browser.GetAsync(new Uri("_inspector", UriKind.Relative), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
            (await browser.GetAsync(new Uri("other/", UriKind.Relative), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        _ = await admin.CallAsync("DELETE", "sites/acme");
        (await browser.GetAsync(new Uri("acme/", UriKind.Relative), Cancellation)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("DROP TABLE site_rows; CREATE TABLE x (y)")]
    [InlineData("ALTER TABLE site_rows RENAME COLUMN json TO text")]
    [InlineData("PRAGMA user_version = -1")]
    [InlineData("PRAGMA user_version = 0")]
    public async Task A_file_whose_form_is_another_is_refused_at_the_start(string damage)
    {
        await using (await WebExTestSite.StartAsync(new() { DataFile = DataFile }, Cancellation)) { }

        Execute(damage);
        Exception refusal = await Should.ThrowAsync<Exception>(WebExTestSite.StartAsync(new() { DataFile = DataFile }, Cancellation));
        refusal.GetType().Name.ShouldBe("SiteStoreException");
        refusal.Message.ShouldContain(DataFile);
    }

    [Fact]
    public async Task A_file_in_a_folder_that_is_not_there_is_refused_in_words()
    {
        string file = Path.Combine(_folder.FullName, "none", "sites.db");
        Exception refusal = await Should.ThrowAsync<Exception>(WebExTestSite.StartAsync(new() { DataFile = file }, Cancellation));
        refusal.Message.ShouldContain("cannot be opened");
    }

    private void Execute(string sql)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = DataFile, Pooling = false }.ToString());
        connection.Open();
        using SqliteCommand command = connection.CreateCommand();
        command.CommandText = sql;
        _ = command.ExecuteNonQuery();
    }
}
