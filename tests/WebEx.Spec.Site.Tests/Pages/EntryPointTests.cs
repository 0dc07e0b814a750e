using AngleSharp.Dom;

namespace WebEx.Site.Tests.Pages;

/// <summary>Each link of appendix B shows a page that people and their tools can read, to visitors and to users.</summary>
public sealed class EntryPointTests
{
    [Theory]
    [InlineData("")]
    [InlineData("jo")]
    public async Task Every_link_of_the_guide_shows_a_page(string user)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using PageBrowser browser = new(site);
        if (user.Length > 0)
            await browser.LogInAsync(user);
        Links.Length.ShouldBeGreaterThan(40);
        foreach (string link in Links.Append(""))
        {
            await browser.GoAsync(link);
            ((int)browser.Status).ShouldBe(200, link);
            browser.Page.QuerySelectorAll("h1").ShouldHaveSingleItem(link);
            browser.Page.QuerySelectorAll("main p, main li, main td, main label, main dd").ShouldNotBeEmpty(link);
            bool isFramed = !Unframed.Contains(link) && !link.EndsWith("NF", StringComparison.Ordinal);
            (browser.Page.QuerySelector("header nav") is not null).ShouldBe(isFramed, link);
            foreach (IElement field in browser.Page.QuerySelectorAll("main input:not([type=hidden]), main select"))
                field.Closest("label").ShouldNotBeNull($"{link}: {field.OuterHtml}");
            foreach (IElement heading in browser.Page.QuerySelectorAll("main th"))
                heading.HasAttribute("scope").ShouldBeTrue(link);
            string?[] ids = [.. browser.Page.All.Where(element => element.Id is { Length: > 0 }).Select(element => element.Id)];
            ids.Distinct().Count().ShouldBe(ids.Length, link);
            browser.Page.QuerySelectorAll("main label").ShouldNotContain(label => label.TextContent.Trim().Length == 0);
            foreach (IElement reference in browser.Page.QuerySelectorAll("a[href]"))
            {
                string target = reference.GetAttribute("href")!;
                (target.StartsWith("/acme/", StringComparison.Ordinal) || target.StartsWith('#')).ShouldBeTrue($"{link}: {target}");
            }
        }
    }

    [Fact]
    public async Task What_a_link_says_is_typed_in_already_and_stays_text()
    {
        const string Hostile = "\"><script>alert(1)</script>";
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using PageBrowser browser = new(site);
        await browser.GoAsync("e.php?AT=RA&FN=" + Uri.EscapeDataString(Hostile));
        browser.Page.QuerySelector("input[name=FN]")!.GetAttribute("value").ShouldBe(Hostile);
        foreach (string link in Links)
        {
            string rest = string.Join('&', Arguments.Select(name => $"{name}={Uri.EscapeDataString(Hostile)}"));
            await browser.GoAsync(link + (link.Contains('?', StringComparison.Ordinal) ? "&" : "?") + rest);
            browser.Page.Scripts.ShouldBeEmpty(link);
        }

        await browser.GoAsync($"form-result?of=m.php/SM&ST=SUCCESS&MK={Uri.EscapeDataString(Hostile)}&RI={Uri.EscapeDataString(Hostile)}");
        browser.Page.Scripts.ShouldBeEmpty();
        await browser.GoAsync($"form-result?of=m.php/SM&RS={Uri.EscapeDataString(Hostile)}");
        browser.Page.Scripts.ShouldBeEmpty();
    }

    private static readonly string[] Arguments = ["MK", "AN", "EM", "TrackNum", "HomeURL", "ClientName", "SP", "month", "of", "PW"];

    private static readonly string[] Unframed = ["join.php", "attend.php", "customer.php", "log.php", "support.php"];

    private static string[] Links { get; } = ReadLinks();

    // From the guide's own list, by way of the catalogue.
    private static string[] ReadLinks()
    {
        string file = Path.Combine(RepositoryFolder.Root, "spec", "entry-points.yaml");
        return
        [
            .. System
                .Text.RegularExpressions.Regex.Matches(File.ReadAllText(file), @"- \{ name: \w+, path: (?<path>[\w./]+), (?:at: (?<at>\w+), )?")
                .Select(match => match.Groups["at"].Success ? $"{match.Groups["path"].Value}?AT={match.Groups["at"].Value}" : match.Groups["path"].Value)
                .Distinct(),
        ];
    }
}
