using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in entry points, workflows and facts about requests.</summary>
internal static class ReferenceCases
{
    private const string FirstLink = "  - { path: e.php, at: FP, frameset: true, line: 1, meaning: Help., name: HelpPage }\n";

    // What the sample's own definitions rest on.
    private const string ChargeMode = "  - { id: charge-mode, topic: T, places: [ { line: 1, reads: a } ], choice: One., reason: Two. }\n";

    private static readonly SpecFile Command = new("SM.yaml", SampleCatalogue.Head + "errors: { AccessDenied: 4 }");

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["an unknown key beside entry points"] = new(
                SpecRules.UnknownKey,
                "'workflow' is not a key of a file of entry points, workflows, requests, later facts or errata; did you mean 'workflows'?",
                "requests: []\n[|workflow|]: []"
            ),
            ["an entry point without frameset"] = new(
                SpecRules.MissingKey,
                "The key 'frameset' is missing; an entry point needs it.",
                "entryPoints:\n  - [|{ path: e.php, line: 1, meaning: Help., name: HelpPage }|]"
            ),
            ["a link given twice"] = new(
                SpecRules.Duplicate,
                "The link e.php?AT=FP is given a second time; where the guide gives a link two meanings, both need an 'erratum'; the first is in line 2.",
                $"entryPoints:\n{FirstLink}  - {{ path: e.php, at: [|FP|], frameset: false, line: 2, meaning: Other help., name: OtherPage }}"
            ),
            ["an entry point without a name"] = new(
                SpecRules.MissingKey,
                "The key 'name' is missing; an entry point needs it.",
                "entryPoints:\n  - [|{ path: e.php, frameset: true, line: 1, meaning: Help. }|]"
            ),
            ["an entry point whose name is no C# name"] = new(
                SpecRules.InvalidName,
                "'help page' cannot be a C# name: a capital letter first, then letters and digits.",
                "entryPoints:\n  - { name: [|help page|], path: e.php, frameset: true, line: 1, meaning: Help. }"
            ),
            ["two entry points of one name"] = new(
                SpecRules.Duplicate,
                "The name 'Helppage' is given to a second entry point, and each is a type of its own; the first is in line 2.",
                $"entryPoints:\n{FirstLink}  - {{ name: [|Helppage|], path: h.php, frameset: false, line: 2, meaning: Other help. }}"
            ),
            ["an argument of an entry point that is called like a member"] = new(
                SpecRules.InvalidName,
                "'Target' cannot be a property: every entry point has a member of that name already.",
                "entryPoints:\n  - { name: HelpPage, path: e.php, frameset: true, line: 1, meaning: Help., arguments: [ { code: TG, name: [|Target|], "
                    + "line: 2, meaning: One. } ] }"
            ),
            ["a code given twice in an entry point"] = new(
                SpecRules.Duplicate,
                "The code 'BU' belongs to two arguments that share a center, BackUrl (line 2) and Other; one value cannot be both.",
                "entryPoints:\n  - { name: HelpPage, path: e.php, frameset: true, line: 1, meaning: Help., "
                    + "arguments: [ { use: backUrl, line: 2 }, { code: [|BU|], name: Other, line: 3, meaning: One. } ] }"
            ),
            ["an entry point that uses nothing"] = new(
                SpecRules.Undefined,
                "There is no shared argument, and no set of them, 'backURL' in common/*.yaml; did you mean 'backUrl'?",
                "entryPoints:\n  - { name: HelpPage, path: e.php, frameset: true, line: 1, meaning: Help., arguments: [ { use: [|backURL|], line: 2 } ] }"
            ),
            ["a workflow of no command"] = new(
                SpecRules.Undefined,
                "'m.php/SN' is not a command of the catalogue; did you mean 'm.php/SM'?",
                "workflows:\n  - { command: [|m.php/SN|], section: S, line: 1 }"
            )
            {
                Others = [Command],
            },
            ["a check with an error of no command"] = new(
                SpecRules.Undefined,
                "The command has no error 'AccesDenied'; did you mean 'AccessDenied'?",
                "workflows:\n  - { command: m.php/SM, section: S, line: 1, checks: [ { asks: Whether., error: [|AccesDenied|], line: 2 } ] }"
            )
            {
                Others = [Command],
            },
            ["a check without an error"] = new(
                SpecRules.MissingKey,
                "The key 'error' is missing; a check needs it.",
                "workflows:\n  - { command: m.php/SM, section: S, line: 1, checks: [ [|{ asks: Whether., line: 2 }|] ] }"
            )
            {
                Others = [Command],
            },
            ["two workflows of one section"] = new(
                SpecRules.Duplicate,
                "The workflow of the section 'S' is given a second time; the first is in line 2.",
                "workflows:\n  - { command: m.php/SM, section: S, line: 1 }\n  - { command: m.php/SM, section: [|S|], line: 2 }"
            )
            {
                Others = [Command],
            },
            ["a fact without text"] = new(
                SpecRules.MissingKey,
                "The key 'text' is missing; a fact about requests needs it.",
                "requests:\n  - [|{ name: Fact, line: 1 }|]"
            ),
            ["two facts of one name"] = new(
                SpecRules.Duplicate,
                "The fact 'Fact' is given a second time; the first is in line 2.",
                "requests:\n  - { name: Fact, text: One., line: 1 }\n  - { name: [|Fact|], text: Two., line: 2 }"
            ),
            ["a misspelt key of errata"] = new(
                SpecRules.UnknownKey,
                "'nte' is not a key of a place of an erratum; did you mean 'note'?",
                Errata("places: [ { line: 1, reads: a, [|nte|]: b } ]")
            ),
            ["an erratum without a reason"] = new(
                SpecRules.MissingKey,
                "The key 'reason' is missing; an erratum needs it.",
                "errata:\n  - [|{ id: charge-mode, topic: T, places: [ { line: 1, reads: a } ], choice: One. }|]"
            ),
            ["an id with capitals"] = new(
                SpecRules.InvalidValue,
                "'Sales-sessions' is not an id: small letters and digits, with single hyphens between them.",
                "errata:\n  - { id: [|Sales-sessions|], topic: T, places: [ { line: 1, reads: a } ], choice: One., reason: Two., general: true }\n" + ChargeMode
            ),
            ["an erratum without a place"] = new(SpecRules.InvalidValue, "An erratum needs at least one place.", Errata("places: [|[]|]")),
            ["a place that neither reads nor lacks"] = new(
                SpecRules.MissingKey,
                "A place of an erratum has either 'reads', which quotes its line, or 'lacks', which names what is missing there.",
                Errata("places: [ [|{ line: 1, note: b }|] ]")
            ),
            ["a place that reads and lacks"] = new(
                SpecRules.Contradiction,
                "A place of an erratum has either 'reads', which quotes its line, or 'lacks', which names what is missing there.",
                Errata("places: [ [|{ line: 1, reads: a, lacks: b }|] ]")
            ),
            ["a line of an erratum that is a word"] = new(
                SpecRules.InvalidValue,
                "'line' has to be a whole number from 1 to 2147483647, not 'one'.",
                Errata("places: [ { line: [|one|], reads: a } ]")
            ),
            ["a choice that is cut by a comment"] = new(
                SpecRules.CutText,
                "A blank and '#' end this text and begin a comment. If they belong to the text, put it in quotes; if not, put the comment on a line "
                    + "of its own.",
                "errata:\n  - id: charge-mode\n    topic: T\n    places: [ { line: 1, reads: a } ]\n    choice: [|The code is|] #1.\n    reason: Two."
            ),
            ["one id of two errata"] = new(
                SpecRules.Duplicate,
                "The erratum 'charge-mode' is given a second time; the first is in line 2.",
                $"errata:\n{ChargeMode}{ChargeMode.Replace("charge-mode", "[|charge-mode|]", StringComparison.Ordinal)}"
            ),
            ["a reference to no erratum"] = new(
                SpecRules.Undefined,
                "'charge-mod' is not the id of an erratum; did you mean 'charge-mode'?",
                SampleCatalogue.Head + "erratum: [ [|charge-mod|] ]"
            )
            {
                Others = [new SpecFile("errata.yaml", $"errata:\n{ChargeMode}")],
            },
            ["an erratum that nothing refers to"] = new(
                SpecRules.Unused,
                "Nothing refers to the erratum 'odd'. Name it under 'erratum' of the fact that rests on it; if it is about the whole guide, add "
                    + "'general: true'.",
                $"errata:\n{ChargeMode}{ChargeMode.Replace("charge-mode", "[|odd|]", StringComparison.Ordinal)}"
            ),
            ["a misspelt file of errata"] = new(
                SpecRules.UnknownKey,
                "'erata' is not a key of a file of entry points, workflows, requests, later facts or errata; did you mean 'errata'?",
                $"[|erata|]:\n{ChargeMode}"
            )
            {
                Path = "spec/errata.yaml",
            },
        };

    private static string Errata(string places) => $"errata:\n  - {{ id: charge-mode, topic: T, {places}, choice: One., reason: Two. }}";
}
