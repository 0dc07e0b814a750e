using WebEx.Tests.Sample;
using static WebEx.Tests.LoadedPage;

namespace WebEx.Tests;

/// <summary>What a browser makes of the markup of a page that it has loaded: tags, attributes, refreshes and forms.</summary>
public sealed class PageMarkupTests
{
    private const string Script = "<script>location.href='" + Url + "'</script>";

    [Theory]
    [InlineData("0;url=/a", "/a")]
    [InlineData("1234567890 ; URL = /a b", "/a b")]
    [InlineData("\t0\n/a", "/a")]
    [InlineData("0,/a", "/a")]
    [InlineData("0 ,\f\r/a", "/a")]
    [InlineData(".5;/a", "/a")]
    [InlineData("1.5.5;/a", "/a")]
    [InlineData("0;u", "u")]
    [InlineData("0;ur", "ur")]
    [InlineData("0;url", "url")]
    [InlineData("0;url /a", "url /a")]
    [InlineData("0;ux=/a", "ux=/a")]
    [InlineData("0;urx=/a", "urx=/a")]
    [InlineData("0;x=/a", "x=/a")]
    [InlineData("0;url='/a'", "/a")]
    [InlineData("0;'/a'b", "/a")]
    [InlineData("0;url=\"/a'b\"c", "/a'b")]
    [InlineData("0;url='/a", "/a")]
    [InlineData("", null)]
    [InlineData("  ", null)]
    [InlineData("5", null)]
    [InlineData("5 ", null)]
    [InlineData("5;", null)]
    [InlineData("5 ; ", null)]
    [InlineData("5;url=", null)]
    [InlineData("5;url= ", null)]
    [InlineData("url=/a", null)]
    [InlineData(";url=/a", null)]
    [InlineData("-1;url=/a", null)]
    [InlineData("5x;url=/a", null)]
    [InlineData("/;url=/a", null)]
    [InlineData("::url=/a", null)]
    public void A_refresh_names_an_address(string refresh, string? address)
    {
        ReplyPages.FindNext("<p>Wait</p>", refresh, out _).ShouldBe(address);
        string attribute = System.Net.WebUtility.HtmlEncode(refresh);
        ReplyPages.FindNext($"<meta http-equiv=refresh content=\"{attribute}\">", refresh: null, out _).ShouldBe(address);
    }

    [Theory]
    [InlineData("/a&amp;b", "/a&b")]
    [InlineData("/a&#38b", "/a&b")]
    [InlineData("/a&#38;b", "/a&b")]
    [InlineData("/a&#x26-b", "/a&-b")]
    [InlineData("/a&#X26;b", "/a&b")]
    [InlineData("/a&#x2F", "/a/")]
    [InlineData("/a&#x2f&#47;&#047", "/a///")]
    [InlineData("/a&#", "/a&#")]
    [InlineData("/a&#x", "/a&#x")]
    [InlineData("/a&#;b", "/a&#;b")]
    [InlineData("/a&#xg;b", "/a&#xg;b")]
    [InlineData("/a&b&c=1", "/a&b&c=1")]
    [InlineData("/a&nosuch=1;", "/a&nosuch=1;")]
    [InlineData("/a&;", "/a&;")]
    [InlineData("/a&eacute;", "/aé")]
    [InlineData("/a&nosuchentity;b", null)]
    public void An_attribute_has_characters_by_number_and_by_name(string written, string? address) =>
        ReplyPages.FindNext($"<meta http-equiv=refresh content=\"0;{written}\">", refresh: null, out _).ShouldBe(address);

    [Theory]
    [InlineData("href")]
    [InlineData("title")]
    [InlineData("alt")]
    [InlineData("style")]
    [InlineData("class")]
    [InlineData("summary")]
    [InlineData("placeholder")]
    public void A_name_that_is_not_known_does_not_matter_where_it_is_only_shown(string attribute)
    {
        ShouldLeadOn($"<p {attribute}='&nosuchentity;'>x</p>" + Script);
        ShouldLeadNowhere("<p id='&nosuchentity;'>x</p>" + Script, "an entity that is not known");
    }

    [Theory]
    [InlineData("<noembed>" + Script + "</noembed>")]
    [InlineData("<noframes>" + Script + "</noframes>")]
    [InlineData("<plaintext>" + Script)]
    [InlineData("<scripty>location.href='/no'</scripty>")]
    [InlineData("<!-- -- > " + Script + " -->")]
    [InlineData("<!-- " + Script + " --!>")]
    [InlineData("<!doctype html \"x>")]
    [InlineData("<?xml version='1.0'?>")]
    [InlineData("</ x>")]
    [InlineData("<template><style></template></style>" + Script + "</template>")]
    public void What_is_no_script_does_not_run(string markup) => ShouldLeadNowhere(markup + "<p>x</p>", "when it is loaded");

