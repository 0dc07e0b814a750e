using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in entry points, workflows and facts about requests.</summary>
internal static class ReferenceCases
{
    private const string FirstLink = "  - { path: e.php, at: FP, frameset: true, line: 1, meaning: Help. }\n";

    private static readonly SpecFile Command = new("SM.yaml", SampleCatalogue.Head + "errors: { AccessDenied: 4 }");

    public static Dictionary<string, DiagnosticCase> All { get; } = new()
    {
        ["an unknown key beside entry points"] = new(
            SpecRules.UnknownKey, "'workflow' is not a key of a file of entry points, workflows, requests or later facts; did you mean 'workflows'?", "requests: []\n[|workflow|]: []"),
        ["an entry point without frameset"] = new(
            SpecRules.MissingKey, "The key 'frameset' is missing; an entry point needs it.", "entryPoints:\n  - [|{ path: e.php, line: 1, meaning: Help. }|]"),
        ["a link given twice"] = new(
            SpecRules.Duplicate,
            "e.php?AT=FP stands here a second time; where the guide gives a link two meanings, both need an 'erratum'.",
            $"entryPoints:\n{FirstLink}  - [|{{ path: e.php, at: FP, frameset: false, line: 2, meaning: Other help. }}|]"),
        ["a code given twice in an entry point"] = new(
            SpecRules.Duplicate,
            "The code 'BU' belongs to two arguments that share a center, BackUrl and Other; one value can't be both.",
            "entryPoints:\n  - { path: e.php, frameset: true, line: 1, meaning: Help., "
            + "arguments: [ { use: backUrl, line: 2 }, { code: [|BU|], name: Other, line: 3, meaning: One. } ] }"),
        ["an entry point that uses nothing"] = new(
            SpecRules.Undefined,
            "'backURL' is not defined; did you mean 'backUrl'?",
            "entryPoints:\n  - { path: e.php, frameset: true, line: 1, meaning: Help., arguments: [ { use: [|backURL|], line: 2 } ] }"),
        ["a workflow of no command"] = new(
            SpecRules.Undefined, "'m.php/SN' is not a command of the catalogue; did you mean 'm.php/SM'?", "workflows:\n  - { command: [|m.php/SN|], section: S, line: 1 }")
        {
            Others = [Command],
        },
        ["a check with an error of no command"] = new(
            SpecRules.Undefined,
            "The command has no error 'AccesDenied'; did you mean 'AccessDenied'?",
            "workflows:\n  - { command: m.php/SM, section: S, line: 1, checks: [ { asks: Whether., error: [|AccesDenied|], line: 2 } ] }")
        {
            Others = [Command],
        },
        ["a check without an error"] = new(
            SpecRules.MissingKey,
            "The key 'error' is missing; a check needs it.",
            "workflows:\n  - { command: m.php/SM, section: S, line: 1, checks: [ [|{ asks: Whether., line: 2 }|] ] }")
        {
            Others = [Command],
        },
        ["two workflows of one section"] = new(
            SpecRules.Duplicate,
            "Another workflow has the section 'S'.",
            "workflows:\n  - { command: m.php/SM, section: S, line: 1 }\n  - [|{ command: m.php/SM, section: S, line: 2 }|]")
        {
            Others = [Command],
        },
        ["a fact without text"] = new(SpecRules.MissingKey, "The key 'text' is missing; a fact about requests needs it.", "requests:\n  - [|{ name: Fact, line: 1 }|]"),
        ["two facts of one name"] = new(
            SpecRules.Duplicate, "Another fact is called 'Fact'.", "requests:\n  - { name: Fact, text: One., line: 1 }\n  - [|{ name: Fact, text: Two., line: 2 }|]"),
    };
}
