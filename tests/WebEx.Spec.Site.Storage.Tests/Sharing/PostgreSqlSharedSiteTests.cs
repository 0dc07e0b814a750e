namespace WebEx.Site.Storage.Tests.Sharing;

public sealed class PostgreSqlSharedSiteTests(PostgreSqlServer server) : SharedSiteTests
{
    private readonly string _database = server.CreateDatabaseOrSkip();

    private protected override Task<WebExTestSite> StartAsync(WebExTestSiteOptions? options = null) =>
        WebExTestSite.StartAsync((options ?? new()).UsePostgreSql(_database), TestContext.Current.CancellationToken);
}