    [Theory]
    [InlineData("<!--->")]
    [InlineData("<!-- x -->")]
    [InlineData("<!-- x -- > -->")]
    [InlineData("<!doctype html>")]
    [InlineData("<?xml?>")]
    [InlineData("</ x>")]
    [InlineData("</svg>")]
    [InlineData("<svg/>")]
    [InlineData("<svg><path d=x /></svg>")]
    [InlineData("<math><mi>x</mi></math>")]
    [InlineData("<p>a < b <1> & c")]
    [InlineData("<p title='>' lang=en/>")]
    [InlineData("<scripty>location.href='/no'</scripty>")]
    [InlineData("<template><script></template></script></template>")]
    [InlineData("<template><p></p></template>")]
    [InlineData("<script src=x>location.href='/no'</script>")]
    [InlineData("<script>var s = '</scripty>'</script>")]
    [InlineData("<iframe src='https://me.example/'></iframe>")]
    [InlineData("<iframe src=' about:blank'></iframe>")]
    [InlineData("<iframe></iframe>")]
    [InlineData("<base href='https://me.example/'>")]
    [InlineData("<base href=/back>")]
    [InlineData("<base target=_blank>")]
    [InlineData("<meta http-equiv=content-type content='text/html'>")]
    [InlineData("<meta http-equiv=refresh content=5>")]
    [InlineData("<meta name=refresh content='0;url=/no'>")]
    public void What_stands_around_a_script_does_not_matter(string markup) => ShouldLeadOn(markup + Script);

    [Theory]
    [InlineData("<svg>" + Script + "</svg>", "browsers read in several ways")]
    [InlineData("<math><form></form></math>" + Script, "browsers read in several ways")]
    [InlineData("<svg><svg></svg><title></title></svg>" + Script, "browsers read in several ways")]
    [InlineData("<svg><template></template></svg>" + Script, "browsers read in several ways")]
    [InlineData("<svg><!x></svg>" + Script, "browsers read in several ways")]
    [InlineData("<p><template shadowrootmode=open></template>" + Script, "browsers read in several ways")]
    [InlineData("<template><style></template>" + Script, "not whole")]
    [InlineData("<title>" + Script, "not whole")]
    [InlineData("<form>" + Script, "not whole")]
    [InlineData("<!doctype" + Script + "<", "when it is loaded")]
    [InlineData("<html>" + Script + "</body>", "not whole")]
    [InlineData("<meta http-equiv=Content-Security-Policy content=x>" + Script, "a policy of its own for scripts and forms")]
    [InlineData("<base href=' ftp://me.example/'>" + Script, "a base that is no web address")]
    [InlineData("<frameset onload='x=1'></frameset>" + Script, "frames in place of a body")]
    [InlineData("<frameset></frameset><meta name=x>", "frames in place of a body")]
    [InlineData("<frameset></frameset><form></form>", "frames in place of a body")]
    [InlineData("<p>x</p><frameset onload=\"location.href='/no'\"></frameset>", "frames behind a body")]
    [InlineData("<title></title>x<frameset onload=\"location.href='/no'\"></frameset>", "frames behind a body")]
    [InlineData("<iframe srcdoc=x></iframe>" + Script, "a script in a frame")]
    [InlineData("<iframe src=' javascript:x'></iframe>" + Script, "a script in a frame")]
    [InlineData("<iframe src='data:text/html,x'></iframe>" + Script, "a script in a frame")]
    [InlineData("<embed src='javascript:x'>" + Script, "a script in a frame")]
    [InlineData("<object data='javascript:x'></object>" + Script, "a script in a frame")]
    [InlineData("<frame src='javascript:x'>" + Script, "a script in a frame")]
    public void A_part_of_a_page_that_is_not_clear_is_a_doubt(string page, string problem) => ShouldLeadNowhere(page, problem);

