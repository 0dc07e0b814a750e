using WebEx.Tests.Sample;
using static WebEx.Tests.LoadedPage;

namespace WebEx.Tests;

/// <summary>The language of scripts in pages: what is read, what it does when it runs, and what is no script at all.</summary>
public sealed class PageLanguageTests
{
    [Theory]
    [InlineData("'\\n\\r\\t\\b\\f\\v\\'\\\"\\\\\\z\\é'", "\n\r\t\b\f\v'\"\\zé")]
    [InlineData("\"a'b\"", "a'b")]
    [InlineData("`a\nb'`", "a\nb'")]
    [InlineData("`$a$`", "$a$")]
    [InlineData("'\\x41\\u0042\\u{43}\\u{1F600}\\u{00044}'", "ABC😀D")]
    [InlineData("'\\u{10FFFF}\\u{FFFF}'", "\U0010FFFF\uFFFF")]
    [InlineData("'a\\\nb\\\r\nc\\\rd\\\u2028e'", "abcde")]
    [InlineData("'//' + '/*' + '<!--'", "///*<!--")]
    [InlineData("''", "")]
    public void A_text_is_written_with_escapes(string script, string expected)
    {
        string back = string.Concat(expected.Select(c => $"\\u{(int)c:x4}"));
        Leads($"if ({script} === '{back}') location.href='@'; else location.href='/no'");
    }

    [Theory]
    [InlineData("'a")]
    [InlineData("'a\"")]
    [InlineData("'a\nb'")]
    [InlineData("\"a\rb\"")]
    [InlineData("`a${b}`")]
    [InlineData("'\\")]
    [InlineData("'\\'")]
    [InlineData("'\\x4'")]
    [InlineData("'\\xg1'")]
    [InlineData("'\\u004'")]
    [InlineData("'\\u{}'")]
    [InlineData("'\\u{110000}'")]
    [InlineData("'\\u{0000041}'")]
    [InlineData("'\\u{41'")]
    [InlineData("'\\x{41}'")]
    [InlineData("'\\0'")]
    [InlineData("'\\7'")]
    [InlineData("'\\9'")]
    [InlineData("1.5")]
    [InlineData("0x10")]
    [InlineData("010")]
    [InlineData("1e3")]
    [InlineData("1n")]
    [InlineData("3in")]
    [InlineData("1234567890123456")]
    [InlineData("/*")]
    [InlineData("/a")]
    [InlineData("/a\n/")]
    [InlineData("/[/]")]
    [InlineData("/(/")]
    [InlineData("/a/gg")]
    [InlineData("/a/x")]
    [InlineData("/(?<a>b)/")]
    [InlineData("/a(?/")]
    [InlineData("/a(?<=b)/")]
    [InlineData("a = 1 ** 2")]
    [InlineData("a ?? b")]
    [InlineData("a?.b")]
    [InlineData("a ||= b")]
    [InlineData("[...a]")]
    [InlineData("a #b")]
    [InlineData("@a")]
    [InlineData("a \\ b")]
    [InlineData("(a")]
    [InlineData("a)")]
    [InlineData("(a]")]
    [InlineData("[a)")]
    [InlineData("{ a )")]
    [InlineData("}")]
    [InlineData("{} /a/")]
    [InlineData("a++ /b/ c")]
    public void Other_tokens_are_not_read(string script) => Fails(script);

