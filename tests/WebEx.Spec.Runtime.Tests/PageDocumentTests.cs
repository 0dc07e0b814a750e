using WebEx.Tests.Sample;
using static WebEx.Tests.LoadedPage;

namespace WebEx.Tests;

/// <summary>What scripts of a page read, change and call of the document, its forms and its windows.</summary>
public sealed class PageDocumentTests
{
    private const string Form = "<form name=f id=g method=post action=/back>" + Fields + "</form>";

    [Theory]
    [InlineData("document.defaultView.location.href='@'")]
    [InlineData("document.title='Wait'; location.href='@'")]
    [InlineData("document.cookie='seen=1'; location.href='@'")]
    [InlineData("document.bgColor='white'; location.href='@'")]
    [InlineData("document.fgColor='black'; location.href='@'")]
    [InlineData("document.onmousedown = function () { return false; }; location.href='@'")]
    [InlineData("document.write('Please wait'); location.href='@'")]
    [InlineData("document.writeln('Please', ' ', 'wait', 3); location.href='@'")]
    [InlineData("document.close(); location.href='@'")]
    [InlineData("window.open('@', '_parent')")]
    [InlineData("window.open('@', '_SELF')")]
    [InlineData("window.open('/help', 'help'); location.href='@'")]
    [InlineData("document.location.replace('@')")]
    public void A_script_changes_the_document_and_goes_on(string script) => ShouldLeadOn(Of(script));

    [Theory]
    [InlineData("title")]
    [InlineData("cookie")]
    [InlineData("URL")]
    [InlineData("referrer")]
    [InlineData("readyState")]
    [InlineData("domain")]
    [InlineData("charset")]
    [InlineData("characterSet")]
    public void A_text_of_the_document_is_there_whatever_it_is(string name)
    {
        ShouldLeadOn(Filled($"<script>var n = document.{name}.length; location.href='@'</script>"));
        ShouldLeadOn(Filled($"<script>if (document.{name}.indexOf('x') > 0) var seen = 1; location.href='@'</script>"));
        ShouldLeadNowhere(Filled($"<script>location.href='@' + document.{name}</script>"), "puts together");
    }

    [Theory]
    [InlineData("document.images.length; location.href='@'", "under a condition")]
    [InlineData("document.domain='me.example'; location.href='@'", "under a condition")]
    [InlineData("document.domain={}; location.href='@'", "may lead elsewhere")]
    [InlineData("document.title={}; location.href='@'", "may lead elsewhere")]
    [InlineData("document.cookie=[]; location.href='@'", "may lead elsewhere")]
    [InlineData("document.other='x'; location.href='@'", "may lead elsewhere")]
    [InlineData("document.onreadystatechange=function () { }; location.href='@'", "may lead elsewhere")]
    [InlineData("document.write('<b>Wait</b>'); location.href='@'", "writes markup")]
    [InlineData("document.write('Wait', ' or <b>'); location.href='@'", "writes markup")]
    [InlineData("document.write(document.title); location.href='@'", "writes markup")]
    [InlineData("window.onload = function () { document.write('Wait'); }; location.href='@'", "writes markup")]
    [InlineData("document.execCommand('x'); location.href='@'", "may lead elsewhere")]
    [InlineData("document.getElementById(); location.href='@'", "may lead elsewhere")]
    [InlineData("document.getElementsByName(); location.href='@'", "may lead elsewhere")]
    [InlineData("document.getElementsByTagName('p'); location.href='@'", "may lead elsewhere")]
    [InlineData("document.getElementsByTagName(); location.href='@'", "may lead elsewhere")]
    [InlineData("document.querySelector('#g'); location.href='@'", "may lead elsewhere")]
    [InlineData("document.querySelector(); location.href='@'", "may lead elsewhere")]
    [InlineData("document.close('x'); location.href='@'", "may lead elsewhere")]
    [InlineData("document.getElementById('none').focus(); location.href='@'", "when it is loaded")]
    [InlineData("document.body.onload = function () { location.href='@' }", "may lead elsewhere")]
    [InlineData("window.name='w'; window.open('/help', 'w'); location.href='@'", "opens a window that cannot be told")]
    [InlineData("window.open('/help', 5); location.href='@'", "opens a window that cannot be told")]
    public void What_a_script_may_have_changed_is_a_doubt(string script, string problem) => ShouldLeadNowhere(Of(script), problem);