    [Theory]
    [InlineData("<meta/http-equiv='refresh'/content='0;url=@'/>")]
    [InlineData("<meta http-equiv = refresh content = \"0;url=@\">")]
    [InlineData("<meta\nhttp-equiv\t=\rrefresh\fcontent\n=\n'0;url=@'>")]
    [InlineData("<meta =http-equiv=x http-equiv=refresh http-equiv=other content='0;url=@' content='0;url=/no'>")]
    [InlineData("<meta x http-equiv=REFRESH content='0;url=@'>")]
    [InlineData("<META HTTP-EQUIV='refresh'CONTENT='0;url=@'>")]
    [InlineData("<body onload=\"location.href='@'\" ONLOAD=\"location.href='/no'\">")]
    [InlineData("<body OnLoad=\"location.href='@'\"><body onload=\"location.href='/no'\">")]
    [InlineData("<head></head><frameset onload=\"location.href='@'\"></frameset>")]
    [InlineData("<script language=''>location.href='@'</script>")]
    [InlineData("<script type=''>location.href='@'</script>")]
    [InlineData("<script type=' text/javascript '>location.href='@'</script>")]
    [InlineData("<script type=MODULE>location.href='@'</script>")]
    [InlineData("<script for=window event=onload>location.href='@'</script>")]
    [InlineData("<script for=' WINDOW ' event=' onload() '>location.href='@'</script>")]
    [InlineData("<script for=document>location.href='@'</script>")]
    [InlineData("<script event=onclick>location.href='@'</script>")]
    public void Attributes_are_read_as_browsers_do(string page) => ShouldLeadOn(Filled(page));

    [Fact]
    public void Scripts_are_of_a_language_that_browsers_run()
    {
        string[] types =
        [
            .. "text/javascript application/javascript application/x-javascript text/x-javascript text/ecmascript application/ecmascript".Split(' '),
            .. "application/x-ecmascript text/x-ecmascript text/jscript text/livescript".Split(' '),
            .. "text/javascript1.0 text/javascript1.1 text/javascript1.2 text/javascript1.3 text/javascript1.4 text/javascript1.5".Split(' '),
        ];
        foreach (string type in types)
        {
            ShouldLeadOn(Script.Replace("<script", "<script type=" + type, StringComparison.Ordinal));
            if (type.StartsWith("text/", StringComparison.Ordinal))
                ShouldLeadOn(Script.Replace("<script", "<script language=" + type["text/".Length..], StringComparison.Ordinal));
        }

        foreach (
            string attribute in new[]
            {
                "type=text/javascript1.6",
                "type=javascript",
                "language=vbscript",
                "for=document event=onload",
                "for=window event=onclick",
            }
        )
            ShouldLeadNowhere(Script.Replace("<script", "<script " + attribute, StringComparison.Ordinal), "when it is loaded");
    }

    [Fact]
    public void A_body_begins_with_what_has_no_place_in_a_head()
    {
        const string Listen = "<script>document.body.onload = function () { location.href='" + Url + "' }</script>";
        foreach (string markup in new[] { "<p>x</p>", "<body>", "<input>", "<h1>x</h1>" })
            ShouldLeadOn(markup + Listen);
        foreach (string name in "head title link script style base noscript template".Split(' '))
            ShouldLeadNowhere($"<{name}></{name}>" + Listen, "may lead elsewhere");
        ShouldLeadNowhere("<html><meta name=x>" + Listen + "</html>", "may lead elsewhere");
    }

    [Fact]
    public void A_page_has_at_most_a_hundred_forms()
    {
        string forms = string.Concat(Enumerable.Repeat("<form></form>", 99));
        ShouldLeadOn(forms + $"<form method=post>{Fields}</form><script>document.forms[99].submit()</script>");
        ShouldLeadNowhere(forms + "<form></form><form></form>" + Script, "too many forms");
    }

    [Theory]
    [InlineData("<input name=a value=1><input name='b c' value='&amp;'>", "a=1&b%20c=%26")]
    [InlineData("<input name=a><input value=1><input name='' value=2>", "a=")]
    [InlineData("<input type=checkbox name=a><input type=CHECKBOX name=b checked><input type=checkbox name=c value=x checked>", "b=on&c=x")]
    [InlineData("<input type=radio name=a value=1><input type=Radio name=a value=2 checked>", "a=2")]
    [InlineData("<input type=hidden name=a value=1><input type=PASSWORD name=b value=2><input type=other name=c value=3>", "a=1&b=2&c=3")]
    [InlineData("<input type=submit name=a><input type=BUTTON name=b><input type=image name=c><input type=reset name=d><input type=file name=e>", "")]
    [InlineData("<input name=a value=1 disabled><input name=b value=2 readonly>", "b=2")]
    [InlineData("<button name=a value=1>x</button><img name=b><input name=c value=3>", "c=3")]
    [InlineData("<form action=/no><input name=a value=1>", "a=1")]
    [InlineData("<p name=a value=1><input name=b value=2>", "b=2")]
    public void A_form_sends_the_fields_that_a_browser_would(string fields, string sent)
    {
        ReplyPages.FindNext($"<form method=post action=/a>{fields}</form><input name=z value=1>" + Send, refresh: null, out string? form).ShouldBe("/a");
        form.ShouldBe(sent);
    }

