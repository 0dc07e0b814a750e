using WebEx.Site.Tests.Checks;
using WebEx.Tests;

namespace WebEx.Site.Tests.Errors;

/// <summary>Which errors a request and a state lead to, and which a fault alone: the table beside the site says what comes back.</summary>
public sealed class ErrorTableTests
{
    private const string WriteVariable = "WEBEX_TEST_WRITE";
    private static readonly string File = Path.Combine(RepositoryFolder.Root, "runtime", "WebEx.Spec.Site", "ERRORS.md");

    [Fact]
    public async Task The_table_says_how_each_error_is_reached()
    {
        ReachedErrors reached = new();
        await using (CenterSites sites = await CenterSites.StartAsync())
        {
            RequestErrors requests = new(sites, reached);
            foreach (GeneratedCommand command in CatalogueCommands.All)
                await requests.CollectAsync(command);
            requests.Surprises.Distinct().ShouldBeEmpty();
        }

        await PageTests.CollectAsync(reached);
        string table = ErrorTable.Write(reached);
        if (Environment.GetEnvironmentVariable(WriteVariable) is { Length: > 0 })
            await System.IO.File.WriteAllTextAsync(File, table, TestContext.Current.CancellationToken);
        string approved = await System.IO.File.ReadAllTextAsync(File, TestContext.Current.CancellationToken);
        table.ShouldBe(approved.ReplaceLineEndings("\n"), $"Run this test with {WriteVariable}=1 to write the file, and read the difference.");
    }
}
