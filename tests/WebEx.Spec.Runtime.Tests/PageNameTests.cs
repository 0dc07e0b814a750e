using static WebEx.Tests.LoadedPage;

namespace WebEx.Tests;

/// <summary>Names that a browser gives to scripts: which of them lead nowhere, and which could.</summary>
public sealed class PageNameTests
{
    [Fact]
    public void Functions_that_give_nothing_lead_nowhere()
    {
        foreach (string name in Words("alert focus blur moveTo moveBy resizeTo resizeBy scroll scrollTo scrollBy close print"))
        {
            Leads($"{name}('x'); location.href='@'");
            Leads($"window.{name}(1, 2); location.href='@'");
            Leads($"if ({name}()) location.href='/no'; else location.href='@'");
            Doubts($"{name}(function () {{ }}); location.href='@'", "may lead elsewhere");
            Doubts($"var {name} = 1; location.href='@'", "has a name of its own, " + name + ", which is one of the browser or of another script");
        }
    }

    [Fact]
    public void Functions_that_give_a_text_give_one_that_is_not_known()
    {
        foreach (string name in Words("confirm parseInt parseFloat isNaN isFinite Number Boolean escape unescape encodeURI encodeURIComponent Date"))
        {
            Leads($"{name}('1').length; location.href='@'");
            Doubts($"location.href='@' + {name}('1')", "puts together");
            Doubts($"if ({name}('1')) location.href='@'", "under a condition");
            Doubts($"{name}({{}}); location.href='@'", "may lead elsewhere");
            Doubts($"{name} = 1; location.href='@'", "has a name of its own");
        }

        Leads("prompt('x'); location.href='@'");
        foreach (string name in Words("decodeURI decodeURIComponent"))
            Doubts($"{name}('%'); location.href='@'", "under a condition");
        Leads("location.href=String('@')");
        Doubts("location.href=String('@', 1)", "puts together");
        Doubts("location.href=String(document.title)", "puts together");
    }

    [Fact]
    public void What_runs_texts_or_functions_is_a_doubt()
    {
        string[] names =
        [
            .. Words("eval Function execScript navigate history navigation setImmediate msSetImmediate requestAnimationFrame requestIdleCallback"),
            .. Words("queueMicrotask Promise XMLHttpRequest ActiveXObject fetch Worker Reflect Proxy Object Array customElements MutationObserver"),
            .. Words("removeEventListener detachEvent stop dispatchEvent postMessage event trustedTypes scheduler WebSocket EventSource DOMParser find"),
        ];
        foreach (string name in names)
        {
            Doubts($"{name}; location.href='@'", "may lead elsewhere");
            Doubts($"window.{name}('x'); location.href='@'", "may lead elsewhere");
            Doubts($"window.{name} = 1; location.href='@'", "has a name of its own");
        }

        Doubts("arguments; location.href='@'", "may lead elsewhere");
        Doubts("Image; location.href='@'", "may lead elsewhere");
    }

    [Fact]
    public void What_cannot_be_changed_is_not_changed()
    {
        string[] names =
        [
            .. Words("closed customElements frameElement styleMedia isSecureContext crossOriginIsolated crypto indexedDB localStorage sessionStorage"),
            .. Words("crashReport cookieStore caches documentPictureInPicture originAgentCluster credentialless fence launchQueue speechSynthesis"),
            .. Words("window self globalThis frames top parent document navigator screen console Math opener undefined NaN Infinity attachEvent"),
            .. Words("setTimeout setInterval clearTimeout clearInterval open addEventListener String"),
        ];
        foreach (string name in names)
            Doubts($"window.{name}=1; location.href='@'", "a script of the page has a name of its own, ");
    }

    [Fact]
    public void A_long_name_is_not_repeated()
    {
        Doubts("var crossOriginIsolated=1; location.href='@'", "has a name of its own, crossOriginIsolated, which");
        Doubts("var requestAnimationFrame=1; location.href='@'", "has a name of its own, , which");
        Doubts("var onwards=1; location.href='@'", "has a name of its own, onwards, which");
        Doubts("let name1=1; var x=name1; location.href='@'</script><script>var name1=2", "has a name of its own, name1, which");
    }

    [Fact]
    public void Texts_of_the_window_are_there_whatever_they_are()
    {
        foreach (string name in Words("name status defaultStatus innerWidth innerHeight outerWidth outerHeight screenX screenY closed length NaN Infinity"))
        {
            Leads($"window.{name}.length; location.href='@'");
            Leads($"{name}.length; location.href='@'");
            Doubts($"location.href='@' + {name}", "puts together");
        }

        foreach (string name in Words("name status defaultStatus innerWidth screenX length"))
        {
            Doubts($"{name} = 1; location.href='@' + {name}", "puts together");
            Leads($"{name} = '@'; location.href = {name}");
        }
    }