    [Theory]
    [InlineData("var a = 6 / 2 / 3")]
    [InlineData("var a = (6) / 2, b = [1][0] / 2, c = a / b / 1")]
    [InlineData("var a = /b/, c = [/[/]/], d = (/\\//)")]
    [InlineData("var a = typeof /b/; void /b/; a = !/b/")]
    [InlineData("function f() { return /b/ } f()")]
    [InlineData("/a(?:b)(?=c)(?!d)/gim")]
    [InlineData("/[a-z]+/")]
    [InlineData("var $a_1 = 1, _ = $a_1, é = _")]
    [InlineData("\uFEFFvar\u00A0a\t=\v1")]
    [InlineData("var a = 1 // x\n--> y\n/* z */ var b = 2 <!-- c")]
    [InlineData("/* a\n */ --> b")]
    [InlineData("var a = 123456789012345")]
    [InlineData("var a = 0")]
    [InlineData(";;;")]
    [InlineData("{ } { ; }")]
    [InlineData("var a = [1, 2, ], b = { a: 1, 'b': 2, }")]
    [InlineData("var f = function g(a, b) { }, h = (a, b) => a, i = a => { }, j = () => ({ a: 1 })")]
    [InlineData("var f = a => b => a")]
    [InlineData("var a = 1\nvar b = 2\n++a\nb")]
    [InlineData("if (0) ; else ;")]
    [InlineData("for (;0;) ; for (var i = 0; i < 0; i++) { }")]
    [InlineData("for (var i = ('a' in window) ? 1 : 1; i < 1;) ;")]
    [InlineData("do { } while (0) var a = 1")]
    [InlineData("while (0) { break; continue }")]
    [InlineData("a: while (0) break a")]
    [InlineData("a: { } a: { }")]
    [InlineData("try { } catch { } try { } finally { } try { } catch (e) { } finally { }")]
    [InlineData("if (0) { switch (1) { case 1: break; default: ; case 2: } }")]
    [InlineData("if (0) with (document) { }")]
    [InlineData("if (0) for (var a in document) continue")]
    [InlineData("if (0) for (a of document) { break }")]
    [InlineData("if (0) throw 1, 2")]
    [InlineData("var a = 1 ? 2 : 3 ? 4 : 5")]
    [InlineData("var a; a = a = 1; a += 1, a -= 1, a *= 2")]
    [InlineData("var a = 1; a /= 2; a %= 2; a <<= 2; a >>= 2; a >>>= 2; a &= 2; a |= 2; a ^= 2")]
    [InlineData("var a = 1 | 2 ^ 3 & 4 == 5 < 6 << 7 + 8 * 9 % 2 >> 1 >>> 1")]
    [InlineData("var a = -1 + +1 - ~1; !a; typeof a; void a")]
    [InlineData("new Date; new Date(); new Date(1, 2)")]
    [InlineData("let a = 1; const b = 2; { let a = 3; const b = 4; var c = 5 }")]
    [InlineData("function f(a) { { let a = 1 } } function g() { let g = 1 }")]
    [InlineData("'use strict'; var a = 1; function f() { }")]
    [InlineData("var a = { if: 1, var: 2, new: 3 }; a.if; a.new")]
    public void A_script_of_the_language_runs(string script) => Leads(script + "\n;location.href='@'");

