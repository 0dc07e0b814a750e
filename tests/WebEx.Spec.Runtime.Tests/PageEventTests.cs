using static WebEx.Tests.LoadedPage;

namespace WebEx.Tests;

/// <summary>What a page runs later: when it is loaded, after a time, and when something happens.</summary>
public sealed class PageEventTests
{
    [Theory]
    [InlineData("window.onload = function () { location.href='@' }")]
    [InlineData("onload = function () { location.href='@' }")]
    [InlineData("window.onload = function () { location.href='/no' }; window.onload = function () { location.href='@' }")]
    [InlineData("window.onload = function () { location.href='/no' }; window.onload = null; location.href='@'")]
    [InlineData("window.onload = 'x'; location.href='@'")]
    [InlineData("window.addEventListener('load', function () { location.href='@' })")]
    [InlineData("window.addEventListener('pageshow', function () { location.href='@' })")]
    [InlineData("window.addEventListener('DOMContentLoaded', function () { location.href='@' })")]
    [InlineData("addEventListener('onclick', function () { location.href='/no' }); location.href='@'")]
    [InlineData("addEventListener('load', function () { location.href='@' }); addEventListener('load', function () { })")]
    [InlineData("var x = 'a'; window.onload = function () { x = 'b' }; location.href='@'")]
    public void What_waits_for_the_page_runs_when_it_is_loaded(string script) => Leads(script);

    [Theory]
    [InlineData("window.onload = {}; location.href='@'", "may lead elsewhere")]
    [InlineData("window.onload = document; location.href='@'", "may lead elsewhere")]
    [InlineData("window.onload = opener; location.href='@'", "may lead elsewhere")]
    [InlineData("window.onload = function () { window.onload = function () { } }; location.href='@'", "may lead elsewhere")]
    [InlineData("addEventListener(); location.href='@'", "may lead elsewhere")]
    [InlineData("addEventListener('load'); location.href='@'", "may lead elsewhere")]
    [InlineData("addEventListener('load', 'x'); location.href='@'", "may lead elsewhere")]
    [InlineData("addEventListener(5, function () { }); location.href='@'", "may lead elsewhere")]
    [InlineData("function f() { } addEventListener('load', f); addEventListener('load', f); location.href='@'", "may lead elsewhere")]
    [InlineData(
        "function f() { } document.addEventListener('DOMContentLoaded', f); addEventListener('DOMContentLoaded', f); location.href='@'",
        "may lead elsewhere"
    )]
    [InlineData("window.onload = function () { addEventListener('focus', function () { }) }; location.href='@'", "may lead elsewhere")]
    [InlineData("document.addEventListener('load', function () { location.href='@' })", "under a condition")]
    [InlineData("addEventListener('focus', function () { location.href='/no' }); location.href='@'", "several URLs")]
    [InlineData("attachEvent('onload', function () { location.href='@' })", "may lead elsewhere")]
    [InlineData("window.attachEvent('onload', function () { location.href='@' })", "under a condition")]
    [InlineData("window.attachEvent('onclick', function () { }); location.href='@'", "under a condition")]
    [InlineData("var x = '/no'; window.onload = function () { x = '@' }; setTimeout(function () { location.href = x }, 5)", "may lead elsewhere")]
    public void A_listener_that_is_not_followed_is_a_doubt(string script, string problem) => Doubts(script, problem);

    [Theory]
    [InlineData("setTimeout(function (a, b) { location.href = a + b }, 5, 'https://me.example/back?AT=BR&ST=SUC', 'CESS&MK=7')")]
    [InlineData("setTimeout(function () { location.href='@' }, document.title)")]
    [InlineData("setTimeout(function () { location.href='@' }, -5)")]
    [InlineData("setTimeout(go()); function go() { location.href='@' }")]
    [InlineData("var s = ''; setTimeout(function () { location.href = s }, 20); setTimeout(function () { s = '@' }, 10)")]
    [InlineData("var s = ''; setTimeout(function () { location.href = s }, 10); setTimeout(function () { s = '@' }, 5)")]
    [InlineData("var s = '@'; setTimeout(function () { s = '/no' }, 10); setTimeout(function () { location.href = s }, 10 - 1)")]
    [InlineData("var s = ''; setTimeout(function () { s = '@' }, 10); setTimeout(function () { location.href = s }, 10)")]
    [InlineData("var n = 0, t = setInterval(function () { n++; if (n === 3) { clearInterval(t); location.href='@' } }, 5)")]
    [InlineData("var n = 0; setInterval(function () { if (n++ === 3) location.href='@' }, 0)")]
    [InlineData("var t = setTimeout(function () { location.href='/no' }, 5); clearTimeout(t); location.href='@'")]
    [InlineData("clearTimeout(); clearTimeout(null); clearTimeout(undefined); location.href='@'")]
    [InlineData("clearTimeout(document.title); location.href='@'")]
    [InlineData("var t; if (t) clearTimeout(t); t = setTimeout(function () { location.href='@' }, 5)")]
    [InlineData("var n = 0; function f() { if (++n === 199) location.href='@'; else setTimeout(f, 1) } setTimeout(f, 1)")]
    [InlineData("setTimeout(\"var a = '@'\", 1); setTimeout('location.href = a', 2)")]
    [InlineData("setTimeout('null.x', 1); setTimeout(\"location.href='@'\", 2)")]
    public void What_waits_for_a_time_runs_in_the_order_of_its_times(string script) => Leads(script);

