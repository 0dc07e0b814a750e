using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Binding;

/// <summary>An error is reported once, where it is: not again wherever something rests on it.</summary>
public class EchoTests
{
    // What has an error in a file of its own, and a command that rests on it.
    private static readonly IReadOnlyDictionary<string, (string Broken, string Command)> Elsewhere = new Dictionary<string, (string, string)>
    {
        ["a use of a shared argument"] = (
            "arguments: { odd: { name: Odd, meaning: One. } }",
            "arguments: [ { use: odd, line: 1 } ]\nrules: [ { when: ODD given, forbid: [OD2], line: 2 } ]"
        ),
        ["a use of a shared set"] = (
            "sets: { odd: [ { code: A, name: A, maxx: 3, meaning: One. } ] }",
            "arguments: [ { use: odd, except: [B], line: { A: 1 } } ]\nrules: [ { anyOf: [A, B], line: 2 } ]"
        ),
        ["a use through a set"] = (
            "arguments: { odd: { code: A, name: A, type: txt, meaning: One. } }\nsets: { outer: [ { use: odd } ] }",
            "arguments: [ { use: outer, line: 1 } ]"
        ),
        ["a shared choice"] = (
            "choices: { odd: { enum: Odd, line: 1, meaning: One., values: { } } }",
            "arguments: [ { code: A, name: A, type: choice, values: odd, default: 3, line: 1, meaning: One. } ]\nrules: [ { when: A = 3, values: { A: "
                + "[4] }, line: 2 } ]"
        ),
        ["a shared bit field"] = (
            "bits: { odd: { enum: Odd, line: 1, meaning: One. } }",
            "arguments: [ { code: A, name: A, type: bits, bits: odd, line: 1, meaning: One. } ]"
        ),
        ["a choice of a reply"] = (
            "choices: { odd: { enum: Odd, line: 1, meaning: One., values: { } } }",
            "reply: { line: 1, success: [ { code: A, name: A, type: choice, values: odd } ] }"
        ),
        ["a shared meaning of an error"] = ("errors: { Odd: [a] }", "errors: { Odd: 4 }"),
        ["a set of errors"] = (
            "errorSets: { odd: [a] }",
            "errors: { use: [odd] }\narguments: [ { code: A, name: A, errors: { missing: AIsMissing }, line: 1, meaning: One. } ]"
        ),
        ["a set of rules"] = ("ruleSets: { odd: { a: b } }", "rules: [ { use: odd } ]"),
        ["a source"] = ("sources: { odd: { title: Odd, kind: vendor, address: a } }", "later: { remarks: [ { text: It moved., source: odd } ] }"),
        ["a file that is no YAML"] = ("arguments: { odd: {", "arguments: [ { use: odd, line: 1 } ]\nerrors: { Odd: 4 }"),
        ["a misspelt key of shared definitions"] = ("argments: { odd: { code: A, name: A, meaning: One. } }", "arguments: [ { use: odd, line: 1 } ]"),
    };

    // A second thing in the same file that cannot be judged because of the first.
    private static readonly IReadOnlyDictionary<string, string> Beside = new Dictionary<string, string>
    {
        ["a key that is missing because it is misspelt"] = "arguments: [ { code: A, [|nmae|]: A, line: 1, meaning: One. } ]",
        ["keys that go with an unknown type"] = "arguments: [ { code: A, name: A, type: [|flg|], as: 1/0, default: 2, line: 1, meaning: One. } ]",
        ["parts of an unknown type"] =
            "arguments: [ { name: A, type: [|dat|], meaning: One., parts: [ { part: year, code: Y, line: 1 } ] }, { use: start, line: { YE: 1, MO: 1, "
            + "DA: 1 } } ]\nrules: [ { order: [A, Start], line: 2 } ]",
        ["a rule about an argument that cannot be used"] = "arguments: [ { use: [|bakUrl|], line: 1 } ]\nrules: [ { when: BU given, forbid: [BU], line: 2 } ]",
        ["a rule about an argument without a code"] =
            "arguments: [ [|{ name: A, line: 1, meaning: One. }|] ]\nrules: [ { when: A2 given, forbid: [A2], line: 2 } ]",
        ["a token of a choice that is not there"] =
            "arguments: [ { code: A, name: A, type: choice, values: [|room|], line: 1, meaning: One. } ]\nrules: [ { when: A = 7, forbid: [A], line: 2 } ]",
        ["rules about arguments under a misspelt key"] =
            "[|argments|]: [ { code: A, name: A, line: 1, meaning: One. } ]\nrules: [ { when: A given, forbid: [A], line: 2 } ]",
        ["errors of arguments under a misspelt key"] =
            "arguments: [ { code: A, name: A, errors: { missing: Odd }, line: 1, meaning: One. } ]\n[|erors|]: { Odd: { line: 2, meaning: One. } }",
        ["what an error adds under a misspelt key"] =
            "[|repl|]: { line: 1, failure: [ { code: MK, name: Key } ] }\nerrors: { Odd: { line: 2, meaning: One., adds: MK } }",
        ["a rule without the action that is misspelt"] =
            "arguments: [ { code: A, name: A, line: 1, meaning: One. } ]\nrules: [ { when: A given, [|requre|]: [A], line: 2 } ]",
        ["a sentence that a comma cuts"] = "arguments: [ { code: A, name: A, meaning: One, [|and two|], line: 1 } ]",
        ["a sentence that commas cut"] = "arguments: [ { code: A, name: A, meaning: One, [|two|], three, line: 1 } ]",
        ["a sentence whose rest looks like a key"] = "arguments: [ { code: A, name: A, meaning: One, [|and then|]: two., line: 1 } ]",
        ["a sentence whose rest is a known key"] = "arguments: [ { code: A, name: A, line: 1, meaning: The code, [|name|], or both. } ]",
    };

    public static TheoryData<string> NamesElsewhere => [.. Elsewhere.Keys];

    public static TheoryData<string> NamesBeside => [.. Beside.Keys];

    [Theory]
    [MemberData(nameof(NamesElsewhere))]
    public void An_error_of_another_file_is_reported_there_alone(string name)
    {
        (string broken, string command) = Elsewhere[name];
        Catalogue catalogue = SampleCatalogue.Load(SampleCatalogue.Head + command, new SpecFile("other.yaml", broken));
        catalogue.Diagnostics.ShouldAllBe(diagnostic => diagnostic.Path == "other.yaml");
        _ = catalogue.Diagnostics.Select(diagnostic => diagnostic.ToString()).ShouldHaveSingleItem();
        catalogue.Commands.ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(NamesBeside))]
    public void An_error_is_reported_without_what_follows_from_it(string name)
    {
        MarkedText marked = MarkedText.Read(SampleCatalogue.Head + Beside[name]);
        Catalogue catalogue = SampleCatalogue.Load(marked.Text);
        SpecDiagnostic diagnostic = catalogue.Diagnostics.ShouldHaveSingleItem(string.Join("\n", catalogue.Diagnostics));
        diagnostic.Span.ShouldBe(marked.Spans.ShouldHaveSingleItem());
        catalogue.Commands.ShouldBeEmpty();
    }
}