    [Theory]
    [InlineData("var")]
    [InlineData("var a b")]
    [InlineData("var 1")]
    [InlineData("var if")]
    [InlineData("var a =")]
    [InlineData("a b")]
    [InlineData("a +")]
    [InlineData("+")]
    [InlineData("a.")]
    [InlineData("a.1")]
    [InlineData("a['b'")]
    [InlineData("f(a b)")]
    [InlineData("f(,)")]
    [InlineData("1 = a")]
    [InlineData("f() = a")]
    [InlineData("a + b = c")]
    [InlineData("1++")]
    [InlineData("--f()")]
    [InlineData("a ? b")]
    [InlineData("a ? b : ")]
    [InlineData("if a b")]
    [InlineData("if (a)")]
    [InlineData("if (a) function f() { }")]
    [InlineData("{ function f() { } }")]
    [InlineData("if (a) let b = 1")]
    [InlineData("if (a) const b = 1")]
    [InlineData("else a")]
    [InlineData("for (a) b")]
    [InlineData("for (;) a")]
    [InlineData("for (let a = 1; ;) b")]
    [InlineData("for (const a in b) c")]
    [InlineData("while a b")]
    [InlineData("do a")]
    [InlineData("do { } until (a)")]
    [InlineData("try { }")]
    [InlineData("try a")]
    [InlineData("try { } catch (1) { }")]
    [InlineData("catch (a) { }")]
    [InlineData("switch (a) { b }")]
    [InlineData("switch (a) { case 1 }")]
    [InlineData("switch (a) { default: default: }")]
    [InlineData("return 1")]
    [InlineData("throw")]
    [InlineData("throw\n1")]
    [InlineData("break")]
    [InlineData("continue")]
    [InlineData("while (1) { function f() { } }")]
    [InlineData("while (1) (function () { break })()")]
    [InlineData("break a")]
    [InlineData("a: { } break a")]
    [InlineData("a: a: b")]
    [InlineData("const a")]
    [InlineData("let f; function f() { }")]
    [InlineData("let a; let a")]
    [InlineData("let a; var a")]
    [InlineData("var a; let a")]
    [InlineData("let a; { var a }")]
    [InlineData("function f() { } let f")]
    [InlineData("function f(a) { let a }")]
    [InlineData("function f(a, a) { }")]
    [InlineData("function () { }")]
    [InlineData("function f { }")]
    [InlineData("function f(a { }")]
    [InlineData("function f(1) { }")]
    [InlineData("(a, a) => b")]
    [InlineData("a\n=> b")]
    [InlineData("(1) => b")]
    [InlineData("({ a })")]
    [InlineData("({ 1: a })")]
    [InlineData("({ a() { } })")]
    [InlineData("[, a]")]
    [InlineData("class A { }")]
    [InlineData("import a")]
    [InlineData("export a")]
    [InlineData("async a")]
    [InlineData("yield a")]
    [InlineData("var let")]
    [InlineData("var static")]
    [InlineData("var await")]
    [InlineData("var async")]
    [InlineData("var implements")]
    [InlineData("var interface")]
    [InlineData("var package")]
    [InlineData("var private")]
    [InlineData("var protected")]
    [InlineData("var public")]
    [InlineData("var yield")]
    [InlineData("var arguments")]
    [InlineData("var eval")]
    [InlineData("debugger")]
    [InlineData("enum")]
    [InlineData("super.a")]
    [InlineData("f`a`")]
    public void What_is_no_script_of_the_language_is_not_read(string script) => Fails(script);

    [Fact]
    public void A_pattern_has_at_most_499_characters()
    {
        Leads("var a = /" + new string('a', 499) + "/; location.href='@'");
        Fails("var a = /" + new string('a', 500) + "/");
    }

    [Fact]
    public void A_text_that_is_put_together_is_known_up_to_64_thousand_characters()
    {
        // Sixteen times doubled.
        const string Double = "var s = 'x'; for (var i = 0; i < 16; i++) s = s + s; ";
        Leads(Double + "if (s.length === 65536) location.href='@'; else location.href='/no'");
        Doubts(Double + "s = s + 'x'; location.href = s", "puts together");
        Leads(Double + "if ([s].join('').length === 65536) location.href='@'; else location.href='/no'");
        Doubts(Double + "location.href = [s, 'x'].join('')", "puts together");
    }

    [Fact]
    public void A_page_is_read_in_up_to_64_ways()
    {
        const string Condition = "if (document.title) document.title = 'x'; ";
        Leads(string.Concat(Enumerable.Repeat(Condition, 6)) + "location.href='@'");
        Doubts(string.Concat(Enumerable.Repeat(Condition, 7)) + "location.href='@'", "the scripts of the page are too long to be read");
        Doubts(string.Concat(Enumerable.Repeat(Condition, 70)) + "location.href='@'", "the scripts of the page are too long to be read");
    }

