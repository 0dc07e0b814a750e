using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in the error codes.</summary>
internal static class ErrorCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a code without a meaning"] = Of(
                SpecRules.MissingKey,
                "'AccessDenid' has no 'meaning' here, and none under 'errors' in common/*.yaml; did you mean 'AccessDenied'?",
                "[|AccessDenid|]: 4"
            ),
            ["a code without a line"] = Of(SpecRules.MissingKey, "The key 'line' is missing; an error code needs it.", "Odd: [|{ meaning: One. }|]"),
            ["a code that is a list"] = Of(
                SpecRules.WrongShape,
                "A code has a line, or a map of keys, not a list.",
                "AccessDenied: [|[4]|]",
                hasConsequences: true
            ),
            ["an unknown key of a code"] = Of(
                SpecRules.UnknownKey,
                "'add' is not a key of an error code; did you mean 'adds'?",
                "AccessDenied: { line: 4, [|add|]: RN }"
            ),
            ["a parameter of an error that the reply does not have"] = Of(
                SpecRules.Undefined,
                "The error 'Odd' comes with 'RN', which is no parameter under 'failure' of the reply.",
                "Odd: { line: 4, meaning: One., adds: [|RN|] }"
            ),
            ["a code with a bar"] = Of(
                SpecRules.InvalidValue,
                "'a|b' is not a code; the only brackets are [n] and [1..10], and '|' is not possible.",
                "[|'a|b'|]: { line: 4, meaning: One. }"
            ),
            ["a code with other brackets"] = Of(
                SpecRules.InvalidValue,
                "'A[x]' is not a code; the only brackets are [n] and [1..10], and '|' is not possible.",
                "[|\"A[x]\"|]: { line: 4, meaning: One. }"
            ),
            ["a code that counts backwards"] = Of(SpecRules.InvalidValue, "'A[10..1]' counts backwards.", "[|\"A[10..1]\"|]: { line: 4, meaning: One. }"),
            ["a code that makes no name"] = Of(
                SpecRules.InvalidName,
                "'Such a room is taken' cannot be a C# name; give the code a 'name'.",
                "[|Such a room is taken|]: { line: 4, meaning: One. }"
            ),
            ["a name of a code that is not one"] = Of(
                SpecRules.InvalidName,
                "'a b' cannot be a C# name; give the code a 'name'.",
                "Odd: { name: [|a b|], line: 4, meaning: One. }"
            ),
            ["two codes of one name"] = Of(
                SpecRules.Duplicate,
                "Another code has the C# name 'Odd'; give this one a 'name'.",
                "Odd: { line: 4, meaning: One. }\n  [|odd|]: { line: 5, meaning: Two. }"
            ),
            ["a spelling of two codes"] = Of(
                SpecRules.Duplicate,
                "The spelling 'Odd' belongs to two codes; the first is in line 9.",
                "Odd: { line: 4, meaning: One. }\n  [|Even|]: { line: 5, printed: Odd, meaning: Two. }"
            ),
            ["a code that nothing reports"] = Of(
                SpecRules.MissingKey,
                "No limit or rule reports the error 'Odd': name it in 'errors' of an argument that has the limit, or in 'error' of a rule; "
                    + "or give it a 'cause' (state, rights, resources, settings), or 'notEnforceable' with the reason.",
                "[|Odd|]: { line: 4, meaning: One. }"
            ),
            ["a code of a shared set that nothing reports"] = Of(
                SpecRules.MissingKey,
                "No limit or rule reports the error 'Odd': name it in 'errors' of an argument that has the limit, or in 'error' of a rule; "
                    + "or give it a 'cause' (state, rights, resources, settings), or 'notEnforceable' with the reason.",
                "[|use|]: odd"
            ) with
            {
                Others = [new SpecFile("odd.yaml", "errorSets: { odd: { Odd: { line: 4, meaning: One. } } }")],
            },
            ["a code that an argument names without a limit"] = Of(
                SpecRules.MissingKey,
                "No limit or rule reports the error 'Odd': name it in 'errors' of an argument that has the limit, or in 'error' of a rule; "
                    + "or give it a 'cause' (state, rights, resources, settings), or 'notEnforceable' with the reason.",
                "[|Odd|]: { line: 4, meaning: One. }",
                arguments: "{ code: A, name: First, line: 1, meaning: One., errors: { tooLong: Odd, tooShort: Odd, missing: Odd, characters: Odd, "
                    + "invalid: Odd } }"
            ),
            ["a code of the site that a limit reports"] = Of(
                SpecRules.Contradiction,
                "The error 'Odd' is marked as the site's own (state, settings), but a limit or a rule of this command reports it; add 'request' to "
                    + "'cause', or take the error away there.",
                "[|Odd|]: { line: 4, meaning: One., cause: [settings, state] }",
                arguments: "{ code: A, name: First, line: 1, meaning: One., max: 3, errors: { tooLong: Odd } }"
            ),
            ["a shared code of the site that a limit reports"] = Of(
                SpecRules.Contradiction,
                "The error 'AccessDenied' is marked as the site's own (rights), but a limit or a rule of this command reports it; add 'request' to "
                    + "'cause', or take the error away there.",
                "[|AccessDenied|]: 4",
                arguments: "{ code: A, name: First, line: 1, meaning: One., required: true, errors: { missing: AccessDenied } }"
            ),
            ["a code of the site that a type rules out"] = Of(
                SpecRules.Contradiction,
                "The error 'Odd' is marked as the site's own (state), but the type of an argument rules it out; add 'request' to 'cause', or take the "
                    + "error away there.",
                "[|Odd|]: { line: 4, meaning: One., cause: state }",
                arguments: "{ code: A, name: First, line: 1, meaning: One., type: flag, as: 1/0, errors: { invalid: Odd } }"
            ),
            ["a code of the request that nothing reports"] = Of(
                SpecRules.Contradiction,
                "'cause' says that the request causes the error 'Odd', but no limit or rule reports it; name it there, or take 'request' away, or "
                    + "give the reason as 'notEnforceable'.",
                "[|Odd|]: { line: 4, meaning: One., cause: [request, state] }"
            ),
            ["a code that is not enforceable and is reported"] = Of(
                SpecRules.Contradiction,
                "The error 'Odd' is marked as not enforceable, but a limit or a rule of this command reports it; leave 'notEnforceable' out.",
                "[|Odd|]: { line: 4, meaning: One., notEnforceable: Nobody knows. }",
                arguments: "{ code: A, name: First, line: 1, meaning: One., max: 3, errors: { tooLong: Odd } }"
            ),
            ["a code of the site that is not enforceable"] = Of(
                SpecRules.Contradiction,
                "'notEnforceable' says why no check finds what the request alone causes, but 'cause' does not name the request; leave one of the two out.",
                "Odd: { line: 4, meaning: One., cause: state, notEnforceable: [|Nobody knows.|] }"
            ),
            ["an unknown cause"] = Of(
                SpecRules.InvalidValue,
                "'setting' is not a cause of an error (request, state, rights, resources, settings); did you mean 'settings'?",
                "Odd: { line: 4, meaning: One., cause: [|setting|] }"
            ),
            ["no cause in a list"] = Of(SpecRules.InvalidValue, "'cause' names no cause.", "Odd: { line: 4, meaning: One., cause: [|[]|] }"),
            ["an unknown set of errors"] = Of(
                SpecRules.Undefined,
                "There is no shared set of errors 'usuall' under 'errorSets' in common/*.yaml; did you mean 'usual'?",
                "use: [|usuall|]"
            ),
            ["a set of errors that is used twice"] = Of(SpecRules.Duplicate, "The set of errors 'usual' is used a second time.", "use: [usual, [|usual|]]"),
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string errors, bool hasConsequences = false, string arguments = "") =>
        new(rule, message, $"{SampleCatalogue.Head}arguments: [ {arguments} ]\nerrors:\n  {errors}\n") { HasConsequences = hasConsequences };
}
