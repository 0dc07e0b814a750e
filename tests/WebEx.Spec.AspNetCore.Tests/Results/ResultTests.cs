using System.Net;
using AngleSharp.Html.Dom;
using WebEx.Meetings;

namespace WebEx.Tests;

/// <summary>What sends a browser to the site.</summary>
public sealed class ResultTests
{
    private const int Seed = 20261126;
    private static readonly WebExSite Site = new("acme");
    private static readonly WebExDateTime Start = new(2026, 12, 1, 9, 30);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_page_of_a_form_is_kept_nowhere_framed_nowhere_and_runs_its_own_script_alone()
    {
        HttpResponseMessage response = await Answer(() => WebExResults.Form(new ScheduleMeeting { MeetingName = "x", Start = Start }, Site));

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType!.ToString().ShouldBe("text/html; charset=utf-8");
        Header(response, "Cache-Control").ShouldBe("no-store");
        Header(response, "Content-Security-Policy").ShouldBe(WebExForm.ContentSecurityPolicy);
        Header(response, "X-Content-Type-Options").ShouldBe("nosniff");
        Header(response, "Referrer-Policy").ShouldBe("strict-origin");
    }

    [Fact]
    public async Task Whatever_the_values_are_the_page_is_one_form_with_these_values()
    {
        var random = new Random(Seed);
        string[] hostile =
        [
            "\"><script>alert(1)</script>",
            "</form><form action=//evil.example>",
            "&quot;&#x22;' onfocus='x",
            "<!--",
            "]]>",
            "\r\n\r\n<x>",
            "\u2028\u202E\0",
            "javascript:alert(1)",
        ];
        ScheduleMeeting request = null!;
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) => app.MapGet("/form", () => WebExResults.Form(request, Site, validation: RequestValidation.Unchecked))
        );
        using Browser browser = app.OpenBrowser();
        for (int round = 0; round < 60; round++)
        {
            string value = round < hostile.Length ? hostile[round] : RandomText.WellFormed(random, 60);

            // HTML has no way to write these: a page gets a replacement for the first, and reads the others as characters of Windows.
            value = string.Concat(value.Where(c => c is not '\0' and not (>= '\u0080' and < '\u00A0')));
            request = new ScheduleMeeting
            {
                MeetingName = value,
                Start = default(WebExDateTime),
                MeetingPassword = value,
                BackUrl = value,
                AdditionalArguments = new() { { "N" + value, value } },
            };

            IHtmlDocument page = Browser.Parse(await browser.TextAsync("/form"));

            page.Forms.ShouldHaveSingleItem().GetAttribute("action").ShouldBe("https://acme.webex.com/acme/m.php");
            page.QuerySelectorAll("body *")
                .Select(element => element.LocalName)
                .Distinct()
                .ShouldBe(["form", "input", "noscript", "button", "script"], ignoreOrder: true, value);
            page.Scripts.ShouldHaveSingleItem().Text.ShouldBe("HTMLFormElement.prototype.submit.call(document.forms[0]);");
            page.QuerySelectorAll("body *")
                .SelectMany(element => element.Attributes)
                .Select(attribute => attribute.Name)
                .Distinct()
                .ShouldBe(["method", "action", "accept-charset", "type", "name", "value"], ignoreOrder: true);
            Browser.FieldsOf(page).ShouldBe([new("AT", "SM"), new("MN", value), new("PW", value), new("BU", value), new("N" + value, value)]);
        }
    }

    [Fact]
    public async Task A_redirect_is_kept_nowhere_and_goes_on_by_get()
    {
        HttpResponseMessage response = await Answer(() =>
            WebExResults.Redirect(
                new ScheduleMeeting { MeetingName = "R&D\r\nSet-Cookie: a=b", Start = default(WebExDateTime) },
                Site,
                validation: RequestValidation.Unchecked
            )
        );

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        Header(response, "Location").ShouldBe("https://acme.webex.com/acme/m.php?AT=SM&MN=R%26D%0D%0ASet-Cookie%3A%20a%3Db");
        Header(response, "Cache-Control").ShouldBe("no-store");
        Header(response, "Referrer-Policy").ShouldBe("no-referrer");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public void A_request_that_breaks_the_rules_is_refused_for_the_center_that_counts()
    {
        var invalid = new ScheduleMeeting { MeetingName = new string('x', 300), Start = Start };
        foreach (Func<object> send in new Func<object>[] { () => WebExResults.Form(invalid, Site), () => WebExResults.Redirect(invalid, Site) })
        {
            WebExRequestException refused = Should.Throw<WebExRequestException>(send);
            refused.Message.ShouldStartWith(
                "ScheduleMeeting breaks rules of the guide for MeetingCenter, and was not sent:\nMeetingName (MN): 300 characters, at most 128"
            );
            refused.Result.ShouldBe(invalid.Validate(Center.MeetingCenter));
        }

        var training = new ScheduleMeeting
        {
            MeetingName = "x",
            Start = Start,
            UseHandsOnLab = true,
        };
        Should.Throw<WebExRequestException>(() => WebExResults.Form(training, Site, Center.TrainingCenter)).Message.ShouldContain("for TrainingCenter");
        Should.Throw<ArgumentOutOfRangeException>(() => WebExResults.Form(training, Site, (Center)9));
    }

    [Fact]
    public async Task A_request_that_is_sent_unchecked_leaves_a_line_without_values()
    {
        await using TestApplication app = await TestApplication.StartAsync(
            map: (app, _) =>
                app.MapGet(
                    "/form",
                    () =>
                        WebExResults.Form(
                            new ScheduleMeeting { MeetingName = new string('s', 300), Start = Start },
                            Site,
                            validation: RequestValidation.Unchecked
                        )
                )
        );
        using Browser browser = app.OpenBrowser();
        (await browser.GoAsync("/form")).StatusCode.ShouldBe(HttpStatusCode.OK);

        app.Log[^1].Message.ShouldBe("m.php SM is sent by the browser unchecked; violations: 1 (TooLong).");
    }

    [Fact]
    public void A_secret_does_not_get_into_a_url()
    {
        var request = new ScheduleMeeting
        {
            MeetingName = "x",
            Start = Start,
            MeetingPassword = "hunter2",
        };
        ShouldNameTheForm(request).ToString().ShouldNotContain("hunter2");
    }

    [Fact]
    public void A_url_that_would_be_too_long_is_not_made() => ShouldNameTheForm(new ScheduleMeeting { MeetingName = new string('x', 70_000), Start = Start });

    [Fact]
    public void Arguments_that_are_missing_are_named()
    {
        Should.Throw<ArgumentNullException>(() => WebExResults.Form(null!, Site)).ParamName.ShouldBe("request");
        Should
            .Throw<ArgumentNullException>(() => WebExResults.Form(new ScheduleMeeting { MeetingName = "x", Start = Start }, null!))
            .ParamName.ShouldBe("site");
        Should.Throw<ArgumentNullException>(() => WebExResults.Redirect(null!, Site)).ParamName.ShouldBe("request");
        Should
            .Throw<ArgumentNullException>(() => WebExResults.Redirect(new ScheduleMeeting { MeetingName = "x", Start = Start }, null!))
            .ParamName.ShouldBe("site");
    }

    private static InvalidOperationException ShouldNameTheForm(ScheduleMeeting request)
    {
        InvalidOperationException refused = Should.Throw<InvalidOperationException>(() => WebExResults.Redirect(request, Site));
        refused.Message.ShouldBe(
            "ScheduleMeeting cannot go to the site as a redirect, because a secret or an additional argument does not belong in a URL, because the URL "
                + "would be too long, "
                + "or because a value cannot be sent; the inner exception says which. Answer with WebExResults.Form(request, site), which posts it."
        );
        refused
            .InnerException.ShouldBeOfType<InvalidOperationException>()
            .Message.ShouldBe(Should.Throw<InvalidOperationException>(() => request.ToUri(Site)).Message);
        return refused;
    }

    private static async Task<HttpResponseMessage> Answer(Func<IResult> result)
    {
        await using TestApplication app = await TestApplication.StartAsync(map: (app, _) => app.MapGet("/result", result));
        using Browser browser = app.OpenBrowser();
        HttpResponseMessage response = await browser.GoAsync("/result");
        await response.Content.LoadIntoBufferAsync(Cancellation);
        return response;
    }

    private static string Header(HttpResponseMessage response, string name) => response.Headers.GetValues(name).ShouldHaveSingleItem();
}
