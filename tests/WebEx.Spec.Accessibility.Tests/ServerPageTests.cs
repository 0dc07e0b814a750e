using Microsoft.Playwright;

namespace WebEx.Spec.Accessibility.Tests;

/// <summary>The pages beside the sites: start page, inspector, outbox, and each kind of page of the reference.</summary>
public sealed class ServerPageTests(ServerAndBrowser started) : IClassFixture<ServerAndBrowser>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/_inspector")]
    [InlineData("/_outbox")]
    public async Task Each_page_that_it_leads_to_is_accessible(string start)
    {
        IPage page = await started.VisitAsync("jo");
        await started.SendAsync(page.Context, "m.php", ("AT", "SM"), ("MN", "Review"), ("YE", "2099"), ("MO", "6"), ("DA", "1"), ("HO", "8"), ("MI", "0"));
        await started.SendAsync(page.Context, "m.php", ("AT", "AM"), ("MK", "400000001"), ("FN1", "Kim"), ("EA1", "kim@example.com"), ("EI", "1"));
        await started.SendAsync(page.Context, "m.php", ("AT", "SM"), ("MN", "<b>"), ("MO", "13"));

        List<string> faults = [.. await PageCheck.FaultsOfAsync(page, Address(start))];
        foreach (
            string link in (await PageCheck.LinksOfAsync(page))
                .Where(link =>
                    new Uri(link).AbsolutePath.StartsWith("/_in", StringComparison.Ordinal)
                    || new Uri(link).AbsolutePath.StartsWith("/_out", StringComparison.Ordinal)
                )
                .Take(12)
        )
            faults.AddRange(await PageCheck.FaultsOfAsync(page, link));
        faults.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("index.html")]
    [InlineData("commands/m.php/SM.html")]
    [InlineData("commands/m.php/CF.html")]
    [InlineData("errors/AccessDenied.html")]
    [InlineData("errors/index.html")]
    [InlineData("errata/index.html")]
    [InlineData("tables/index.html")]
    [InlineData("tables/WebExTimeZone.html")]
    [InlineData("pages/m.php@meeting.html")]
    [InlineData("guides/get-started.html")]
    [InlineData("rules/diagnostics.html")]
    [InlineData("workflows.html")]
    [InlineData("glossary.html")]
    [InlineData("guide-pages.html")]
    [InlineData("coverage.html")]
    [InlineData("entry-points.html")]
    [InlineData("requests.html")]
    [InlineData("search.html?q=schedule")]
    public async Task Each_kind_of_page_of_the_reference_is_accessible(string name)
    {
        IPage page = await started.VisitAsync();
        string address = Address("/_reference/" + name);
        IResponse? response = await page.GotoAsync(address);
        response!.Status.ShouldBe(200);
        (await PageCheck.FaultsOfAsync(page, address)).ShouldBeEmpty();
    }

    private string Address(string path) => new Uri(started.Site, path).AbsoluteUri;
}
