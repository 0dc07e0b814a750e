using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in the error codes.</summary>
internal static class ErrorCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } = new()
    {
        ["a code without a meaning"] = Of(
            SpecRules.MissingKey, "'AccessDenid' has no 'meaning' here, nor a shared one; did you mean 'AccessDenied'?", "[|AccessDenid|]: 4"),
        ["a code whose meaning has mistakes"] = Of(SpecRules.BrokenDefinition, "The shared meaning of 'Odd' has mistakes of its own.", "[|Odd|]: 4") with
        {
            HasConsequences = true,
            Others = [new SpecFile("odd.yaml", "errors: { Odd: [a] }")],
        },
        ["a code without a line"] = Of(SpecRules.MissingKey, "The key 'line' is missing; an error code needs it.", "Odd: [|{ meaning: One. }|]"),
        ["a code that is a list"] = Of(SpecRules.WrongShape, "A code has a line, or a map of keys, not a list.", "AccessDenied: [|[4]|]", hasConsequences: true),
        ["an unknown key of a code"] = Of(SpecRules.UnknownKey, "'add' is not a key of an error code; did you mean 'adds'?", "AccessDenied: { line: 4, [|add|]: RN }"),
        ["a parameter of an error that the reply doesn't have"] = Of(
            SpecRules.Undefined, "The error 'Odd' comes with 'RN', which is no parameter under 'failure' of the reply.", "Odd: { line: 4, meaning: One., adds: [|RN|] }"),
        ["a code with a bar"] = Of(
            SpecRules.InvalidValue, "'a|b' is not a code; the only brackets are [n] and [1..10], and '|' isn't possible.", "[|'a|b'|]: { line: 4, meaning: One. }"),
        ["a code with other brackets"] = Of(
            SpecRules.InvalidValue, "'A[x]' is not a code; the only brackets are [n] and [1..10], and '|' isn't possible.", "[|\"A[x]\"|]: { line: 4, meaning: One. }"),
        ["a code that counts backwards"] = Of(SpecRules.InvalidValue, "'A[10..1]' counts backwards.", "[|\"A[10..1]\"|]: { line: 4, meaning: One. }"),
        ["a code that makes no name"] = Of(
            SpecRules.InvalidName, "'Such a room is taken' can't be a C# name; give the code a 'name'.", "[|Such a room is taken|]: { line: 4, meaning: One. }"),
        ["a name of a code that isn't one"] = Of(
            SpecRules.InvalidName, "'a b' can't be a C# name; give the code a 'name'.", "Odd: { name: [|a b|], line: 4, meaning: One. }"),
        ["two codes of one name"] = Of(
            SpecRules.Duplicate, "Another code has the C# name 'Odd'; give this one a 'name'.", "Odd: { line: 4, meaning: One. }\n  [|odd|]: { line: 5, meaning: Two. }"),
        ["a spelling of two codes"] = Of(
            SpecRules.Duplicate,
            "The spelling 'Odd' belongs to two codes.",
            "[|Odd: { line: 4, meaning: One. }\n  Even: { line: 5, printed: Odd, meaning: Two. }|]"),
        ["an unknown set of errors"] = Of(SpecRules.Undefined, "There is no shared set of errors 'usuall'; did you mean 'usual'?", "use: [|usuall|]"),
        ["a set of errors with mistakes"] = Of(SpecRules.BrokenDefinition, "The shared set of errors 'broken' has mistakes of its own.", "use: [usual, [|broken|]]") with
        {
            HasConsequences = true,
            Others = [new SpecFile("broken.yaml", "errorSets: { broken: [text] }")],
        },
    };

    private static DiagnosticCase Of(SpecRule rule, string message, string errors, bool hasConsequences = false) =>
        new(rule, message, $"{SampleCatalogue.Head}errors:\n  {errors}\n") { HasConsequences = hasConsequences };
}
