using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes where a shared argument or set is used.</summary>
internal static class UseCases
{
    private const string Lines = "line: { CM: 1, CN: 2, BU: 3 }";

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a use of nothing"] = Of(
                SpecRules.Undefined,
                "There is no shared argument, and no set of them, 'backURL' in common/*.yaml; did you mean 'backUrl'?",
                "{ use: [|backURL|], line: 1 }"
            ),
            ["a use that is a list"] = Of(SpecRules.WrongShape, "'use' has to be text, not a list.", "{ use: [|[backUrl]|], line: 1 }"),
            ["a use without a line"] = Of(SpecRules.MissingKey, "The key 'line' is missing; an argument needs it.", "{ use: [|backUrl|] }"),
            ["an unknown key beside a use"] = Of(
                SpecRules.UnknownKey,
                "'witout' is not a key of an argument; did you mean 'without'?",
                "{ use: backUrl, [|witout|]: [max], line: 1 }",
                hasConsequences: true
            ),
            ["one line for several codes"] = Of(
                SpecRules.WrongShape,
                "Several codes are used here, so 'line' has to be a map: { CM: ..., CN: ... }.",
                "{ use: card, line: [|1|] }"
            ),
            ["a line for a code that is not there"] = Of(
                SpecRules.Undefined,
                "There is no 'CX' here.",
                "{ use: card, line: { CM: 1, CN: 2, BU: 3, [|CX|]: 4 } }"
            ),
            ["no line for a code"] = Of(
                SpecRules.MissingKey,
                "The line of 'CN' is missing.",
                "{ use: card, line: [|{ CM: 1, BU: 3 }|] }",
                hasConsequences: true
            ),
            ["an exception that is not there"] = Of(SpecRules.Undefined, "There is no 'XYZ' to leave out.", $"{{ use: card, except: [ [|XYZ|] ], {Lines} }}"),
            ["an exception that is a map"] = Of(
                SpecRules.WrongShape,
                "'except' has to be text, not a map.",
                $"{{ use: card, except: [|{{ CM: 1 }}|], {Lines} }}"
            ),
            ["a key to do without that is not one"] = Of(
                SpecRules.UnknownKey,
                "'maxx' is not a key of an argument; did you mean 'max'?",
                $"{{ use: card, without: [|maxx|], {Lines} }}"
            ),
            ["a change that is not a map"] = Of(
                SpecRules.WrongShape,
                "'with' has to be a map of code to keys, not text.",
                $"{{ use: card, with: [|CM|], {Lines} }}"
            ),
            ["a change of a code that is not there"] = Of(
                SpecRules.Undefined,
                "There is no 'XYZ' to change.",
                $"{{ use: card, with: {{ [|XYZ|]: {{ max: 3 }} }}, {Lines} }}"
            ),
            ["a change that has no keys"] = Of(
                SpecRules.WrongShape,
                "The changes of 'CM' have to be a map, not text.",
                $"{{ use: card, with: {{ CM: [|3|] }}, {Lines} }}"
            ),
            ["a change that makes a contradiction"] = Of(
                SpecRules.Contradiction,
                "The default 'ABC' has 3 characters, which its own limits do not allow.",
                $"{{ use: card, with: {{ CM: {{ max: 2, default: [|ABC|] }} }}, {Lines} }}"
            ),
            ["more than can be meant"] = Of(
                SpecRules.Contradiction,
                "More than 500 arguments come out of the uses in this file.",
                "{ use: [|many|], line: 1 }",
                hasConsequences: true,
                new SpecFile(
                    "many.yaml",
                    $"sets:\n  many:\n{string.Concat(Enumerable.Range(0, 501).Select(i => $"    - {{ code: C{i}, name: N{i}, meaning: One. }}\n"))}"
                )
            ),
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string argument, bool hasConsequences = false, params SpecFile[] others) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n  - {argument}\n") { HasConsequences = hasConsequences, Others = others };
}
