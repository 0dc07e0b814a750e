namespace WebEx.Tests;

/// <summary>Where a page leads a browser, and what it posts there.</summary>
public sealed class NextPageTests
{
    [Theory]
    [InlineData("<script>location.href=\"\\x2fa\\x3fb\\x3d1\"</script>", "/a?b=1", null)]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0;url=/a\">", "/a", null)]
    [InlineData(
        "<form method=\"post\" action=\"/a?b=1\"><input type=\"hidden\" name=\"c d\" value=\"&amp;\"></form><script>document.forms[0].submit()</script>",
        "/a?b=1",
        "c%20d=%26"
    )]
    [InlineData("<form method=\"post\" action=\"\"></form><script>var url=\"/a\"; document.forms[0].action=url; document.forms[0].submit()</script>", "/a", "")]
    [InlineData("<form action=\"/a\"></form><script>document.forms[0].submit()</script>", null, null)]
    [InlineData("<form method=\"post\" action=\"\"></form><script>document.forms[0].submit()</script>", null, null)]
    [InlineData("<base href=\"https://elsewhere.example/\"><script>location.href=\"a\"</script>", null, null)]
    [InlineData("<script>if (ok) location.href=\"/a\"</script>", null, null)]
    [InlineData("<p>Nothing</p>", null, null)]
    [InlineData("", null, null)]
    public void It_is_the_one_address_that_is_certain(string page, string? address, string? form)
    {
        ReplyPages.FindNext(page, refresh: null, out string? posted).ShouldBe(address);
        posted.ShouldBe(form);
    }

    [Fact]
    public void A_header_leads_on_too() => ReplyPages.FindNext("<p>Wait</p>", "0; url=/a", out _).ShouldBe("/a");

    [Fact]
    public void Pages_are_made_that_lead_on_or_tell_nothing()
    {
        const string Start = "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<title>WebEx</title>\n</head>\n<body>\n";
        ReplyPages.Home.ShouldBe(Start + "<p>Home page</p>\n</body>\n</html>\n");
        ReplyPages.Script("/a?b").ShouldBe(Start + "<script>location.href=\"\\x2fa\\x3fb\";</script>\n</body>\n</html>\n");
        ReplyPages.FindNext(ReplyPages.Script("/a?b=é\u2028"), refresh: null, out _).ShouldBe("/a?b=é\u2028");
        ReplyPages.FindNext(ReplyPages.Home, refresh: null, out _).ShouldBeNull();
        new ReplyContent(Sample.BookRoom.Description, null, [new("MK", "\"\r\n<")])
            .ToFormPage(new BackUrl("/a?b&c"))
            .ShouldBe(
                Start
                    + "<form method=\"post\" action=\"/a?b&amp;c\" accept-charset=\"utf-8\">\n"
                    + "<input type=\"hidden\" name=\"AT\" value=\"BR\">\n<input type=\"hidden\" name=\"ST\" value=\"SUCCESS\">\n"
                    + "<input type=\"hidden\" name=\"MK\" value=\"&quot;&#13;&#10;&lt;\">\n"
                    + "<noscript><button>Continue</button></noscript>\n</form>\n<script>document.forms[0].submit();</script>\n</body>\n</html>\n"
            );
        Should.Throw<ArgumentNullException>(() => ReplyPages.Script(null!)).ParamName.ShouldBe("url");
        Should.Throw<ArgumentNullException>(() => ReplyPages.ScriptText(null!)).ParamName.ShouldBe("text");
        Should.Throw<ArgumentNullException>(() => ReplyPages.FindNext(null!, refresh: null, out _)).ParamName.ShouldBe("page");
    }

    [Theory]
    [InlineData("azAZ09", "\"azAZ09\"")]
    [InlineData("`{@[/:\0", "\"\\x60\\x7b\\x40\\x5b\\x2f\\x3a\\x00\"")]
    [InlineData("ÿĀ", "\"\\xff\\u0100\"")]
    [InlineData("", "\"\"")]
    [InlineData("\"</script>\\", "\"\\x22\\x3c\\x2fscript\\x3e\\x5c\"")]
    [InlineData("é\u2028", "\"\\xe9\\u2028\"")]
    public void A_text_does_not_leave_its_string(string text, string script) => ReplyPages.ScriptText(text).ShouldBe(script);
}
