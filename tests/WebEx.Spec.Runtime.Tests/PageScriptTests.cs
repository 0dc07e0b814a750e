using System.Text;
using WebEx.Tests.Sample;

namespace WebEx.Tests;

/// <summary>What a browser does by itself with a loaded page is a redirect, and nothing else is.</summary>
public sealed class PageScriptTests
{
    private const string Url = "https://me.example/back?AT=BR&WID=jo&ST=SUCCESS&MK=7";
    private const string Failure = "https://me.example/back?AT=BR&ST=FAIL&RS=AccessDenied";

    [Theory]
    [InlineData("setTimeout(\"location.href='@'\",0)")]
    [InlineData("window.setTimeout('location.replace(\"@\")', 1000);")]
    [InlineData("setTimeout(function () { location.href = '@'; }, 0);")]
    [InlineData("setTimeout(() => { location.href = '@' }, 0)")]
    [InlineData("setTimeout(() => location.replace('@'))")]
    [InlineData("setTimeout(go, 10); function go() { top.location = '@' }")]
    [InlineData("setTimeout('go()', 10); function go() { top.location = '@' }")]
    [InlineData("window.open('@','_self')")]
    [InlineData("open(\"@\", \"_top\", \"toolbar=no\");")]
    [InlineData("var url='@'; location.replace(url)")]
    [InlineData("url = \"@\";\nwindow.location.href = url;")]
    [InlineData("var base = '/x', url = '@';\n\nself.location.assign(url)")]
    [InlineData("let a = 'https://me.example/back?AT=BR&WI', b = 'D=jo&ST=SUC'\nconst c = 'CESS&MK=' + 7\nlocation.href = a + b + c")]
    [InlineData("var url = 'https://me.example/back'; url = url + '?AT=BR&WID=jo&ST=SUCCESS&MK=7'; document.location = url;")]
    [InlineData("function go(to) { parent.location.href = to }\ngo('@')")]
    [InlineData("go('@'); function go(to) { leave(to); } function leave(url) { window.location = url; }")]
    [InlineData("var go = function () { location.href='@' }; go()")]
    [InlineData("(function () { location.href='@' })();")]
    [InlineData("(function () { location.href='@' }());")]
    [InlineData("!function () { location.href='@' }()")]
    [InlineData("(() => { location.href='@' })()")]
    [InlineData("window.onload = function () { location.href='@' }")]
    [InlineData("window.addEventListener('load', function () { location.href='@' })")]
    [InlineData("document.addEventListener(\"DOMContentLoaded\", go, false); function go() { location.href='@' }")]
    [InlineData("window['location']['href'] = '@'")]
    [InlineData("if (true) location.href='@'")]
    [InlineData("if (false) location.href='/no'; else location.href='@'")]
    [InlineData("if (window.top != self) { top.location.href='@' } else { location.href='@' }")]
    [InlineData("try { top.location.href='@' } catch (e) { location.href='@' }")]
    [InlineData("{ ; location.href='@' }")]
    [InlineData("document.title = 'Please wait'; window.focus(); var host = location.hostname; location.href='@'")]
    [InlineData("function help() { window.open('/help'); }\nlocation.href='@'")]
    [InlineData("window.open('/advertisement'); location.href='@'")]
    [InlineData("var pattern = /['\"]/; location.href='@'")]
    [InlineData("document.addEventListener('click', function () { location.href='/no' }); location.href='@'")]
    [InlineData("for (var i = 0, total = 0; i < 3; i++) { total += i }\nlocation.href='@'")]
    [InlineData("var l = location; l.href='@'")]
    [InlineData("var n = 3; function count() { if (--n == 0) location.href='@'; else setTimeout(count, 1000) } count()")]
    [InlineData("var n = 3; var t = setInterval(function () { if (--n > 0) return; clearInterval(t); location.href='@' }, 1000)")]
    [InlineData("try { init() } catch (e) { }\nlocation.href='@'")]
    [InlineData("location.href='@'\n// done")]
    [InlineData("x: location.href='@'")]
    [InlineData("return_ = 1, location.href='@'")]
    public void What_a_script_does_when_it_runs_leads_on(string script)
    {
        foreach (string url in new[] { Url, Escaped(Url) })
            LoadedPage.ShouldLeadOn(
                "<html><head><script>" + script.Replace("@", url, StringComparison.Ordinal) + "</script></head><body>Please wait</body></html>"
            );
    }