    [Theory]
    [InlineData("setTimeout(document.title)", "runs a text that it puts together")]
    [InlineData("setTimeout({})", "may lead elsewhere")]
    [InlineData("setTimeout(5)", "may lead elsewhere")]
    [InlineData("setTimeout(function () { }, 1); setTimeout(function () { location.href='@' }, document.title)", "may lead elsewhere")]
    [InlineData("setTimeout(function () { location.href='@' }, 1); clearTimeout(5)", "may lead elsewhere")]
    [InlineData("setTimeout('location.href=\"@', 1)", "cannot be read")]
    [InlineData("function f() { setTimeout(f, 1) } f()", "too long to be read")]
    [InlineData("setTimeout(); location.href='@'", "when it is loaded")]
    [InlineData("setTimeout(function () { location.href='@' }, 1); setTimeout(function () { location.href='/no' }, 2)", "several URLs")]
    public void A_time_that_is_not_known_is_a_doubt(string script, string problem) => Doubts(script, problem);

    [Fact]
    public void Scripts_run_in_turn_and_modules_behind_them()
    {
        ShouldLeadOn(Filled("<script>var s = '/no'</script><script>s = '@'</script><script>location.href = s</script>"));
        ShouldLeadOn(Filled("<script type=module>location.href = s</script><script>var s = '@'</script>"));
        ShouldLeadOn(Filled("<script>let s = '@'</script><script>location.href = s</script>"));
        ShouldLeadOn(Filled("<script>null.x</script><script>location.href='@'</script>"));
        ShouldLeadOn(Filled("<script type=module>var s = '/no'</script><script>var s = '@'; onload = function () { location.href = s }</script>"));
        ShouldLeadNowhere(Filled("<script>location.href = s</script><script>var s = '@'</script>"), "puts together");
        ShouldLeadNowhere(Filled("<script type=module>this.location.href = '@'</script>"), "when it is loaded");
        ShouldLeadNowhere(Filled("<script type=module>with (document) { } location.href = '@'</script>"), "cannot be read");
        ShouldLeadNowhere(Filled("<script type=module><!-- x\nlocation.href = '@'</script>"), "cannot be read");
    }

    [Fact]
    public void A_handler_of_the_body_takes_the_place_of_one_that_was_set_before()
    {
        ShouldLeadOn(Filled("<script>onload = function () { location.href='/no' }</script><body onload=\"location.href='@'\">"));
        ShouldLeadOn(Filled("<body onload=\"location.href='/no'\"><script>onload = function () { location.href='@' }</script>"));
        ShouldLeadOn(Filled("<body onload=\"location.href='/no'\"><script>document.body.onload = function () { location.href='@' }</script>"));
        ShouldLeadOn(Filled("<body onload=\"return; location.href='/no'\"><script>location.href='@'</script>"));
        ShouldLeadOn(Filled("<body onload=\"var s='@'; this.location.href=s\">"));
    }

    [Fact]
    public void What_may_happen_does_not_change_where_the_page_goes()
    {
        ShouldLeadOn(Filled("<img onerror=\"this.className='x'\"><script>location.href='@'</script>"));
        ShouldLeadNowhere(Filled("<img onerror=\"s='/no'\"><script>var s='@'; location.href=s</script>"), "may lead elsewhere");
        ShouldLeadNowhere(Filled("<img onerror=\"setTimeout(function () { }, 1)\"><script>location.href='@'</script>"), "may lead elsewhere");
    }
}
