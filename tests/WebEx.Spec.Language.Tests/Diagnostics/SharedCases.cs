using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in shared definitions.</summary>
internal static class SharedCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["an unknown key of a shared file"] = new(
                SpecRules.UnknownKey,
                "'choice' is not a key of a file of shared definitions; did you mean 'choices'?",
                "[|choice|]: { }"
            ),
            ["a name defined in two files"] = new(
                SpecRules.Duplicate,
                "'backUrl' is defined a second time under 'arguments'; the first is in webex.yaml, line 6.",
                "arguments: { [|backUrl|]: { } }"
            )
            {
                Others = [new SpecFile("a.yaml", "errors: { Odd: One. }")],
                Path = "z.yaml",
            },
            ["a set called like an argument"] = new(
                SpecRules.Duplicate,
                "'backUrl' is defined a second time under 'arguments'; the first is in webex.yaml, line 6.",
                "sets: { [|backUrl|]: [] }"
            )
            {
                Path = "z.yaml",
            },
            ["an argument that is a list"] = new(SpecRules.WrongShape, "'odd' has to be a map, not a list.", "arguments: { odd: [|[a]|] }"),
            ["a set that is a map"] = new(SpecRules.WrongShape, "'odd' has to be a list, not a map.", "sets: { odd: [|{ a: b }|] }"),
            ["an element of a set that is text"] = new(SpecRules.WrongShape, "An element of a set has to be a map, not text.", "sets: { odd: [ [|a|] ] }"),
            ["a choice that is text"] = new(SpecRules.WrongShape, "'odd' has to be a map, not text.", "choices: { odd: [|a|] }"),
            ["a set of errors that is a list"] = new(
                SpecRules.WrongShape,
                "An element of 'errorSets' has to be a map, not a list.",
                "errorSets: { odd: [|[a]|] }"
            ),
            ["a set of rules that is a map"] = new(
                SpecRules.WrongShape,
                "An element of 'ruleSets' has to be a list, not a map.",
                "ruleSets: { odd: [|{ a: b }|] }"
            ),
            ["an element of a set of rules that is text"] = new(
                SpecRules.WrongShape,
                "An element of a set has to be a map, not text.",
                "ruleSets: { odd: [ [|a|] ] }"
            ),
            ["a meaning that is a list"] = new(
                SpecRules.WrongShape,
                "The meaning of 'Odd' has to be text or a map of keys, not a list.",
                "errors: { Odd: [|[a]|] }"
            ),
            ["a spelling that is a map"] = new(SpecRules.WrongShape, "A spelling has to be text, not a map.", "spellings: [ [A, B, [|{ C: D }|]] ]"),
            ["spellings that are no list"] = new(SpecRules.WrongShape, "An element of 'spellings' has to be a list, not text.", "spellings: [ [|A|] ]"),
            ["spellings that are a map"] = new(SpecRules.WrongShape, "'spellings' has to be a list, not a map.", "spellings: [|{ A: B }|]"),
            ["a single spelling"] = new(SpecRules.InvalidValue, "A list of spellings needs at least 2 codes.", "spellings: [ [|[A]|] ]"),
            ["a spelling in two lists"] = new(SpecRules.Duplicate, "The spelling 'B' is listed a second time.", "spellings: [ [A, B], [C, [|B|]] ]"),
            ["a shared error without a meaning"] = new(
                SpecRules.MissingKey,
                "The key 'meaning' is missing; a shared error needs it.",
                "errors: { Odd: [|{ cause: state }|] }"
            ),
            ["an unknown key of a shared error"] = new(
                SpecRules.UnknownKey,
                "'causes' is not a key of a shared error; did you mean 'cause'?",
                "errors: { Odd: { meaning: One., [|causes|]: state } }"
            ),
            ["an unknown cause of a shared error"] = new(
                SpecRules.InvalidValue,
                "'user' is not a cause of an error (request, state, rights, resources, settings).",
                "errors: { Odd: { meaning: One., cause: [|user|] } }"
            ),
            ["a rule of a set that nobody uses"] = new(
                SpecRules.MissingKey,
                "The key 'when' is missing; 'require' needs a condition.",
                "ruleSets: { odd: [ [|{ require: [A], line: 1 }|] ] }"
            ),
            ["a condition in a set that nobody uses"] = new(
                SpecRules.Condition,
                "'A is 1' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'.",
                "ruleSets: { odd: [ { when: [|A is 1|], require: [B], line: 1 } ] }"
            ),
            ["a set of rules that uses another"] = new(
                SpecRules.MissingKey,
                "A rule says exactly one of require, ignore, forbid, anyOf, together, order, span, values, numberOf, note; this one says none.",
                "ruleSets: { odd: [ [|{ use: rooms }|] ] }"
            ),
            ["a row of a set that nobody uses"] = new(
                SpecRules.MissingKey,
                "'Odd' has no 'meaning' here, and none under 'errors' in common/*.yaml.",
                "errorSets: { odd: { [|Odd|]: 1 } }"
            ),
            ["a row without a line in a set that nobody uses"] = new(
                SpecRules.MissingKey,
                "The key 'line' is missing; an error code needs it.",
                "errorSets: { odd: { Odd: [|{ meaning: Odd. }|] } }"
            ),
            ["two rows of one C# name in a set that nobody uses"] = new(
                SpecRules.Duplicate,
                "Another code has the C# name 'ODD'; give this one a 'name'.",
                "errorSets: { odd: { Odd: { line: 1, meaning: Odd. }, [|ODD|]: { line: 2, meaning: Odd. } } }"
            ),
            ["a set of errors that uses another"] = new(
                SpecRules.Contradiction,
                "A set of errors cannot use another set; a command can use several.",
                "errorSets: { odd: { [|use|]: [usual] } }"
            ),
            ["a definition that uses itself"] = new(SpecRules.Contradiction, "'odd' uses itself.", "sets: { odd: [ { use: [|odd|] } ] }"),
            ["definitions that use each other"] = new(
                SpecRules.Contradiction,
                "'one' uses itself.",
                "sets:\n  one: [ { use: two } ]\n  two: [ { use: [|one|] } ]"
            )
            {
                HasConsequences = true,
            },
            ["definitions that are nested too deeply"] = new(
                SpecRules.Contradiction,
                "'s0' is used through more than 8 other definitions.",
                "sets:\n  s0: [ { code: A, name: A, meaning: One. } ]\n  s1: [ { use: s0 } ]\n  s2: [ { use: s1 } ]\n  s3: [ { use: s2 } ]\n  s4: [ { "
                    + "use: s3 } ]\n"
                    + "  s5: [ { use: s4 } ]\n  s6: [ { use: s5 } ]\n  s7: [ { use: s6 } ]\n  s8: [ { use: s7 } ]\n  s9: [ { use: [|s8|] } ]"
            ),
            ["two choices of one type"] = new(
                SpecRules.Duplicate,
                "The type 'RoomType' comes out of 'choices: roomType' already; choose another name.",
                "choices: { other: { enum: [|RoomType|], line: 1, meaning: One., values: { 1: One } } }"
            )
            {
                Path = "z.yaml",
            },
            ["a choice and a bit field of one type"] = new(
                SpecRules.Duplicate,
                "The type 'RoomType' comes out of 'choices: roomType' already; choose another name.",
                "bits: { other: { enum: [|RoomType|], line: 1, meaning: One., bits: { 1: One } } }"
            )
            {
                Path = "z.yaml",
            },
            ["a choice called like a type of the runtime"] = new(
                SpecRules.InvalidName,
                "'Center' is a type of the runtime; choose another name.",
                "choices: { other: { enum: [|Center|], line: 1, meaning: One., values: { 1: One } } }"
            ),
            ["a choice called like the namespace of a page"] = new(
                SpecRules.InvalidName,
                "'Others' is the namespace of a page; choose another name.",
                "choices: { other: { enum: [|Others|], line: 1, meaning: One., values: { 1: One } } }\npages: [ { page: x.php, namespace: Others, line: 1 } ]"
            ),
            ["a time zone with an odd offset"] = new(
                SpecRules.InvalidValue,
                "'8 hours' is not an offset such as +05:30 or -08:00.",
                "timeZones: [ { index: 1, name: One, offset: [|8 hours|], text: a, place: b, line: 1 } ]"
            ),
            ["two time zones of one index"] = new(
                SpecRules.Duplicate,
                "The index 1 or the name 'Two' is that of the time zone in line 2.",
                "timeZones:\n  - { index: 1, name: One, offset: 00:00, text: a, place: b, line: 1 }\n  - [|{ index: 1, name: Two, offset: 00:00, "
                    + "text: a, place: b, line: 1 }|]"
            ),
            ["a time zone without an index"] = new(
                SpecRules.MissingKey,
                "The key 'index' is missing; a time zone needs it.",
                "timeZones: [ [|{ name: One, offset: 00:00, text: a, place: b, line: 1 }|] ]"
            ),
            ["a page without a namespace"] = new(
                SpecRules.MissingKey,
                "The key 'namespace' is missing; a page needs it.",
                "pages: [ [|{ page: x.php, line: 1 }|] ]"
            ),
            ["a page defined twice"] = new(
                SpecRules.Duplicate,
                "The page 'p.php' is defined a second time; the first is in webex.yaml, line 4.",
                "pages: [ [|{ page: p.php, namespace: Other, line: 1 }|] ]"
            )
            {
                Path = "z.yaml",
            },
            ["a member that is a list"] = new(SpecRules.WrongShape, "A member has to be text, not a list.", "numbers: { RoomType: [ One, [|[Two]|] ] }"),
            ["a member with two numbers"] = new(SpecRules.Duplicate, "'One' has a number already.", "numbers: { RoomType: [ One, Two, [|One|] ] }"),
            ["a shared error with nothing behind the colon"] = new(
                SpecRules.InvalidValue,
                "'Odd' has no meaning behind the colon.",
                "errors:\n  [|Odd|]:\n  Even: It is even."
            ),
        };
}
