using System.Globalization;
using WebEx.Spec.Generator.Tests.Compiling;
using WebEx.Spec.Generator.Tests.Specs;
using Microsoft.CodeAnalysis;

namespace WebEx.Spec.Generator.Tests;

public sealed class Smoke
{
    private static void Try(string what, string arguments, string rest = "", string name = "TryIt", string? shared = null, params (string, string)[] props)
    {
        var files = SmallCatalogue.With(new SpecText("spec/pages/r/TR.yaml", $$"""
            command: TR
            page: r.php
            name: {{name}}
            guide: { section: "TR", page: 1-3, line: 40 }
            summary: Tries.
            arguments:
            {{arguments}}
            {{rest}}
            """));
        if (shared is not null) files = files.Append(new SpecText("spec/common/zz.yaml", shared));
        var s = new Session(files, properties: props);
        var r = s.Run();
        Console.WriteLine($"== {what}");
        foreach (var m in r.Messages) Console.WriteLine("   gen: " + m);
        if (r.Crash is not null) Console.WriteLine("   CRASH " + r.Crash.Message);
        foreach (var d in r.Output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning).Take(4)) Console.WriteLine("   csc: " + d);
        if (what.StartsWith('!')) foreach (var l in r.Files.First(f => f.HintName.Contains("TryIt")).Text.Split('\n').Where(l => l.Contains("check.") || l.Contains("at most") || l.Contains(" to "))) Console.WriteLine(l);
    }

    [Fact]
    public void All()
    {
        const string pr = "  - { code: PR, name: Priority, type: integer, min: -5, max: 5, line: 23, meaning: How urgent it is. }\n  - { code: OT, name: Other, line: 24, meaning: Other. }";
        Try("!a injection", pr, "rules: [ { when: \"PR = System.DateTime.Now.Year\", require: [OT], line: 1 } ]");
        Try("a2 comma", pr, "rules: [ { when: \"PR = 1 or 2\", require: [OT], line: 1 } ]");
        Try("b case clash", pr, name: "Bookroom");
        Try("c number family cond", "  - { code: \"P{n}\", name: Priority, type: integer, from: 1, to: 3, line: 23, meaning: How urgent it is. }\n  - { code: OT, name: Other, line: 24, meaning: Other. }", "rules: [ { when: \"Priority = 5\", require: [OT], line: 1 } ]");
        Try("d own enum named as error enum", "  - { code: KI, name: Kind, type: choice, enum: TryItError, values: { A: A, B: B }, line: 23, meaning: Kind. }");
        Try("d2 item named as command", "  - { name: Kinds, type: group, item: TryIt, from: 1, to: 3, line: 23, meaning: Kind., parts: [ { code: \"A{n}\", name: A, line: 1, meaning: A. } ] }");
        foreach (string culture in new[] { "ar-SA", "sv-SE", "fa-IR", "he-IL" })
        {
            var old = CultureInfo.CurrentCulture;
            CultureInfo.CurrentCulture = new CultureInfo(culture);
            Try($"!e {culture}", pr);
            CultureInfo.CurrentCulture = old;
        }
        Try("f list family", "  - { code: \"P{n}\", name: Priority, type: list, separator: \",\", from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("f2 date family", "  - { code: \"P{n}\", name: Priority, type: callOutPhone, from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("f3 {n} without from", "  - { code: \"P{n}\", name: Priority, line: 23, meaning: How urgent it is. }");
        Try("h two shared choices, one enum", pr, shared: "choices:\n  x1: { enum: Twice, line: 1, meaning: T., values: { A: A, B: B } }\n  x2: { enum: Twice, line: 1, meaning: T., values: { B: B, A: A } }\n");
        Try("j big", "  - { code: PR, name: Priority, type: integer, min: -5000000000, max: 4294967295, line: 23, meaning: How urgent it is. }");
        Try("j2 big length", "  - { code: PR, name: Priority, max: 4294967295, line: 23, meaning: How urgent it is. }");
        Try("k to", "  - { code: \"P{n}\", name: Priority, type: integer, from: 1, to: 4294967295, line: 23, meaning: How urgent it is. }");
        Try("m shared enum named as namespace", "  - { code: KI, name: Kind, type: choice, values: ns, line: 23, meaning: Kind. }", shared: "choices:\n  ns: { enum: Rooms, line: 1, meaning: T., values: { A: A, B: B } }\n");
        Try("o part named as item", "  - { name: Kinds, type: group, item: Kind, from: 1, to: 3, line: 23, meaning: Kind., parts: [ { code: \"A{n}\", name: Kind, line: 1, meaning: A. } ] }");
        Try("s shared enum named as runtime type", "  - { code: KI, name: Kind, type: choice, values: ns, line: 23, meaning: Kind. }", shared: "choices:\n  ns: { enum: Center, line: 1, meaning: T., values: { A: A, B: B } }\n");
        Try("t two inline enums of one name", "  - { code: KI, name: Kind, type: choice, enum: Same, values: { A: A, B: B }, line: 23, meaning: Kind. }\n  - { code: KJ, name: Kind2, type: choice, enum: Same, values: { C: C, D: D }, line: 23, meaning: Kind. }");
        Try("w keyword namespace", pr, props: ("WebExSpecNamespace", "Acme.class"));
        Try("w2 sub WebEx namespace", pr, props: ("WebExSpecNamespace", "Acme.WebEx.System"));
        Try("choice family", "  - { code: \"P{n}\", name: Priority, type: choice, values: { A: A, B: B }, from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("choice family num", "  - { code: \"P{n}\", name: Priority, type: choice, values: { 1: A, 2: B }, from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("bits family", "  - { code: \"P{n}\", name: Priority, type: bits, bits: { 1: A, 31: B }, from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("timezone, flag fam", "  - { code: \"P{n}\", name: Priority, type: timeZone, from: 1, to: 3, line: 23, meaning: How urgent it is. }\n  - { code: \"Q{n}\", name: Qs, type: flag, as: 1/0, from: 1, to: 3, line: 23, meaning: How urgent it is. }\n  - { code: \"R{n}\", name: Rs, type: secret, max: 3, forbidden: x, from: 1, to: 3, line: 23, meaning: How urgent it is. }");
        Try("narrow family", "  - { code: \"P{n}\", name: Priority, type: choice, values: { A: A, B: B }, from: 1, to: 3, line: 23, meaning: How urgent it is. }\n  - { code: OT, name: Other, line: 24, meaning: Other. }", "rules: [ { when: \"OT given\", values: { Priority: [A] }, line: 1 } ]");
        Try("group rule on part code", "  - { name: Kinds, type: group, item: Kind, from: 1, to: 3, line: 23, meaning: Kind., parts: [ { code: \"A{n}\", name: A, type: integer, line: 1, meaning: A. } ] }\n  - { code: OT, name: Other, line: 24, meaning: Other. }", "rules: [ { when: \"A{n} given\", require: [OT], line: 1 }, { when: \"OT given\", require: [\"A{n}\"], line: 1 } ]");
        Try("text secret empty fam", "  - { code: FL, name: Fl, type: flag, as: yes/no, required: true, line: 23, meaning: K. }\n  - { code: DA, name: L, type: list, separator: \",\", required: [MC], line: 23, meaning: K. }", "rules: [ { when: \"FL != yes\", require: [DA], line: 1 }, { when: \"FL given\", forbid: [DA], line: 1, centers: [TC] } ]");
        Try("reply kinds", pr, "reply: { line: 1, success: [ { code: A, name: A, type: bits }, { code: B, name: B, type: list }, { code: C, name: C, type: date }, { code: D, name: D, type: group }, { code: E, name: E, type: timeZone }, { code: F, name: F, type: dateTime } ] }");
        Try("reply own enum", pr, "reply: { line: 1, success: [ { code: A, name: A, type: choice, values: { X: X, Y: Y } } ] }");
        Try("reply in the way", pr, "reply: { line: 1, success: [ { code: A, name: TryItErrors }, { code: B, name: Command }, { code: C, name: Center } ] }");
        Try("props in the way", "  - { code: KI, name: TryItReply, line: 23, meaning: Kind. }\n  - { code: KJ, name: Center, line: 23, meaning: Kind. }\n  - { code: KK, name: WebEx, line: 23, meaning: Kind. }\n  - { code: KL, name: System, line: 23, meaning: Kind. }\n  - { code: KM, name: Clone, line: 23, meaning: Kind. }\n  - { code: KN, name: Deconstruct, line: 23, meaning: Kind. }");
        Try("deprecated command with own enum values deprecated", pr, "deprecated: r.php/BK");
        var twice = new Session(SmallCatalogue.Files.Append(new SpecText(SmallCatalogue.Book, SmallCatalogue.Files[2].Text))).Run();
        Console.WriteLine("== i same file twice\n" + string.Join("\n", twice.Messages) + twice.Crash + twice.Files.Count);
    }
}
