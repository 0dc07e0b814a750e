using System.IO.Compression;
using System.Xml.Linq;

namespace WebEx.Spec.Package.Tests;

/// <summary>The site for tests, as a library in a test project outside the repository.</summary>
[Collection(SharedPackages.Name)]
public sealed class SitePackageTests(PackedPackages packages)
{
    private const string FullFile = "// UnitTest1.cs of `dotnet new xunit`, with the packages WebEx.Spec and WebEx.Spec.Site";
    private const string TakenForGranted = "WebExTestSite site";

    private static readonly string[] Pages = ["README.md", "TESTING.md"];
    private static readonly string[] Usings = ["WebEx", "WebEx.Meetings", "WebEx.Partner", "WebEx.Site"];

    private static string Folder { get; } = Path.Combine(RepositoryFolder.Root, "runtime", "WebEx.Spec.Site");

    [Fact]
    public void Every_block_of_its_pages_compiles_and_the_tests_in_them_pass()
    {
        var blocks = Pages.SelectMany(page => CodeBlocks.Of(Path.Combine(Folder, page))).ToList();
        blocks.Count(block => block.StartsWith(FullFile, StringComparison.Ordinal)).ShouldBe(2);
        blocks.Count.ShouldBeGreaterThanOrEqualTo(6);
        var project = Consumer.OfTemplate(
            packages,
            "site-pages",
            "xunit",
            ["WebEx.Spec", "WebEx.Spec.Site"],
            "<WebExSpecInclude>p.php;m.php@meeting</WebExSpecInclude>"
        );
        File.Delete(project.PathOf("UnitTest1.cs"));
        for (int i = 0; i < blocks.Count; i++)
        {
            bool isFile = blocks[i].StartsWith(FullFile, StringComparison.Ordinal);
            project.Write($"Part{i}.cs", isFile ? blocks[i] : CodeBlocks.AsMethod(blocks[i], $"Part{i}", Usings, TakenForGranted));
        }

        project.Build().ShouldSucceed().Output.ShouldNotContain(": warning ");
        DotNet.Run(project.Folder, "test", "--no-build").ShouldSucceed().Output.ShouldMatch(@"Passed:\s+5\b");
    }

    [Fact]
    public void It_documents_what_users_can_see_and_brings_its_pages_without_links_into_the_repository()
    {
        using ZipArchive package = ZipFile.OpenRead(Path.Combine(packages.Feed, $"WebEx.Spec.Site.{packages.Version}.nupkg"));
        using Stream file = package.GetEntry("lib/net10.0/WebEx.Spec.Site.xml").ShouldNotBeNull().Open();
        var names = XDocument.Load(file).Descendants("member").Select(member => (string?)member.Attribute("name") ?? "").ToList();
        names.ShouldContain("T:WebEx.Site.WebExTestSite");
        names.ShouldContain("P:WebEx.Site.SiteSettings.PartnerId");
        names.ShouldAllBe(name => name.Substring(2).StartsWith("WebEx.Site.", StringComparison.Ordinal));
        names.ShouldNotContain(name => name.Contains("SiteCommands", StringComparison.Ordinal));
        foreach (string page in Pages.Append("COMMANDS.md"))
        {
            using var reader = new StreamReader(package.GetEntry(page).ShouldNotBeNull(page).Open());
            System.Text.RegularExpressions.Regex.Matches(reader.ReadToEnd(), @"\]\((?!https://)").ShouldBeEmpty(page);
        }
    }
}