    [Fact]
    public void Fields_whose_values_depend_on_the_browser_are_a_doubt()
    {
        foreach (string type in "number range color date month week time datetime datetime-local email url URL".Split(' '))
            ShouldBeUnclear($"<input type={type} name=a value=1>");
        foreach (string name in "select textarea fieldset datalist object output".Split(' '))
        {
            ShouldBeUnclear($"<{name}></{name}>");
            ShouldBeUnclear("", $"<{name} form=f></{name}>");
        }

        foreach (string name in "input button img".Split(' '))
            ShouldBeUnclear("", $"<{name} form=f>");
        ShouldLeadOn($"<form method=post action=/a>{Fields}</form><p form=f>" + Send);
        ShouldLeadNowhere($"<form method=Dialog action=/a>{Fields}</form>" + Send, "whose values depend on the browser");

        static void ShouldBeUnclear(string field, string behind = "") =>
            ShouldLeadNowhere($"<form method=post action=/a>{Fields}{field}</form>{behind}" + Send, "whose values depend on the browser");
    }

    [Fact]
    public void A_field_with_the_name_of_a_function_takes_its_place()
    {
        foreach (
            string field in new[]
            {
                "<input name=submit>",
                "<input id=submit>",
                "<button name=submit></button>",
                "<img id=submit>",
                "<input type=submit name=submit>",
            }
        )
            ShouldLeadNowhere($"<form method=post action=/a>{Fields}{field}</form>" + Send, "when it is loaded");
        ShouldLeadNowhere(
            $"<form method=post action=/a>{Fields}<input name=action></form><script>document.forms[0].action='/b'</script>" + Send,
            "may lead elsewhere"
        );
        ShouldLeadOn($"<form method=post action=/a>{Fields}<input name=other></form><script>document.forms[0].other.className='x'</script>" + Send);
    }

    [Theory]
    [InlineData("document.forms[0].action='/b'", null)]
    [InlineData("document.forms[0].onsubmit=function () { return false }", null)]
    [InlineData("document.forms[0].focus()", null)]
    [InlineData("document.forms[0].blur()", null)]
    [InlineData("document.forms[0].reset()", null)]
    [InlineData("document.forms[0].scrollIntoView()", null)]
    [InlineData("document.forms[0].style.display='none'", null)]
    [InlineData("document.forms.length", null)]
    [InlineData("document.forms[0].method='get'", "changes the form that it sends")]
    [InlineData("document.forms[0].target='x'", "changes the form that it sends")]
    [InlineData("document.forms[0].action=document.title", "changes the form that it sends")]
    [InlineData("document.forms[0].elements[0].value='x'", "may lead elsewhere")]
    [InlineData("document.forms[0].MK.value='8'", "changes the form that it sends")]
    [InlineData("document.forms[0].requestSubmit()", "sends a form that cannot be told")]
    [InlineData("document.forms[0].remove()", "may lead elsewhere")]
    [InlineData("document.forms[0].action='#top'", "sends a form to a part of itself")]
    [InlineData("document.forms[0].action='javascript:x'", "a URL that is a script")]
    [InlineData("document.forms[0].action='mailto:x'", "no web address")]
    public void A_script_that_does_something_with_a_form_may_change_it(string script, string? problem)
    {
        string page = $"<form method=post action=/a>{Fields}</form><script>{script}; document.forms[0].submit()</script>";
        if (problem is null)
            ShouldLeadOn(page);
        else
            ShouldLeadNowhere(page, problem);
    }

    [Theory]
    [InlineData("_self", null)]
    [InlineData("_TOP", null)]
    [InlineData("_parent", null)]
    [InlineData("", null)]
    [InlineData("_blank", "another window")]
    [InlineData("other", "another window")]
    public void A_form_is_sent_from_this_window(string target, string? problem)
    {
        string form = $"<form method=post action=/a target='{target}'>{Fields}</form>" + Send;
        string based = $"<base target='{target}'><form method=post action=/a>{Fields}</form>" + Send;
        foreach (string page in new[] { form, based, based + "<base target=x>" })
        {
            if (problem is null)
                ShouldLeadOn(page);
            else
                ShouldLeadNowhere(page, problem);
        }

        ShouldLeadOn($"<base target='{target}'><form method=post action=/a target=_self>{Fields}</form>" + Send);
    }