    [Fact]
    public void A_script_is_nested_up_to_a_depth()
    {
        Leads(Nested(40));
        Doubts(Nested(110), "a script of the page cannot be read");
        Leads("function f(n) { if (n) f(n - 1); else location.href='@' } f(20)");
        Doubts("function f(n) { if (n) f(n - 1); else location.href='@' } f(60)", "nested too deeply");
        Doubts("while (1) ;", "too long to be read");

        static string Nested(int depth) => string.Concat(Enumerable.Repeat("{", depth)) + "location.href='@'" + string.Concat(Enumerable.Repeat("}", depth));
    }

    [Fact]
    public void A_script_is_strict_where_it_says_so_in_front()
    {
        const string With = "; if (0) with (document) { } location.href='@'";
        Doubts("'use strict'" + With, "a script of the page cannot be read");
        Doubts("'x'; \"use strict\"" + With, "a script of the page cannot be read");
        Leads("'use other'" + With);
        Leads("var a; 'use strict'" + With);
        Leads("function f() { 'use strict' }" + With);
    }

    [Fact]
    public void No_word_of_the_language_is_a_name()
    {
        string[] words =
        [
            .. "break case catch class const continue debugger default delete do else enum export extends false finally for function if".Split(' '),
            .. "import in instanceof new null return super switch this throw true try typeof var void while with".Split(' '),
        ];
        foreach (string word in words)
        {
            Fails("var " + word + " = 1");
            Leads("var o = { " + word + ": '@' }; location.href = o." + word);
        }
    }

