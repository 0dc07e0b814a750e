using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Errors in facts that are later than the guide.</summary>
internal static class LaterCases
{
    private const string GuideErrors = "errors: { AccessDenied: 4 }\n";

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a later remark without a source"] = Of(
                SpecRules.MissingKey,
                "The key 'source' is missing; a later remark needs it.",
                "remarks: [ [|{ text: It moved. }|] ]"
            ),
            ["a source that nobody defines"] = Of(
                SpecRules.Undefined,
                "There is no source 'faqs' under 'sources' in common/*.yaml; did you mean 'faq'?",
                "remarks: [ { text: It moved., source: [|faqs|] } ]"
            ),
            ["a line that is contradicted and is none"] = Of(
                SpecRules.InvalidValue,
                "'contradicts' has to be a whole number from 1 to 2147483647, not 'x'.",
                "remarks: [ { text: It moved., source: faq, contradicts: [3, [|x|]] } ]"
            ),
            ["a later code that the guide has"] = Of(
                SpecRules.Duplicate,
                "The guide's table of this command has 'AccessDenied' already; remove it here.",
                "errors: { [|AccessDenied|]: faq }"
            ),
            ["a later code without a meaning"] = Of(
                SpecRules.MissingKey,
                "'Odd' has no 'meaning' here, and none under 'errors' in common/*.yaml.",
                "errors: { [|Odd|]: faq }"
            ),
            ["a later code that stands for numbers"] = Of(
                SpecRules.InvalidValue,
                "'Odd[n]' is not a code; a later code is a plain text without '|' and brackets.",
                "errors: { [|\"Odd[n]\"|]: { source: faq, name: Odd, meaning: It is odd. } }"
            ),
            ["a later code that makes no name"] = Of(
                SpecRules.InvalidName,
                "'An odd one' is not a valid C# name; give the code a 'name'.",
                "errors: { [|An odd one|]: { source: faq, meaning: It is odd. } }"
            ),
            ["a later code of a name that is taken"] = Of(
                SpecRules.Duplicate,
                "Another code has the C# name 'AccessDenied'; give this one a 'name'.",
                "errors: { [|Denied|]: { source: faq, name: AccessDenied, meaning: It is odd. } }"
            ),
            ["a spelling of no code"] = Of(
                SpecRules.Undefined,
                "The guide's table of this command has no code 'AccesDenied'; did you mean 'AccessDenied'?",
                "spellings: [ { error: [|AccesDenied|], reads: Denied, source: faq } ]"
            ),
            ["a spelling that is taken"] = Of(
                SpecRules.Duplicate,
                "The spelling 'AccessDenied' belongs to a code of this command already.",
                "spellings: [ { error: AccessDenied, reads: [|AccessDenied|], source: faq } ]"
            ),
            ["a spelling that is no code"] = Of(
                SpecRules.InvalidValue,
                "'a|b' is not a code; it contains '|'.",
                "spellings: [ { error: AccessDenied, reads: [|'a|b'|], source: faq } ]"
            ),
            ["a later parameter without a source"] = Of(
                SpecRules.MissingKey,
                "The key 'source' is missing; a later reply parameter needs it.",
                "reply: [ [|{ code: CSRF, name: CsrfToken }|] ]"
            ),
            ["a later parameter that the guide has"] = new(
                SpecRules.Duplicate,
                "The code 'MK' belongs to two parameters, Key (line 7) and MeetingKey; one value cannot be both.",
                SampleCatalogue.Head
                    + "reply: { line: 3, success: [ { code: MK, name: Key } ] }\nlater: { reply: [ { code: [|MK|], name: MeetingKey, source: faq } ] }"
            ),
            ["two later facts of one name"] = new(
                SpecRules.Duplicate,
                "The fact 'Fact' is given a second time; the first is in line 2.",
                "laterFacts:\n  - { name: Fact, text: One., source: faq }\n  - { name: [|Fact|], text: Two., source: faq }"
            ),
            ["a later fact without a source"] = new(
                SpecRules.MissingKey,
                "The key 'source' is missing; a later fact needs it.",
                "laterFacts:\n  - [|{ name: Fact, text: One. }|]"
            ),
            ["a source of no kind"] = new(
                SpecRules.InvalidValue,
                "'rumour' is not a value of 'kind' (vendor, staff, observed).",
                "sources: { x: { title: X, kind: [|rumour|], address: a, date: undated } }"
            ),
            ["a later parameter that the guide's reply has"] = new(
                SpecRules.Duplicate,
                "The guide's reply of this command has 'Key' already; remove it here.",
                SampleCatalogue.Head
                    + "reply: { line: 3, success: [ { code: MK, name: Key } ] }\nlater: { reply: [ [|{ code: KM, name: Key, source: faq }|] ] }"
            )
            {
                HasConsequences = true,
            },
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string later) =>
        new(rule, message, SampleCatalogue.Head + GuideErrors + "later:\n  " + later);
}
