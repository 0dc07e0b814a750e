using System.Net;
using AngleSharp.Html.Dom;

namespace WebEx.Tests;

/// <summary>What a browser does besides going to a page, and what its user sees.</summary>
public sealed class VisitTests
{
    private const string Answer = "&AT=SM&ST=SUCCESS&MK=s3cr3t";
    private const string BrowserAccept = "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("Sec-Purpose", "prefetch")]
    [InlineData("Sec-Purpose", "prefetch;prerender")]
    [InlineData("Sec-Purpose", "Prefetch; anonymous-client-ip")]
    [InlineData("Purpose", "prefetch")]
    [InlineData("Purpose", "preview")]
    [InlineData("X-Purpose", "preview")]
    [InlineData("X-Moz", "prefetch")]
    [InlineData("Sec-Fetch-Dest", "image")]
    [InlineData("Sec-Fetch-Dest", "script")]
    [InlineData("Sec-Fetch-Dest", "iframe")]
    [InlineData("Sec-Fetch-Dest", "frame")]
    [InlineData("Sec-Fetch-Dest", "object")]
    [InlineData("Sec-Fetch-Dest", "empty")]
    [InlineData("Sec-Fetch-Mode", "no-cors")]
    [InlineData("Sec-Fetch-Mode", "cors")]
    [InlineData("Sec-Fetch-Mode", "nested-navigate")]
    public async Task What_nobody_has_opened_ends_no_trip(string header, string value)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/begin/back");

        HttpResponseMessage refused = await browser.GoAsync(backUrl + Answer, (header, value));

        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        refused.Headers.CacheControl!.NoStore.ShouldBeTrue();
        refused.Headers.Contains("Set-Cookie").ShouldBeFalse();
        (await refused.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Nothing has been processed yet.");
        app.Log[^1].Message.ShouldEndWith("a request to the callback was refused (NotAVisit).");
        (
            await browser.GoAsync(backUrl + Answer, ("Sec-Fetch-Mode", "navigate"), ("Sec-Fetch-Dest", "document"), ("Sec-Fetch-Site", "cross-site"))
        ).StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Received.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(BrowserAccept, true)]
    [InlineData("text/html", true)]
    [InlineData("text/html;q=0.5, application/json;q=0.4", true)]
    [InlineData("application/json, text/html;q=0.9", false)]
    [InlineData("text/html;q=0, application/json", false)]
    [InlineData("text/html;q=0", false)]
    [InlineData("application/problem+json", false)]
    [InlineData("*/*", false)]
    [InlineData("", false)]
    [InlineData("text/", false)]
    public async Task A_problem_is_a_page_where_a_page_is_asked_for_and_JSON_otherwise(string accept, bool isPage)
    {
        await using TestApplication app = await TestApplication.StartAsync();
        using Browser browser = app.OpenBrowser();

        HttpResponseMessage response = await browser.GoAsync("/back?WebExState=s3cr3t", ("Accept", accept));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Content.Headers.ContentType!.MediaType.ShouldBe(isPage ? "text/html" : "application/problem+json");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
        response.Headers.Vary.ShouldContain("Accept");
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("s3cr3t");
    }

    [Fact]
    public async Task The_page_of_a_problem_is_for_people_on_any_screen_and_runs_nothing()
    {
        await using TestApplication app = await TestApplication.StartAsync(middleware: app => app.UsePathBase("/desk&co"));
        using Browser browser = app.OpenBrowser();
        string backUrl = await browser.TextAsync("/desk&co/begin/back");
        (await browser.GoAsync(backUrl + Answer)).StatusCode.ShouldBe(HttpStatusCode.OK);

        HttpResponseMessage response = await browser.GoAsync(backUrl + Answer, ("Accept", BrowserAccept));

        IHtmlDocument page = Browser.Parse(await response.Content.ReadAsStringAsync(Cancellation));
        const string Title = "This response has already been processed, or was opened in a different browser.";
        page.Title.ShouldBe(Title);
        page.DocumentElement.GetAttribute("lang").ShouldBe("en");
        page.QuerySelector("meta[name=viewport]").ShouldNotBeNull();
        page.QuerySelectorAll("main h1").ShouldHaveSingleItem().TextContent.ShouldBe(Title);
        page.QuerySelectorAll("main p")[0]
            .TextContent.ShouldBe(
                "A response from WebEx can be opened once, in the browser that you began in, and only if that browser accepts cookies. "
                    + "WebEx may already have done what you asked for. Check there before you try again."
            );
        page.QuerySelectorAll("a").ShouldHaveSingleItem().GetAttribute("href").ShouldBe("/desk&co/");
        page.Scripts.ShouldBeEmpty();
        string policy = response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldStartWith("default-src 'none'; style-src 'sha256-");
        string style = page.QuerySelector("style")!.TextContent;
        policy.ShouldContain(Convert.ToBase64String(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(style))));
    }

    [Fact]
    public async Task An_application_can_have_a_page_of_its_own()
    {
        await using TestApplication app = await TestApplication.StartAsync(options: options =>
            options.ProblemPage = (context, problem) => Results.Text($"{context.Response.StatusCode} {problem.Title}", statusCode: context.Response.StatusCode)
        );
        using Browser browser = app.OpenBrowser();

        HttpResponseMessage response = await browser.GoAsync("/back", ("Accept", BrowserAccept));

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync(Cancellation)).ShouldBe("400 This page cannot be opened directly.");
        (await browser.GoAsync("/back", ("Accept", "*/*"))).Content.Headers.ContentType!.MediaType.ShouldBe("application/problem+json");
    }
}