    [Theory]
    [InlineData("1 + 2 * 3 - 4", "3")]
    [InlineData("(1 + 2) * 3", "9")]
    [InlineData("7 - 2 - 1", "4")]
    [InlineData("-1 + 3", "2")]
    [InlineData("+5", "5")]
    [InlineData("2 * -3 + 7", "1")]
    [InlineData("'a' + 1 + 2", "a12")]
    [InlineData("1 + 2 + 'a'", "3a")]
    [InlineData("'a' + null + undefined + true + false", "anullundefinedtruefalse")]
    [InlineData("1 < 2", "true")]
    [InlineData("2 < 2", "false")]
    [InlineData("2 <= 2", "true")]
    [InlineData("3 <= 2", "false")]
    [InlineData("2 > 1", "true")]
    [InlineData("2 > 2", "false")]
    [InlineData("2 >= 2", "true")]
    [InlineData("1 >= 2", "false")]
    [InlineData("1 == 1", "true")]
    [InlineData("1 != 1", "false")]
    [InlineData("'a' === 'a'", "true")]
    [InlineData("'a' === 'A'", "false")]
    [InlineData("'a' !== 'b'", "true")]
    [InlineData("'1' === 1", "false")]
    [InlineData("'1' !== 1", "true")]
    [InlineData("true === true", "true")]
    [InlineData("true == false", "false")]
    [InlineData("null == undefined", "true")]
    [InlineData("null === undefined", "false")]
    [InlineData("null === null", "true")]
    [InlineData("undefined !== undefined", "false")]
    [InlineData("null == 'null'", "false")]
    [InlineData("0 == null", "false")]
    [InlineData("[] == []", "false")]
    [InlineData("o === o", "true")]
    [InlineData("o === {}", "false")]
    [InlineData("!0", "true")]
    [InlineData("!'a'", "false")]
    [InlineData("!''", "true")]
    [InlineData("!o", "false")]
    [InlineData("!null", "true")]
    [InlineData("!undefined", "true")]
    [InlineData("typeof undefined + typeof o.none", null)]
    [InlineData("typeof o.none", "undefined")]
    [InlineData("typeof 1", "number")]
    [InlineData("typeof 'a'", "string")]
    [InlineData("typeof true", "boolean")]
    [InlineData("typeof null", "object")]
    [InlineData("typeof o", "object")]
    [InlineData("typeof []", "object")]
    [InlineData("typeof function () { }", "function")]
    [InlineData("typeof none", null)]
    [InlineData("typeof document", null)]
    [InlineData("void 1", "undefined")]
    [InlineData("1 && 'a'", "a")]
    [InlineData("0 && 'a'", "0")]
    [InlineData("'' || 'a'", "a")]
    [InlineData("'b' || 'a'", "b")]
    [InlineData("1 ? 'a' : 'b'", "a")]
    [InlineData("0 ? 'a' : 'b'", "b")]
    [InlineData("(1, 'a')", "a")]
    [InlineData("[1, 'a', 2].length", "3")]
    [InlineData("[1, 'a'][1]", "a")]
    [InlineData("typeof [1][1]", "undefined")]
    [InlineData("'abc'.length", "3")]
    [InlineData("['a', 1, 'b'].join()", "a,1,b")]
    [InlineData("['a', 'b'].join('-')", "a-b")]
    [InlineData("[].join('&') + 'x'", "x")]
    [InlineData("o.push = 1", "1")]
    [InlineData("n++ + n", "3")]
    [InlineData("++n + n", "4")]
    [InlineData("n-- + n", "1")]
    [InlineData("--n + n", "0")]
    [InlineData("n += 4", "5")]
    [InlineData("n -= 4", "-3")]
    [InlineData("n *= 4", "4")]
    [InlineData("(o.a = o.b = 'x') + o.a + o.b", "xxx")]
    [InlineData("f.call(null, 'a', 'b')", "ab")]
    [InlineData("f.call(null, 'a')", "aundefined")]
    [InlineData("f.call()", null)]
    [InlineData("f.apply(null, ['a', 'b'])", "ab")]
    [InlineData("f('a', 'b', 'c')", "ab")]
    [InlineData("(function (a) { return a })('x')", "x")]
    [InlineData("(a => a + 1)(1)", "2")]
    [InlineData("((a, b) => { return b })(1, 'x')", "x")]
    [InlineData("(function () { }())", "undefined")]
    [InlineData("(function () { return })()", "undefined")]
    [InlineData("(function g(a) { return a ? g(a - 1) + 'x' : '' })(3)", "xxx")]
    [InlineData("(function () { return typeof inner; function inner() { } })()", "function")]
    [InlineData("(function () { return a; var a = 1 })()", "undefined")]
    [InlineData("(function () { try { return 'a' } finally { n = 2 } })() + n", "a2")]
    [InlineData("(function () { try { throw 1 } catch (e) { return 'b' } })()", "b")]
    [InlineData("(function () { try { return 'a' } finally { return 'c' } })()", "c")]
    [InlineData("(function () { while (1) { return 'd' } })()", "d")]
    [InlineData("999999999999999 + 0", "999999999999999")]
    [InlineData("1 / 2", null)]
    [InlineData("1 % 2", null)]
    [InlineData("1 | 2", null)]
    [InlineData("~1", null)]
    [InlineData("0 * -1", null)]
    [InlineData("999999999999999 + 1", null)]
    [InlineData("'2' * 1", null)]
    [InlineData("'2' < 1", null)]
    [InlineData("'1' == 1", null)]
    [InlineData("true + 1", null)]
    [InlineData("-'1'", null)]
    [InlineData("'a' in window", null)]
    [InlineData("[undefined, 'a'].join()", "cannot be told")]
    [InlineData("['a'].join(1)", "cannot be told")]
    [InlineData("['a'].reverse()", "cannot be told")]
    [InlineData("o + 'a'", "cannot be told")]
    [InlineData("'a' + f", "cannot be told")]
    [InlineData("'a' in o", "cannot be told")]
    [InlineData("o instanceof f", "cannot be told")]
    [InlineData("delete o.a", "cannot be told")]
    [InlineData("-o", "cannot be told")]
    [InlineData("o++", "cannot be told")]
    [InlineData("[1][o]", "cannot be told")]
    [InlineData("f.apply(null)", "cannot be told")]
    [InlineData("f.bind(null)", "cannot be told")]
    [InlineData("f.length = 1", "cannot be told")]
    public void An_expression_has_a_value_where_it_is_certain(string expression, string? value)
    {
        string script = "var o = {}, n = 1, v; function f(a, b) { return a + b }\nv = " + expression + ";\n";
        if (value == "cannot be told")
        {
            Doubts(script + "location.href='@'", "may lead elsewhere");
            return;
        }

        if (value is null)
        {
            BookRoomReply
                .Read(Of(script + "location.href='https://me.example/back?AT=BR&ST=SUCCESS&MK=' + v"))
                .Outcome.ShouldBe(ReplyOutcome.Unreadable, script);
            return;
        }

        BookRoomReply reply = BookRoomReply.Read(Of(script + "location.href='https://me.example/back?AT=BR&ST=SUCCESS&MK=x' + v"));
        reply.Outcome.ShouldBe(ReplyOutcome.Success, $"{reply.Problem}: {script}");
        reply.MeetingKey.ShouldBe("x" + value, script);
    }

