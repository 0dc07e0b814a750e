using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace WebEx.Site.Tests.Hostile;

/// <summary>What callers send to the pages for people, and what they put into the requests that these show.</summary>
public sealed class PageTests
{
    private const string Token = "open-sesame";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(null)]
    [InlineData(Token)]
    public async Task A_form_that_is_none_is_refused_in_words(string? token)
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(new() { AdminToken = token, MaxBodyBytes = 60_000 }, Cancellation);
        using var client = new RawClient(site);
        _ = await client.LogInAsync();
        using HttpClient browser = new() { BaseAddress = new Uri(site.BaseAddress, "/") };
        string keys = string.Join('&', Enumerable.Range(0, 3000).Select(number => number.ToString(CultureInfo.InvariantCulture) + "=x"));
        foreach (string page in new[] { "_inspector/login", "_inspector/acme/do" })
        {
            if (token is not null)
            {
                browser.DefaultRequestHeaders.Authorization = page.EndsWith("login", StringComparison.Ordinal) ? null : new("Bearer", Token);
            }

            foreach (
                (string body, string mediaType, HttpStatusCode status) in new[]
                {
                    ("{}", "application/json", HttpStatusCode.UnsupportedMediaType),
                    ("x", "text/plain", HttpStatusCode.UnsupportedMediaType),
                    (keys, "application/x-www-form-urlencoded", HttpStatusCode.BadRequest),
                    ("x", "multipart/form-data", HttpStatusCode.BadRequest),
                    ("act=" + new string('x', 70_000), "application/x-www-form-urlencoded", HttpStatusCode.RequestEntityTooLarge),
                }
            )
            {
                using StringContent content = new(body, Encoding.UTF8, mediaType);
                using HttpResponseMessage response = await browser.PostAsync(new Uri(page, UriKind.Relative), content, Cancellation);
                response.StatusCode.ShouldBe(status, $"{page} {mediaType}");
                (await response.Content.ReadAsStringAsync(Cancellation)).ShouldContain("<p>", customMessage: $"{page} {mediaType}");
            }

            // One that ends before its first part.
            using StringContent cut = new("garbage");
            cut.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse("multipart/form-data; boundary=x");
            using HttpResponseMessage refused = await browser.PostAsync(new Uri(page, UriKind.Relative), cut, Cancellation);
            refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest, page);
        }
    }

    [Fact]
    public async Task A_page_that_a_caller_names_is_one_line_of_an_address()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var client = new RawClient(site);
        using (await client.GetAsync("m.php%0A%0A%23%23%23%0APOST%20http:/evil.example/%0A?AT=SM")) { }
        using (await client.GetAsync("%7B%7B$processEnv%20HOME%7D%7D?AT=SM")) { }
        using HttpClient browser = new();

        foreach (string number in new[] { "1", "2" })
        {
            string page = await browser.GetStringAsync(new Uri(site.BaseAddress, "/_inspector/acme/" + number), Cancellation);
            string http = WebUtility.HtmlDecode(
                page[page.IndexOf("<pre id=\"http\"", StringComparison.Ordinal)..page.LastIndexOf("</pre>", StringComparison.Ordinal)]
            );
            http.Split('\n').Count(line => line.StartsWith("GET ", StringComparison.Ordinal) || line.StartsWith("POST ", StringComparison.Ordinal)).ShouldBe(1);
            http.Split("{{").Length.ShouldBe(2, http);
            http.ShouldContain("{{host}}");
        }

        using JsonDocument archive = JsonDocument.Parse(await browser.GetStringAsync(new Uri(site.BaseAddress, "/_inspector/acme/har"), Cancellation));
        foreach (JsonElement entry in archive.RootElement.GetProperty("log").GetProperty("entries").EnumerateArray())
        {
            string url = entry.GetProperty("request").GetProperty("url").GetString()!;
            Uri.IsWellFormedUriString(url, UriKind.Absolute).ShouldBeTrue(url);
        }
    }

    [Fact]
    public async Task What_was_meant_as_a_query_shows_in_no_name_of_a_page()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var client = new RawClient(site);
        foreach (string page in new[] { "m.php%3FPW=Geheim-4711", "m.php%26PW=Geheim-4711", "PW=Geheim-4711", "m.php;PW=Geheim-4711" })
            using (await client.GetAsync(page)) { }

        using HttpClient browser = new();
        foreach (string page in new[] { "_inspector/acme", "_inspector/acme/1", "_inspector/acme/har", "_admin/sites/acme/requests" })
            (await browser.GetStringAsync(new Uri(site.BaseAddress, "/" + page), Cancellation)).ShouldNotContain("Geheim");
        site.Requests.ShouldAllBe(request => !request.ToString().Contains("Geheim", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_page_shows_so_many_arguments_and_says_how_many_it_leaves_out()
    {
        await using WebExTestSite site = await WebExTestSite.StartAsync(cancellationToken: Cancellation);
        using var client = new RawClient(site);
        using (await client.PostAsync("m.php", "AT=LM" + string.Concat(Enumerable.Repeat("&X=1", 1999)))) { }
        using HttpClient browser = new();
        string page = await browser.GetStringAsync(new Uri(site.BaseAddress, "/_inspector/acme/1"), Cancellation);
        page.Split("<td><code>X</code></td>").Length.ShouldBe(1000);
        page.ShouldContain("1000 more arguments are left out");
    }
}
