using System.Web;
using Microsoft.Playwright;

namespace WebEx.Spec.Accessibility.Tests;

/// <summary>The pages of a site that links lead to, for guests, for a host and for an administrator.</summary>
public sealed class SitePageTests(ServerAndBrowser started) : IClassFixture<ServerAndBrowser>
{
    // More than there are kinds of pages: a page that links to ever new ones would not end.
    private const int Most = 150;

    [Theory]
    [InlineData(null)]
    [InlineData("jo")]
    [InlineData("admin")]
    public async Task Each_page_that_links_lead_to_is_accessible(string? user)
    {
        IPage page = await started.VisitAsync(user);
        var faults = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var next = new Queue<string>([started.Site.AbsoluteUri]);
        while (next.TryDequeue(out string? address))
        {
            if (!seen.Add(KindOf(address)) || IsEnding(address))
                continue;
            seen.Count.ShouldBeLessThan(Most);
            faults.AddRange(await PageCheck.FaultsOfAsync(page, address));
            foreach (string link in (await PageCheck.LinksOfAsync(page)).Where(link => link.StartsWith(started.Site.AbsoluteUri, StringComparison.Ordinal)))
                next.Enqueue(link);
        }

        faults.ShouldBeEmpty();
        // Otherwise nobody was logged in, or the links were not found.
        seen.Count.ShouldBeGreaterThan(8);
    }

    [Theory]
    [InlineData("m.php?AT=SM&MN=")]
    [InlineData("m.php?AT=JM&MK=1")]
    [InlineData("m.php?AT=XX")]
    [InlineData("nothing.php")]
    public async Task A_refusal_is_accessible(string link)
    {
        IPage page = await started.VisitAsync("jo");
        (await PageCheck.FaultsOfAsync(page, new Uri(started.Site, link).AbsoluteUri)).ShouldBeEmpty();
    }

    // Pages of one path and AT are alike, but for forms, of which there is one for each command.
    private static string KindOf(string address)
    {
        Uri uri = new(address);
        System.Collections.Specialized.NameValueCollection query = HttpUtility.ParseQueryString(uri.Query);
        return $"{uri.AbsolutePath} {query["AT"]} {query["SP"]} {query["form-command"]}";
    }

    // A link may log out, and then the others lead elsewhere.
    private static bool IsEnding(string address) => HttpUtility.ParseQueryString(new Uri(address).Query)["AT"] is "LO";
}