    [Theory]
    [InlineData("for (var i = 0; i < 3; i++) { if (i == 1) continue; s += i }", "02")]
    [InlineData("for (var i = 0; ; i++) { if (i == 2) break; s += i }", "01")]
    [InlineData("for (s = 'x', i = 0; i < 2; i++) s += i; var i", "x01")]
    [InlineData("var i = 3; while (i) s += i--", "321")]
    [InlineData("var i = 0; do s += i; while (i)", "0")]
    [InlineData("var i = 0; do { if (i == 1) continue; s += i } while (++i < 3)", "02")]
    [InlineData("for (var i = 0; i < 2; i++) for (var j = 0; j < 2; j++) { if (j) break; s += i }", "01")]
    [InlineData("if (1) s = 'a'; else s = 'b'", "a")]
    [InlineData("if (0) s = 'a'; else s = 'b'", "b")]
    [InlineData("if (0) s = 'a'", "")]
    [InlineData("try { s += 'a'; none.x; s += 'b' } catch (e) { s = 'c' }", null)]
    [InlineData("try { s += 'a'; null.x; s += 'b' } catch (e) { s += 'c' } finally { s += 'd' }", "acd")]
    [InlineData("try { s += 'a' } catch (e) { s += 'c' } finally { s += 'd' }", "ad")]
    [InlineData("try { try { throw 1 } finally { s += 'a' } } catch (e) { s += 'b' }", "ab")]
    [InlineData("try { null.x = s = 'y' } catch (e) { }", "y")]
    [InlineData("try { (void 0)(s = 'y') } catch (e) { }", "y")]
    [InlineData("try { null.f(s = 'y') } catch (e) { s = 'z' }", "z")]
    [InlineData("try { s = early; let early = 1 } catch (e) { s = 'e' }", "e")]
    [InlineData("try { const c = 1; c = 2; s = 'no' } catch (e) { s = 'e' }", "e")]
    [InlineData("try { (function () { 'use strict'; undeclared = 1 })(); s = 'no' } catch (e) { s = 'e' }", "e")]
    [InlineData("undeclared = 'u'; s = undeclared", "u")]
    [InlineData("undeclared = 'u'; s = window.undeclared", "u")]
    [InlineData("window.own = 'u'; s = own", "u")]
    [InlineData("let a = 'x'; { let a = 'y' } s = a", "x")]
    [InlineData("let a; a = 'x'; s = a", "x")]
    [InlineData("const a = 'x'; { const a = 'y'; s = a }", "y")]
    [InlineData("var a = 'x'; { var a = 'y' } s = a", "y")]
    [InlineData("var a = 'x'; function f() { var a = 'y' } f(); s = a", "x")]
    [InlineData("var a = 'x'; function f() { a = 'y' } f(); s = a", "y")]
    [InlineData("function f() { let a = 'x'; const b = 'y'; return a + b } s = f()", "xy")]
    [InlineData("function f(a) { if (f === f && [] !== []) return 'x' } s = f()", "x")]
    [InlineData("var a = [], b = a; s = a === b", "true")]
    [InlineData("try { setTimeout() } catch (e) { s = 'e' }", "e")]
    [InlineData("function f(a) { a = 'y'; return a } s = f('x')", "y")]
    [InlineData("function f(a) { var a; return a } s = f('x')", "x")]
    [InlineData("var a = 'x', a; s = a", "x")]
    [InlineData("s = f(); function f() { return 'a' } function f() { return 'b' }", "b")]
    [InlineData("var f = () => this; if (f() === window) s = 'w'; else s = 'o'", null)]
    [InlineData("var o = { a: 'x', f: function () { return this.a } }; s = o.f()", "x")]
    [InlineData("var o = { a: 'x', f: function () { return (() => this.a)() } }; s = o.f()", "x")]
    [InlineData("function f() { return typeof this } s = f.call('x')", "string")]
    [InlineData("function f() { 'use strict'; return typeof this } s = f()", "undefined")]
    [InlineData("var a = []; a[0] = 'x'; a[1] = 'y'; a[0] = 'z'; s = a.join('')", "zy")]
    [InlineData("var a = ['x']; s = a.push('y', 'z') + a[2]", "3z")]
    [InlineData("var a = ['x']; s = a['length'] + a['0']", "1x")]
    [InlineData("var i = 1, a = ['x', 'y']; s = a[i] + a[--i]", "yx")]
    [InlineData("a: { s = 'x' }", "x")]
    public void A_script_does_step_after_step(string script, string? value)
    {
        BookRoomReply reply = BookRoomReply.Read(Of("var s = '';\n" + script + ";\nlocation.href='https://me.example/back?AT=BR&ST=SUCCESS&MK=k' + s"));
        if (value is null)
        {
            reply.Outcome.ShouldBe(ReplyOutcome.Unreadable, script);
            return;
        }

        reply.Outcome.ShouldBe(ReplyOutcome.Success, $"{reply.Problem}: {script}");
        reply.MeetingKey.ShouldBe("k" + value, script);
    }