    [Theory]
    [InlineData("document.f.submit()")]
    [InlineData("document.forms.f.submit()")]
    [InlineData("document.forms['g'].submit()")]
    [InlineData("document.forms.item(0).submit()")]
    [InlineData("document.forms.namedItem('f').submit()")]
    [InlineData("document.all.f.submit()")]
    [InlineData("document.all['g'].submit()")]
    [InlineData("document.getElementById('g').submit()")]
    [InlineData("document.getElementsByName('f')[0].submit()")]
    [InlineData("document.getElementsByTagName('form')[0].submit()")]
    [InlineData("document.querySelector('form').submit()")]
    [InlineData("f.submit()")]
    [InlineData("g.submit()")]
    [InlineData("window.f.submit()")]
    public void A_script_finds_a_form_that_stands_above_it(string script)
    {
        ShouldLeadOn(Form + "<script>" + script + "</script>");
        BookRoomReply.Read("<script>" + script + "</script>" + Form).Outcome.ShouldBe(ReplyOutcome.Unreadable);
    }

    [Theory]
    [InlineData("document.forms[1].submit()")]
    [InlineData("document.forms[9].submit()")]
    [InlineData("document.forms['none'].submit()")]
    [InlineData("document.all.none.submit()")]
    [InlineData("document.getElementById('f').submit()")]
    [InlineData("document.getElementsByName('g')[0].submit()")]
    [InlineData("document.getElementsByName('f')[1].submit()")]
    public void A_script_finds_no_form_where_there_is_none(string script) => ShouldLeadNowhere(Form + "<script>" + script + "</script>", "when it is loaded");

    [Fact]
    public void Of_two_forms_with_one_name_none_is_found_by_it()
    {
        const string Other = "<form name=f action=/other></form>";
        ShouldLeadNowhere(Form + Other + "<script>document.forms['f'].submit()</script>", "when it is loaded");
        ShouldLeadNowhere(Form + Other + "<script>document.f.submit()</script>", "when it is loaded");
        ShouldLeadOn(Form + "<script>document.forms['f'].submit()</script>" + Other);
    }

    [Fact]
    public void An_image_takes_the_name_of_a_form_in_the_document_and_not_among_its_forms()
    {
        ShouldLeadNowhere("<img name=f>" + Form + "<script>document.f.submit()</script>", "when it is loaded");
        ShouldLeadNowhere("<img name=g>" + Form + "<script>document.g.submit()</script>", "when it is loaded");
        ShouldLeadOn("<img name=f>" + Form + "<script>document.forms.f.submit()</script>");
    }

    [Theory]
    [InlineData("title", "document.title='x'")]
    [InlineData("close", "document.close()")]
    [InlineData("write", "document.write('x')")]
    public void A_form_whose_name_the_document_has_itself_is_a_doubt(string name, string script)
    {
        string leaving = "<script>" + script + "; location.href='" + Url + "'</script>";
        ShouldLeadNowhere("<form name=" + name + "></form>" + leaving, "may lead elsewhere");
        ShouldLeadOn("<form name=other></form>" + leaving);
    }

    [Fact]
    public void A_script_finds_the_body_that_it_is_in()
    {
        const string Script = "<script>document.body.onload = function () { location.href='" + Url + "' }</script>";
        ShouldLeadOn("<body>" + Script + "</body>");
        ShouldLeadNowhere(Script + "<body></body>", "may lead elsewhere");
    }

    [Fact]
    public void A_form_is_sent_once_it_is_whole()
    {
        const string Script = "<script>document.forms[0].submit()</script>";
        ShouldLeadNowhere("<form method=post action=/back>" + Fields + Script + "</form>", "sends a form that cannot be told");
        ShouldLeadOn(Form + Script);
    }

    [Theory]
    [InlineData("<img src=x onerror=\"document.f.submit()\">")]
    [InlineData("<img src=x onload=\"location.href='@'\">")]
    [InlineData("<input autofocus onfocus=\"window.open('@', '_self')\">")]
    public void What_may_happen_is_a_condition_unless_the_page_goes_there_anyway(string element)
    {
        ShouldLeadNowhere(Form + Filled(element), "under a condition");
        string script = element.Contains('@', StringComparison.Ordinal) ? "location.href='@'" : "document.f.submit()";
        ShouldLeadOn(Form + Filled(element) + Filled("<script>" + script + "</script>"));
    }
}