    [Theory]
    [InlineData("  /a\n", "/a")]
    [InlineData("\u0001/a\tb\rc\nd ", "/abcd")]
    [InlineData("/a b", "/a b")]
    [InlineData("1:2", "1:2")]
    [InlineData("a/b:c", "a/b:c")]
    [InlineData("a_b:c", "a_b:c")]
    [InlineData("?a=b", "?a=b")]
    [InlineData(":a", ":a")]
    [InlineData("HTTPS://me.example/", "HTTPS://me.example/")]
    [InlineData("http:a", "http:a")]
    [InlineData("#a", null)]
    [InlineData(" #a", null)]
    [InlineData("JavaScript:x", null)]
    [InlineData("java\nscript:x", null)]
    [InlineData("a+b-c.d1:x", null)]
    [InlineData("Zz:x", null)]
    [InlineData("https://", null)]
    public void An_address_is_read_as_browsers_do(string address, string? next)
    {
        string script = string.Concat(address.Select(c => $"\\u{(int)c:x4}"));
        ReplyPages.FindNext($"<script>location.href='{script}'</script>", refresh: null, out _).ShouldBe(next);
    }

    [Theory]
    [InlineData("$(function () { location.href='@' })", null)]
    [InlineData("jQuery(function () { location.href='@' })", null)]
    [InlineData("window.$(function () { location.href='@' })", null)]
    [InlineData("window.jQuery(function () { location.href='@' })", null)]
    [InlineData("$(document).ready(function () { location.href='@' })", null)]
    [InlineData("$(window).load(function () { location.href='@' })", null)]
    [InlineData("$(window).on('load', function () { location.href='@' })", null)]
    [InlineData("$(window).bind('load', function () { location.href='@' }).load(function () { })", null)]
    [InlineData("$(window).on('click', function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("$(window).one('load', function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("$(window).ready(function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("$(document).load(function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("$(document).ready(1, function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("$(document).ready('x')", "may lead elsewhere")]
    [InlineData("$(document).ready()", "may lead elsewhere")]
    [InlineData("$(window).load('x', function () { })", "may lead elsewhere")]
    [InlineData("$('#f').submit()", "may lead elsewhere")]
    [InlineData("$()", "may lead elsewhere")]
    [InlineData("$(function () { }, 1)", "may lead elsewhere")]
    [InlineData("$.get('/x')", "may lead elsewhere")]
    public void The_library_that_many_pages_have_runs_what_waits_for_the_page(string script, string? problem)
    {
        string page = "<script src='/js/jQuery.min.js'></script><script>" + Filled(script) + "</script>";
        if (problem is null)
            ShouldLeadOn(page);
        else
            ShouldLeadNowhere(page, problem);
        BookRoomReply.Read(page.Replace("jQuery.min", "other", StringComparison.Ordinal)).Outcome.ShouldBe(ReplyOutcome.Unreadable);
    }

    [Fact]
    public void An_element_that_browsers_leave_out_is_not_found_for_certain()
    {
        foreach (string name in "head body frame caption col colgroup tbody thead tfoot tr td th".Split(' '))
            ShouldLeadNowhere($"<p>x</p><{name} id=e></{name}><script>e.className='x'; location.href='{Url}'</script>", "may lead elsewhere");
        ShouldLeadOn($"<p>x</p><div id=e></div><script>e.className='x'; location.href='{Url}'</script>");
        ShouldLeadNowhere($"<p id=g></p><form id=g method=post>{Fields}</form><script>document.getElementById('g').submit()</script>", "when it is loaded");
        ShouldLeadNowhere($"<iframe name=e></iframe><script>e.className='x'; location.href='{Url}'</script>", "may lead elsewhere");
    }

    [Fact]
    public void A_named_element_takes_the_place_of_a_text_of_the_document()
    {
        foreach (
            string markup in new[]
            {
                "<form name=title></form>",
                "<img name=title>",
                "<iframe name=title></iframe>",
                "<embed name=title>",
                "<object name=title></object>",
                "<img id=title>",
                "<object id=title></object>",
            }
        )
            ShouldLeadNowhere(markup + $"<script>document.title='x'; location.href='{Url}'</script>", "may lead elsewhere");
        foreach (
            string markup in new[]
            {
                "<p name=title>",
                "<p id=title>",
                "<form id=title></form>",
                "<iframe id=title></iframe>",
                "<embed id=title>",
                "<img name=''>",
            }
        )
            ShouldLeadOn(markup + $"<script>document.title='x'; location.href='{Url}'</script>");
    }
}
