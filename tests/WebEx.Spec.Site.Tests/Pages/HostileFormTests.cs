using System.Net;

namespace WebEx.Site.Tests.Pages;

/// <summary>What no page of the site sends, and times at the ends of the calendar.</summary>
public sealed class HostileFormTests
{
    private static readonly string[] Forms =
    [
        "",
        "form-command=",
        "form-command=m.php/XX",
        "form-command=m.php/SM&" + string.Join('&', Enumerable.Repeat("Days=61", 50)),
        "form-command=m.php/SM&Days=99999999999&Days=-1&Start=99999-13-45T99:99&MN=%00%FF",
        "form-command=m.php/SM&form-only=a+b+%3Cscript%3E&form-fixed=%3Cscript%3E&form-fixed=MN",
        "form-command=m.php/AA&MK=%3Cscript%3E&form-fixed=MK",
    ];

    [Fact]
    public async Task A_form_that_no_page_has_is_answered_by_a_page()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        foreach (string form in Forms)
        {
            using HttpResponseMessage response = await client.PostAsync("form", form);
            response.StatusCode.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.BadRequest, HttpStatusCode.Redirect);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<script>");
        }
    }

    [Theory]
    [InlineData("1900-01-01T00:00Z")]
    [InlineData("2199-12-31T00:00Z")]
    public async Task The_pages_show_something_wherever_the_clock_stands(string time)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        site.Clock.Freeze(DateTimeOffset.Parse(time, System.Globalization.CultureInfo.InvariantCulture));
        using PageBrowser browser = new(site);
        foreach (string link in new[] { "", "e.php?AT=MH", "e.php?AT=TM", "e.php?AT=CR", "e.php?AT=CR&month=0001-01", "e.php?AT=CR&month=8999-12" })
        {
            await browser.GoAsync(link);
            browser.Status.ShouldBe(HttpStatusCode.OK, link);
        }
    }
}