    [Theory]
    [InlineData("a[2] = 1", "may lead elsewhere")]
    [InlineData("a['01'] = 1", "may lead elsewhere")]
    [InlineData("a.x = 1", "may lead elsewhere")]
    [InlineData("a[1000000] = 1", "may lead elsewhere")]
    [InlineData("a['00'] || (location.href = '/no')", "several URLs")]
    [InlineData("a.other || (location.href = '/no')", "several URLs")]
    [InlineData("'x'.y = 1", "may lead elsewhere")]
    [InlineData("for (x in a)", "may lead elsewhere")]
    [InlineData("switch (1) { case 1: }", "may lead elsewhere")]
    [InlineData("with (a) { }", "may lead elsewhere")]
    [InlineData("x: while (1) break x", "may lead elsewhere")]
    [InlineData("a[0]++", "may lead elsewhere")]
    [InlineData("(function g() { g = 1 })()", "may lead elsewhere")]
    [InlineData("let top = 1", "has a name of its own, top")]
    [InlineData("(1)()", "when it is loaded")]
    [InlineData("'x'()", "when it is loaded")]
    [InlineData("undefined.x", "when it is loaded")]
    [InlineData("null.x = 1", "when it is loaded")]
    [InlineData("undefined[location.href = '/no']", "there are no parameters")]
    [InlineData("null.f(location.href = '/no')", "when it is loaded")]
    [InlineData("throw location.href = '/no'", null)]
    public void A_step_that_is_not_followed_ends_the_reading(string step, string? problem)
    {
        BookRoomReply reply = BookRoomReply.Read(Of("var a = [1], x;\n" + step + ";\nlocation.href='@'"));
        reply.Outcome.ShouldBe(ReplyOutcome.Unreadable, step);
        if (problem is not null)
            reply.Problem.ShouldNotBeNull().ShouldContain(problem, Case.Sensitive, step);
    }

    private static void Fails(string script) => Doubts("location.href='@';\n" + script, "a script of the page cannot be read");
}