    [Fact]
    public void Texts_of_the_browser_and_of_the_address_are_there_whatever_they_are()
    {
        foreach (string name in Words("userAgent appName appVersion appCodeName platform language product vendor cookieEnabled onLine"))
            Leads($"if (navigator.{name}.indexOf('x') < 0) var seen = 1; location.href='@'");
        foreach (string name in Words("width height availWidth availHeight colorDepth"))
            Leads($"screen.{name}.length; clientInformation.{name}.length; location.href='@'");
        foreach (string name in Words("href search hash host hostname protocol pathname port origin"))
        {
            Leads($"location.{name}.length; location.href='@'");
            Doubts($"location.href='@' + location.{name}", "puts together");
        }

        Leads("navigator.javaEnabled(); location.href='@'");
        Doubts("navigator.plugins.length; location.href='@'", "under a condition");
        Doubts("navigator.sendBeacon('/x'); location.href='@'", "may lead elsewhere");
        Doubts("location.ancestorOrigins.length; location.href='@'", "under a condition");
        Doubts("location.reload(); location.href='@'", "may lead elsewhere");
        Doubts("location.replace(); location.href='@'", "may lead elsewhere");
        Doubts("location.hash='x'; location.href='@'", "changes a part of the address");
    }

    [Theory]
    [InlineData("window")]
    [InlineData("self")]
    [InlineData("globalThis")]
    [InlineData("frames")]
    [InlineData("top")]
    [InlineData("parent")]
    [InlineData("this")]
    [InlineData("window.window.self")]
    [InlineData("top.self")]
    [InlineData("parent.window")]
    public void A_window_is_this_one(string window)
    {
        Leads(window + ".location.href='@'");
        Leads(window + ".location='@'");
        Leads(window + ".document.location.assign('@')");
        Leads(window + ".setTimeout(\"location.href='@'\", 5)");
    }

    [Fact]
    public void Whether_this_window_is_in_another_is_not_known()
    {
        Doubts("if (top == self) location.href='@'", "under a condition");
        Doubts("if (parent != window) location.href='@'", "under a condition");
        Leads("if (top == self) location.href='@'; else top.location.href='@'");
        Doubts("if (opener) location.href='@'", "under a condition");
    }

    [Fact]
    public void What_a_script_writes_to_the_log_or_counts_does_not_matter()
    {
        Leads("console.log('x', 1); location.href='@'");
        Leads("Math.floor(Math.random() * 3); location.href='@'");
        Doubts("console.log({}); location.href='@'", "may lead elsewhere");
        Doubts("Math.max([]); location.href='@'", "may lead elsewhere");
        Leads("var d = new Date(); d.getTime(); location.href='@'");
        Leads("var d = new Date(2026, 1).getTime() - 5; location.href='@'");
        Doubts("new Date().setTime({}); location.href='@'", "may lead elsewhere");
        Doubts("new Date([]); location.href='@'", "may lead elsewhere");
        Leads("if (/x/.test(document.title)) document.title = 'y'; location.href='@'");
        Doubts("/x/.exec('x'); location.href='@'", "may lead elsewhere");
        Doubts("/x/.test({}); location.href='@'", "may lead elsewhere");
        Leads("var i = new Image(); i.src = '/pixel'; location.href='@'");
        Doubts("var i = new Image(); i.onload = function () { }; location.href='@'", "may lead elsewhere");
        Doubts("var i = new Image(); i.src = {}; location.href='@'", "may lead elsewhere");
        Leads("var e = new Error('x'); location.href='@'");
        Leads("var o = new Object(); o.url = '@'; location.href = o.url");
        Leads("var a = new Array(); a.push('@'); location.href = a[0]");
        Doubts("new Object('x'); location.href='@'", "may lead elsewhere");
        Doubts("new Array(3); location.href='@'", "may lead elsewhere");
        Doubts("new Other(); location.href='@'", "may lead elsewhere");
        Doubts("function Date() { } new Date(); location.href='@'", "has a name of its own");
    }

    [Fact]
    public void Texts_have_the_methods_of_texts()
    {
        string[] names = Words("indexOf lastIndexOf substring substr slice charAt charCodeAt toLowerCase toUpperCase replace search trim concat");
        foreach (string name in names)
        {
            Leads($"'abc'.{name}('a', 1); document.title.{name}('a'); location.href='@'");
            Doubts($"location.href = '@'.{name}('')", "puts together");
            Doubts($"(7).{name}('a'); location.href='@'", "when it is loaded");
            Doubts($"'abc'.{name}(function () {{ }}); location.href='@'", "may lead elsewhere");
        }

        Leads("'abc'.replace(/b/, 'x'); location.href='@'");
        Leads("location.href = '@'.toString()");
        Leads("location.href = '@'.valueOf()");
        Leads("location.href = 'https://me.example/back?AT=BR&ST=SUCCESS&MK=' + (7).toString()");
        Doubts("'abc'.match('b'); location.href='@'", "may lead elsewhere");
        Doubts("true.toString(); location.href='@'", "may lead elsewhere");
    }

