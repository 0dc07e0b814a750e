using System.Net;
using System.Text.RegularExpressions;
using WebEx.Site.Tests.Tool;

namespace WebEx.Site.Tests.Reference;

/// <summary>The reference that webex-site brings along, and the forms that try a command of it.</summary>
public sealed partial class ReferenceTests
{
    [Fact]
    public async Task Every_command_has_a_page_that_leads_to_its_form()
    {
        using ToolRun tool = new("--url", "http://127.0.0.1:0");
        Uri site = ToolRun.SiteOf(await tool.ReadToAsync("curl"));
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(site, "/") };

        string start = await GetAsync(http, "/_reference/");
        start.ShouldContain("style.css");
        string[] commands = [.. CommandPage().Matches(start).Select(match => match.Groups[1].Value).Distinct()];
        commands.Length.ShouldBe(90);
        foreach (string command in commands)
        {
            string page = await GetAsync(http, "/_reference/" + command);
            string form = await GetAsync(http, WebUtility.HtmlDecode(TryLink().Match(page).Groups[1].Value));
            form.ShouldContain("<form method=\"post\" action=\"/acme/form\"", customMessage: command);
        }
    }

    [Fact]
    public async Task Files_of_the_reference_have_their_type_and_anything_else_is_refused_in_words()
    {
        using ToolRun tool = new("--url", "http://127.0.0.1:0");
        using HttpClient http = new(new SocketsHttpHandler { AllowAutoRedirect = false })
        {
            BaseAddress = new Uri(ToolRun.SiteOf(await tool.ReadToAsync("curl")), "/"),
        };

        (await TypeAsync(http, "/_reference/style.css")).ShouldBe("text/css");
        (await TypeAsync(http, "/_reference/search.js")).ShouldBe("text/javascript");
        HttpResponseMessage folder = await http.GetAsync(new Uri("/_reference", UriKind.Relative), TestContext.Current.CancellationToken);
        folder.Headers.Location?.ToString().ShouldBe("/_reference/");
        foreach (string address in new[] { "/_reference/none.html", "/_reference/commands/", "/_reference/..%2fsite.css", "/acme/form?form-command=%3Cb%3E" })
        {
            HttpResponseMessage response = await http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            response.StatusCode.ShouldBe(HttpStatusCode.NotFound, address);
            (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotContain("<b>", customMessage: address);
        }
    }

    [Fact]
    public async Task A_site_in_a_test_says_where_the_reference_is()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: TestContext.Current.CancellationToken);
        using HttpClient http = new();

        HttpResponseMessage response = await http.GetAsync(new Uri(site.BaseAddress, "/_reference/"), TestContext.Current.CancellationToken);

        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain("webex-spec export --format site");
    }

    private static async Task<string> GetAsync(HttpClient http, string address)
    {
        HttpResponseMessage response = await http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        response.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private static async Task<string?> TypeAsync(HttpClient http, string address) =>
        (await http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken)).Content.Headers.ContentType?.MediaType;

    [GeneratedRegex("""href="(commands/[^"#]+)["#]""")]
    private static partial Regex CommandPage();

    [GeneratedRegex("""<a href="(/acme/form[^"]+)">Try it""")]
    private static partial Regex TryLink();
}
