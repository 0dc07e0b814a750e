using System.Text;
using WebEx.Client;
using WebEx.Partner;
using WebEx.Profile;

namespace WebEx.Site.Tests;

public class FileTests
{
    private static readonly SiteSeed Seed = SiteSeed.Demo with
    {
        Files =
        [
            new()
            {
                Owner = "jo",
                Path = "/notes.txt",
                Content = Encoding.UTF8.GetBytes("Hello"),
                Description = "First",
            },
            new()
            {
                Owner = "jo",
                Path = "/Slides/2040/draft.pdf",
                Content = new byte[7],
            },
            new() { Owner = "ann", Path = "/Slides/own.txt" },
        ],
    };

    [Fact]
    public async Task Files_and_folders_are_listed_with_their_sizes()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = Seed }, cancellationToken: TestContext.Current.CancellationToken);
        WebExSession session = new WebExClient(site.Site, site.CreateTransport()).CreateSession();
        _ = await session.SendAsync(new LogIn { WebExId = "jo", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);
        _ = await session.SendAsync(new SetServiceType { ServiceType = ServiceType.TrainingCenter }, cancellationToken: TestContext.Current.CancellationToken);
        (await ListAsync(session, null)).ShouldBe(["Slides Directory  7", "notes.txt File First 5"]);
        (await ListAsync(session, "/Slides")).ShouldBe(["2040 Directory  7"]);
        (await ListAsync(session, "/Slides/2040/")).ShouldBe(["draft.pdf File  7"]);

        ListFilesReply missing = await session.SendAsync(
            new ListFiles { BackUrl = RawClient.Back, CurrentDirectory = "/Slid" },
            cancellationToken: TestContext.Current.CancellationToken
        );
        missing.Error?.Code.ShouldBe(ListFilesError.InvalidCD);
    }

    [Fact]
    public async Task A_folder_without_files_and_a_user_without_folders_are_lists_without_elements()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        WebExSession session = new WebExClient(site.Site, site.CreateTransport()).CreateSession();
        _ = await session.SendAsync(new LogIn { WebExId = "jo", Password = "Pass-1234" }, cancellationToken: TestContext.Current.CancellationToken);
        _ = await session.SendAsync(new SetServiceType { ServiceType = ServiceType.TrainingCenter }, cancellationToken: TestContext.Current.CancellationToken);
        ListFilesReply none = await session.SendAsync(new ListFiles { BackUrl = RawClient.Back }, cancellationToken: TestContext.Current.CancellationToken);
        none.Files.Count.ShouldBe(0);
        none.Error.ShouldBeNull();
    }

    [Fact]
    public async Task A_file_is_downloaded_by_its_owner()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = Seed }, cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        Dictionary<string, string> reply = await client.CommandAsync("o.php", "AT=DF&FN=/notes.txt");
        (reply["MU"], reply["ST"]).ShouldBe(("OFF", "SUCC"));
        foreach (string other in new[] { "/Slides/own.txt", "/Slides", "notes.txt" })
            (await client.CommandAsync("o.php", "AT=DF&FN=" + Uri.EscapeDataString(other)))["RS"].ShouldBe("InvalidFN");

        string address = $"o.php?AT=DF&FN=/notes.txt&BU={Uri.EscapeDataString(RawClient.Back)}";
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { { "Accept", "text/html" } } };
        using HttpResponseMessage response = await client.SendAsync(request);
        string page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        page.ShouldContain("base64," + Convert.ToBase64String("Hello"u8));
        page.ShouldContain("href=\"https://back.example/?MU=OFF&amp;AT=DF&amp;ST=SUCC\"");
    }

    [Theory]
    [InlineData("nobody", "/a.txt")]
    [InlineData("jo", "a.txt")]
    [InlineData("jo", "/Slides/")]
    [InlineData("jo", "/notes.txt")]
    public async Task A_seed_with_a_file_that_cannot_be_is_refused(string owner, string path)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { Seed = Seed }, cancellationToken: TestContext.Current.CancellationToken);
        SiteSeed wrong = new() { Files = [new() { Owner = owner, Path = path }] };
        (await Should.ThrowAsync<ArgumentException>(site.SeedAsync(wrong))).Message.ShouldStartWith("files[0]: ");
    }

    private static async Task<IEnumerable<string>> ListAsync(WebExSession session, string? folder)
    {
        ListFilesReply reply = await session.SendAsync(
            new ListFiles { BackUrl = RawClient.Back, CurrentDirectory = folder },
            cancellationToken: TestContext.Current.CancellationToken
        );
        reply.IsSuccess.ShouldBeTrue(reply.ToString());
        return reply.Files.Select(file => $"{file.Name} {file.Type} {file.Description} {file.Size}");
    }
}