    [Fact]
    public void Objects_have_members_of_their_own_and_methods_that_are_not_followed()
    {
        foreach (string name in Words("toString valueOf hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString constructor"))
        {
            Doubts($"var o = {{}}; o.{name}('x'); location.href='@'", "may lead elsewhere");
            Doubts($"var o = {{}}; o.{name} = 1; location.href='@'", "may lead elsewhere");
            Doubts($"var o = {{}}; if (o.{name}) location.href='@'", "under a condition");
        }

        Leads("var o = { go: function () { location.href = this.url }, url: '@' }; o.go()");
        Leads("var o = { 'a b': '@', if: 1 }; location.href = o['a b']");
        Leads("var o = {}; o.a = 'x'; o.a = '@'; location.href = o.a");
        Leads("var o = {}; if (o.a) location.href = '/no'; else location.href = '@'");
        Doubts("var o = {}; o.go(); location.href='@'", "when it is loaded");
        Doubts("var o = {}; o.__proto__ = 1; location.href='@'", "may lead elsewhere");
        Doubts("var o = { __proto__: 1 }; location.href='@'", "cannot be read");
        Doubts("var o = {}; if (o.__x) location.href='@'", "under a condition");
    }

    [Fact]
    public void Handlers_that_need_a_user_lead_nowhere()
    {
        string[] names =
        [
            .. Words("onclick ondblclick onmousedown onmouseup onmousemove onmouseover onmouseout onmouseenter onmouseleave onkeydown onkeyup onkeypress"),
            .. Words("onsubmit onchange oninput onreset onselect onunload onbeforeunload onpagehide ontouchstart ontouchend ontouchmove oncontextmenu"),
            .. Words("ondragstart onselectstart onwheel onmousewheel oncopy oncut onpaste onhelp"),
        ];
        foreach (string name in names)
        {
            Leads($"document.{name} = function () {{ location.href='/no' }}; location.href='@'");
            Leads($"window.{name} = function () {{ location.href='/no' }}; location.href='@'");
            Leads($"addEventListener('{name[2..]}', function () {{ location.href='/no' }}); location.href='@'");
            ShouldLeadOn($"<p {name}=\"location.href='/no'\">x</p><script>location.href='{Url}'</script>");
        }

        foreach (string name in Words("onfocus onerror onpageshow onreadystatechange"))
        {
            Doubts($"window.{name} = function () {{ }}; location.href='@'", "may lead elsewhere");
            ShouldLeadNowhere($"<p {name}=\"location.href='/no'\">x</p><script>location.href='{Url}'</script>", "several URLs");
        }
    }

    [Fact]
    public void What_changes_only_how_an_element_looks_leads_nowhere()
    {
        foreach (string name in Words("className title lang dir align width height tabIndex"))
        {
            ShouldLeadOn(Page($"document.getElementById('e').{name} = 'x'; location.href='@'"));
            ShouldLeadNowhere(Page($"document.getElementById('e').{name} = {{}}; location.href='@'"), "may lead elsewhere");
        }

        foreach (string name in Words("value name disabled checked type selectedIndex selected"))
        {
            ShouldLeadOn(Page($"document.getElementById('e').{name} = 'x'; location.href='@'"));
            ShouldLeadNowhere(Page($"document.getElementById('e').{name} = 'x'") + $"<form method=post>{Fields}</form>{Send}", "changes the form");
            ShouldLeadNowhere(Page($"document.getElementById('e').{name} = {{}}; location.href='@'"), "may lead elsewhere");
        }

        foreach (string name in Words("focus blur scrollIntoView"))
        {
            ShouldLeadOn(Page($"document.getElementById('e').{name}(); location.href='@'"));
            ShouldLeadNowhere(Page($"document.getElementById('e').{name}({{}}); location.href='@'"), "may lead elsewhere");
        }

        foreach (string name in Words("innerHTML id className tagName"))
            ShouldLeadOn(Page($"document.getElementById('e').{name}.length; location.href='@'"));
        ShouldLeadOn(Page("document.getElementById('e').style.display = 'none'; location.href='@'"));
        ShouldLeadOn(Page("e.style.color = e.style.backgroundColor; location.href='@'"));
        ShouldLeadOn(Page("if (e.getAttribute('x')) e.className = 'y'; location.href='@'"));
        ShouldLeadOn(Page("e.addEventListener('click', function () { location.href='/no' }); location.href='@'"));
        ShouldLeadNowhere(Page("e.addEventListener('load', function () { location.href='/no' }); location.href='@'"), "several URLs");
        ShouldLeadNowhere(Page("e.innerHTML = '<b>'; location.href='@'"), "may lead elsewhere");
        ShouldLeadNowhere(Page("e.click(); location.href='@'"), "may lead elsewhere");
        ShouldLeadNowhere(Page("e.parentNode.x; location.href='@'"), "under a condition");

        static string Page(string script) => "<p id=e>x</p><script>" + Filled(script) + "</script>";
    }

    private static string[] Words(string names) => names.Split(' ');
}
