using System.Net;
using Microsoft.Extensions.Options;
using WebEx.Client.Testing;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>Where BackURLs lead to that were made for an application with an address of its own.</summary>
public sealed class OriginTests
{
    [Fact]
    public async Task Behind_a_proxy_that_tells_nothing_the_browser_comes_back_to_the_proxy()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            middleware: app =>
                app.UsePathBase("/desk")
                    .Use(
                        (context, next) =>
                        {
                            (context.Request.Scheme, context.Request.Host) = ("http", new("10.0.0.7", 8080));
                            return next(context);
                        }
                    ),
            options: options => options.Origin = new Uri("https://app.example")
        );
        app.State = "kept";
        using Browser browser = app.OpenBrowser("https://app.example");

        HttpResponseMessage begun = await browser.GoAsync("/desk/begin/back");
        string backUrl = await begun.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        HttpResponseMessage ended = await browser.ComeBackAsync(ScheduleMeeting.Command, backUrl, FakeReply.Success(("MK", 1)));

        backUrl.ShouldStartWith("https://app.example/desk/back?WebExState=");
        ended.StatusCode.ShouldBe(HttpStatusCode.OK);
        app.Received.ShouldHaveSingleItem().State.ShouldBe("kept");

        // The proxy is asked by https, so that the response may come by a form as well.
        begun.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldStartWith("__Secure-WebEx.Trip.");
        begun.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldEndWith("; path=/desk; secure; samesite=none; httponly");
        ended.Headers.GetValues("Set-Cookie").ShouldHaveSingleItem().ShouldEndWith("; path=/desk; secure; samesite=none; httponly");
        browser.Cookies.Count.ShouldBe(0);
    }

    [Theory]
    [InlineData("https://app.example", "https://app.example/back?")]
    [InlineData("HTTPS://App.Example:443/", "https://app.example/back?")]
    [InlineData("http://localhost:5000", "http://localhost:5000/back?")]
    [InlineData("https://b\u00fccher.example:8443", "https://xn--bcher-kva.example:8443/back?")]
    [InlineData("https://[::1]:8443", "https://[::1]:8443/back?")]
    public async Task The_callers_host_does_not_count(string origin, string expected)
    {
        await using TestApplication app = await TestApplication.StartAsync(options: options => options.Origin = new Uri(origin));
        var context = new DefaultHttpContext { RequestServices = app.Services, Request = { Host = new("evil.example"), Scheme = "https" } };
        var bare = new DefaultHttpContext { RequestServices = app.Services };

        context.CreateWebExBackUrl("/back").ToString().ShouldStartWith(expected);
        bare.CreateWebExBackUrl("/back").ToString().ShouldStartWith(expected);
    }

    [Theory]
    [InlineData("app.example")]
    [InlineData("app.example:8443")]
    [InlineData("/")]
    [InlineData("//app.example")]
    [InlineData("ftp://app.example")]
    [InlineData("file:///app")]
    [InlineData("https://app.example/desk")]
    [InlineData("https://app.example/?a=b")]
    [InlineData("https://app.example/?")]
    [InlineData("https://app.example/#a")]
    [InlineData("https://jo:s3cr3t@app.example/")]
    public async Task What_is_more_or_less_than_an_origin_keeps_the_application_from_starting(string origin) =>
        (
            await Should.ThrowAsync<OptionsValidationException>(() =>
                TestApplication.StartAsync(options: options => options.Origin = new Uri(origin, UriKind.RelativeOrAbsolute))
            )
        ).Message.ShouldBe(
            "WebExCallbackOptions.Origin: where browsers reach the application, such as https://meetings.example; "
                + "http or https, with a host and maybe a port, and without user, path, query and fragment."
        );
}