    [Theory]
    [InlineData("<body onload=\"location.href='@'\">")]
    [InlineData("<BODY ONLOAD=\"javascript:location.replace(&quot;@&quot;)\"></BODY>")]
    [InlineData("<html><body class=x onload = 'setTimeout(\"location.href=&#39;@&#39;\",0)'></body></html>")]
    [InlineData("<script>function go() { location.href='@' }</script><body onload=\"go()\">")]
    [InlineData("<body onload=\"return go();\"><script>function go() { location.href='@' }</script>")]
    [InlineData("<frameset onload=\"location.href='@'\"></frameset>")]
    [InlineData("<meta http-equiv=\"refresh\" content=\"0; url=@\">")]
    [InlineData("<META HTTP-EQUIV=Refresh CONTENT=\"5;URL='@'\">")]
    [InlineData("<meta content=' 0 , @' http-equiv='REFRESH'/>")]
    [InlineData("<meta http-equiv=refresh content=\"0.5 url = &quot;@&quot; more\">")]
    [InlineData("<head><title><script>location.href='/no'</script></title></head><script>location.href='@'</script>")]
    [InlineData("<!--><script>location.href='@'</script>")]
    [InlineData("<!-- x --!><script>location.href='@'</script>")]
    [InlineData("<p title='>'><script type=\"text/javascript\" language=JavaScript1.2>location.href='@'</script >")]
    [InlineData("<script src=\"/check.js\"></script><script>location.href='@'</script>")]
    [InlineData("<script type=module>location.href='@'</script>")]
    [InlineData("<a href=\"/home\" onclick=\"location.href='/no'\">home</a><script>location.href='@'</script>")]
    [InlineData(
        "<form name=f method=get action=/back?gone=1><input name=AT value=BR><input name=ST value=SUCCESS><input type=hidden name=MK "
            + "value=7></form><script>document.f.submit()</script>"
    )]
    [InlineData(
        "<form id=f method=post action='/back?a=1'><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=7><input type=submit "
            + "name=x></form><body onload=\"document.getElementById('f').submit();\">"
    )]
    [InlineData(
        "<form name=f method=post><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=7></form><script>var f = "
            + "document.forms['f'];\nf.submit();</script>"
    )]
    [InlineData(
        "<form method=post><input name=AT value=BR></form><form method=post action=x><input name=AT value=BR><input name=ST value=SUCCESS><input "
            + "name=MK value=7></form><script>document.forms[1].submit()</script>"
    )]
    public void What_a_page_does_when_it_is_loaded_leads_on(string page)
    {
        LoadedPage.ShouldLeadOn(page.Replace("@", Url, StringComparison.Ordinal));
        if (page.Contains("<script", StringComparison.Ordinal))
            return;
        foreach (string ampersand in new[] { "&amp;", "&#38;", "&#x26;" })
            LoadedPage.ShouldLeadOn(page.Replace("@", Url.Replace("&", ampersand, StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("function goHome(){ location.href='@'; }")]
    [InlineData("var go = function () { location.href='@' };")]
    [InlineData("const go = () => location.replace('@');")]
    [InlineData("if (false) { location.href='@' }")]
    [InlineData("if (0) location.href='@'")]
    [InlineData("if (!1) location.href='@'")]
    [InlineData("function a() { b() } function b() { location.href='@' }")]
    [InlineData("function a() { return; location.href='@' } a()")]
    [InlineData("// location.href='@'")]
    [InlineData("/* location.href='@' */")]
    [InlineData("<!-- location.href='@'")]
    [InlineData("var text = \"location.href='@'\"")]
    [InlineData("var text = `\nlocation.href='@'\n`")]
    [InlineData("document.onclick = null; document.addEventListener('click', function () { location.href='@' })")]
    [InlineData("window.open('@')")]
    [InlineData("window.open('@', '_blank')")]
    [InlineData("var url = '@'")]
    [InlineData("location.hash == '@'")]
    [InlineData("throw 1; location.href='@'")]
    [InlineData("function f() { var location = {}; location.href='@' } f()")]
    [InlineData("var t = setTimeout(function () { location.href='@' }, 10); clearTimeout(t)")]
    public void What_nobody_runs_leads_nowhere(string script) =>
        ShouldLeadNowhere(
            "<html><head><script>" + script.Replace("@", Url, StringComparison.Ordinal) + "</script></head><body><p>Wrong password</p></body></html>",
            "when it is loaded"
        );

    [Theory]
    [InlineData("<noscript><meta http-equiv=refresh content=\"0; url=@\"></noscript>")]
    [InlineData("<template><script>location.href='@'</script></template>")]
    [InlineData("<template><template></template><meta http-equiv=refresh content=\"0; url=@\"></template>")]
    [InlineData("<textarea><script>location.href='@'</script></textarea>")]
    [InlineData("<title><meta http-equiv=refresh content=\"0; url=@\"></title>")]
    [InlineData("<style><script>location.href='@'</script></style>")]
    [InlineData("<iframe><script>location.href='@'</script></iframe>")]
    [InlineData("<iframe src=\"@\"></iframe>")]
    [InlineData("<xmp><script>location.href='@'</script></xmp>")]
    [InlineData("<!-- <script>location.href='@'</script> -->")]
    [InlineData("<script type=\"text/template\">location.href='@'</script>")]
    [InlineData("<script type=\"application/json\">location.href='@'</script>")]
    [InlineData("<script language=\"VBScript\">location.href='@'</script>")]
    [InlineData("<script src=\"x.js\">location.href='@'</script>")]
    [InlineData("<script nomodule>location.href='@'</script>")]
    [InlineData("<a href=\"javascript:location.href='@'\">go</a>")]
    [InlineData("<a onclick=\"location.href='@'\">go</a>")]
    [InlineData("<button onclick=\"go()\">go</button><script>function go() { location.href='@' }</script>")]
    [InlineData("<a href=\"@\">Go on</a>")]
    [InlineData("<meta name=refresh content=\"0; url=@\">")]
    [InlineData("<meta http-equiv=refresh content=\"url=@\">")]
    [InlineData("<meta http-equiv=refresh content=\"0\">")]
    [InlineData("<form method=post action=/back><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=7></form>")]
    [InlineData(
        "<form method=post action=/back onsubmit=\"document.forms[0].submit()\"><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK "
            + "value=7></form>"
    )]
    public void What_a_browser_only_shows_leads_nowhere(string page) =>
        ShouldLeadNowhere(page.Replace("@", Url, StringComparison.Ordinal) + "<p>Wrong password</p>", "when it is loaded");

    [Theory]
    [InlineData("if (ok) location.href='@'", "under a condition")]
    [InlineData("if (ok) { location.href='@' } else { say('no') }", "under a condition")]
    [InlineData("function go() { if (ok) return; location.href='@' } go()", "under a condition")]
    [InlineData("try { check() } catch (e) { location.href='@' }", "under a condition")]
    [InlineData("ok && (location.href='@')", "under a condition")]
    [InlineData("location.href = ok ? '@' : '/no'", "under a condition")]
    [InlineData("location.href = unknown", "puts together")]
    [InlineData("var url = '@'; if (ok) url = '/no'; location.href = url", "under a condition")]
    [InlineData("var url = '@'; change(url = '/no'); location.href = url", "under a condition")]
    [InlineData("location.href = '@' + Math.random()", "puts together")]
    [InlineData("while (ok) { location.href='@' }", "under a condition")]
    [InlineData("function a() { b() } function b() { a(); location.href='@' } x = a() + 1", "nested too deeply")]
    [InlineData("switch (ok) { case 1: location.href='@' }", "without running it")]
    [InlineData("eval(\"location.href='@'\")", "without running it")]
    [InlineData("new Function(\"location.href='@'\")()", "without running it")]
    [InlineData("document.write('<meta http-equiv=refresh content=\"0; url=@\">')", "writes markup")]
    [InlineData("location.href='@'; location.href='#1'; location.href='" + Failure + "'", "several URLs")]
    [InlineData("location.href='@'; setTimeout(\"location.href='" + Failure + "'\", 9000)", "several URLs")]
    [InlineData("opener.location.href='@'", "without running it")]
    [InlineData("parent.frames[0].location='@'", "without running it")]
    [InlineData("location.search='@'", "changes a part of the address")]
    [InlineData("window.open('@', where)", "cannot be told")]
    [InlineData("location.href='javascript:go()'", "a URL that is a script")]
    [InlineData("location.href='@", "cannot be read")]
    [InlineData("location.href='@'; }", "cannot be read")]
    [InlineData("location.href='\\xZZ@'", "cannot be read")]
    [InlineData("location.href=`@${x}`", "cannot be read")]
    [InlineData("async function go() { } location.href='@'", "cannot be read")]
    [InlineData("init(); location.href='@'", "under a condition")]
    [InlineData("location.href='mailto:@'", "no web address")]
    [InlineData("location.href='https://:1?AT=BR&ST=SUCCESS&MK=7'", "no web address")]
    [InlineData("setInterval(function () { document.title = 'x' }, 10); location.hash == '@'", "too long to be read")]
    public void A_doubt_is_unreadable(string script, string problem) =>
        ShouldLeadNowhere("<html><head><script>" + script.Replace("@", Url, StringComparison.Ordinal) + "</script></head></html>", problem);

    [Theory]
    [InlineData("<script>location.href='@'</script><meta http-equiv=refresh content=\"5; url=" + Failure + "\">", "several URLs")]
    [InlineData("<body onload=\"location.href='" + Failure + "'\"><script>location.href='@'</script>", "several URLs")]
    [InlineData("<script>location.href='@'</script><script>location.href='" + Failure + "'</script>", "several URLs")]
    [InlineData("<script>location.href='@'</script><img src=x onerror=\"location.href='/no'\">", "several URLs")]
    [InlineData("<script>location.href='@'</script><form><input autofocus onfocus=\"location.href='/no'\"></form>", "several URLs")]
    [InlineData("<body onpageshow=\"location.href='/no'\"><script>location.href='@'</script>", "several URLs")]
    [InlineData("<script>location.href='@';<!-- <script> </script>", "cannot be read")]
    [InlineData("<form method=post><input name=AT value=BR></form><script>location.href='@';document.forms[0].submit()</script>", "several URLs")]
    [InlineData(
        "<script>document.forms[0].submit()</script><form method=post><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK value=7></form>",
        "when it is loaded"
    )]
    [InlineData(
        "<form method=post target=other><input name=AT value=BR><input name=ST value=SUCCESS><input name=MK "
            + "value=7></form><script>document.forms[0].submit()</script>",
        "another window"
    )]
    [InlineData(
        "<form method=post><select name=AT></select><input name=ST value=SUCCESS><input name=MK value=7></form><script>document.forms[0].submit()</script>",
        "depend on the browser"
    )]
    [InlineData(
        "<form method=post><input name=AT value=BR><input id=s name=ST value=FAIL><input name=MK "
            + "value=7></form><script>document.getElementById('s').value = 'SUCCESS'; document.forms[0].submit()</script>",
        "changes the form"
    )]
    [InlineData("<html><head><script>location.href='@'</script></head>", "not whole")]
    [InlineData("<script>location.href='@'", "not whole")]
    [InlineData("<script>location.href='@'</script", "not whole")]
    [InlineData("<script>location.href='@'</script><!-- ", "not whole")]
    [InlineData("<script>location.href='@'</script><p class=\"", "not whole")]
    public void A_page_that_could_go_elsewhere_is_unreadable(string page, string problem) =>
        ShouldLeadNowhere(page.Replace("@", Url, StringComparison.Ordinal), problem);

    [Fact]
    public void Two_ways_to_one_URL_are_one() =>
        LoadedPage.ShouldLeadOn(
            $"<html><head><meta http-equiv=refresh content=\"1; url={Url}\"></head><body "
                + $"onload=\"location.href='{Url}'\"><script>location.replace('{Url}')</script></body></html>"
        );

    [Fact]
    public void Hostile_pages_are_read_in_time_that_grows_with_their_length()
    {
        string[] parts =
        [
            "<",
            "</",
            "<!--",
            "-->",
            "<script>",
            "</script>",
            "<script",
            "<template>",
            "<title>",
            "<form>",
            "<input name=a>",
            "<a b=",
            "<a '",
            "<meta http-equiv=refresh>",
            "&amp;",
            "<body onload=x>",
            "<svg>",
            "<form></form>",
            "<p id=x>",
            "<img onerror=location>",
        ];
        string[] scripts =
        [
            "if(a)",
            "{",
            "(",
            "a(",
            "function a(){",
            "x=>",
            "a;",
            "a,",
            "a+",
            "'",
            "/",
            "/*",
            "`",
            "location.href=",
            "location.href='x';",
            "var a='b';",
            "a=a+a;",
            "a:",
            "f();",
            "function f(){f();f()}f();",
            "setTimeout(f);",
            "setTimeout('setTimeout(\"f()\")');",
            "else ",
            "try{",
            "!",
            "function f(){g();g()}function g(){f()}",
            "a.b[0](1).",
            "if(a)x;else ",
            "window.onload=f;function f(){}",
            "do ",
            "var s='x';while(1){s=s+s+'y';s='x'}",
            "while(a)b();",
            "[[",
            "a=[];while(1)a.push(a);",
            "/a/.test(b);",
            "new ",
            "try{throw 1}catch(e){}",
            "while(1)try{throw 1}catch(e){}",
            "a?b:",
            "document.f;",
        ];
        foreach (string page in parts.Select(part => Repeat(part, 600_000)).Concat(scripts.Select(part => "<script>" + Repeat(part, 600_000) + "</script>")))
        {
            BookRoomReply reply = BookRoomReply.Read("<html>" + page + "</html>");
            reply.IsSuccess.ShouldBeFalse();
        }
    }

    [Fact]
    public void Calls_that_multiply_come_to_an_end()
    {
        var script = new StringBuilder("<script>");
        for (int i = 0; i < 8; i++)
            _ = script.Append(System.Globalization.CultureInfo.InvariantCulture, $"function f{i}(){{{string.Concat(Enumerable.Repeat($"f{i + 1}();", 10))}}}");
        _ = script.Append("function f8(){x=1}f0();location.href='" + Url + "'</script>");
        BookRoomReply.Read(script.ToString()).Problem.ShouldNotBeNull().ShouldContain("too long to be read", Case.Sensitive);
    }

    [Fact]
    public void No_mutation_of_a_page_throws_or_leads_to_success_where_the_page_says_failure()
    {
        string[] pages =
        [
            $"<html><head><script>function goHome(){{ location.href='{Url}'; }}</script></head><body "
                + $"onload=\"location.replace('{Failure.Replace("&", "&amp;", StringComparison.Ordinal)}')\"></body></html>",
            $"<html><head><title>x</title><!-- {Url} --><meta http-equiv=refresh content=\"0; url={Failure}\"></head><noscript><a "
                + $"href=\"{Url}\">x</a></noscript></html>",
            $"<script>var url = \"{Failure}\"; if (false) url = '{Url}';\nsetTimeout(\"location.href=url\", 0)</script>",
        ];
        var random = new Random(16);
        int failures = 0;
        for (int i = 0; i < 60_000; i++)
        {
            BookRoomReply reply = BookRoomReply.Read(RandomText.Mutate(random, pages[i % pages.Length]));
            if (reply.Outcome == ReplyOutcome.Failure)
                failures++;
        }

        failures.ShouldBeGreaterThan(5000);
    }

    private static void ShouldLeadNowhere(string text, string problem) => LoadedPage.ShouldLeadNowhere(text, problem).ShouldNotContain("jo", Case.Sensitive);

    private static string Escaped(string url) =>
        string.Concat(
            url.Select(
                (c, i) =>
                    char.IsAsciiLetterOrDigit(c) ? $"{c}"
                    : i % 2 == 0 ? $"\\x{(int)c:x2}"
                    : $"\\u{(int)c:x4}"
            )
        );

    private static string Repeat(string part, int length) => new StringBuilder(length + part.Length).Insert(0, part, length / part.Length).ToString();
}
