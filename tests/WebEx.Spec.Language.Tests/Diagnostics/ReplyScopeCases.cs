using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Replies in which something would never be read, or be read as two things.</summary>
internal static class ReplyScopeCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a parameter that holds the command"] = Success(
                SpecRules.Duplicate,
                "'AT' cannot be the code of a parameter: it holds the command that is answered.",
                "{ code: [|AT|], name: Command }"
            ),
            ["a parameter that holds the reason"] = Success(
                SpecRules.Duplicate,
                "'RS' cannot be the code of a parameter: it holds the reason of a failure.",
                "{ code: [|RS|], name: Why }"
            ),
            ["a parameter that holds the status"] = Success(
                SpecRules.Duplicate,
                "'ST' cannot be the code of a parameter: it holds the word of success.",
                "{ code: [|ST|], name: State }"
            ),
            ["a parameter that is a constant"] = Reply(
                SpecRules.Duplicate,
                "'MU' cannot be the code of a parameter: it is a constant of the reply.",
                "constants: { MU: OFF }, success: [ { code: [|MU|], name: Mode } ]"
            ),
            ["a constant that holds the command"] = Reply(
                SpecRules.Contradiction,
                "'AT' cannot be a constant: it means something else in every reply.",
                "constants: [|{ AT: OFF }|]"
            ),
            ["a status that holds the reason"] = Reply(
                SpecRules.Contradiction,
                "'RS' cannot hold the status: it means something else in every reply.",
                "statusCode: [|RS|]"
            ),
            ["a blank constant"] = Reply(SpecRules.InvalidValue, "The code of a constant is blank.", "constants: { [|\"\"|]: OFF }"),
            ["one code for two properties"] = Success(
                SpecRules.Duplicate,
                "The code 'A' belongs to two parameters, One (line 7) and Two; one value cannot be both.",
                "{ code: A, name: One }, { code: [|A|], name: Two }"
            ),
            ["one code for two properties in success and failure"] = Reply(
                SpecRules.Duplicate,
                "The code 'A' belongs to two parameters, One (line 7) and Two; one value cannot be both.",
                "success: [ { code: A, name: One } ], failure: [ { code: [|A|], name: Two } ]"
            ),
            ["one code for two properties in a redirect and in markup"] = Reply(
                SpecRules.Duplicate,
                "The element 'A' belongs to Two, and the parameter of that code to One; a reply in either shape would be read as both. Give them one name.",
                "success: [ { code: A, name: One } ], without: markup, markup: { root: R, elements: [ { code: [|A|], name: Two } ] }"
            ),
            ["a code that a numbered list has"] = Success(
                SpecRules.Duplicate,
                "The code 'NAME2' belongs to two parameters, Rows (line 7) and Second; one value cannot be both.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: \"NAME{n}\", name: Name } ] }, { code: [|NAME2|], name: Second }"
            ),
            ["numbered lists that share a code"] = Success(
                SpecRules.Duplicate,
                "The code 'N11' belongs to two parameters, Rows (line 7) and Lines; one value cannot be both.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: \"N{n}\", name: Name } ] }, [|{ name: Lines, item: Line, from: 1, parts: [ { "
                    + "code: \"N1{n}\", name: Name } ] }|]"
            ),
            ["one property with two codes"] = Reply(
                SpecRules.Duplicate,
                "'Key' is defined above with another code, type or parts; one property can have only one of them.",
                "success: [ { code: A, name: Key } ], failure: [ { code: B, name: [|Key|] } ]"
            ),
            ["one property with two codes in markup"] = Reply(
                SpecRules.Duplicate,
                "'Key' is defined above with another code, type or parts; one property can have only one of them.",
                "success: [ { code: A, name: Key } ], without: markup, markup: { root: R, elements: [ { code: B, name: [|Key|] } ] }"
            ),
            ["two elements of one name"] = Reply(
                SpecRules.Duplicate,
                "The code 'A' belongs to two elements, One (line 7) and Two; one value cannot be both.",
                "without: markup, markup: { root: R, elements: [ { code: A, name: One }, { code: [|A|], name: Two } ] }"
            ),
            ["an element that holds the status"] = Reply(
                SpecRules.Duplicate,
                "'Status' cannot be the code of an element: it holds the word of success.",
                "without: markup, markup: { root: R, elements: [ { code: [|Status|], name: State } ] }"
            ),
            ["an element whose name cannot be one"] = Reply(
                SpecRules.InvalidValue,
                "'a b' cannot be the name of an element: letters, digits, '_', '-' and '.' only.",
                "without: markup, markup: { root: R, elements: [ { code: [|a b|], name: One } ] }"
            ),
            ["markup around which cannot be an element"] = Reply(
                SpecRules.InvalidValue,
                "'<R>' cannot be the name of an element: letters, digits, '_', '-' and '.' only.",
                "without: markup, markup: { root: [|<R>|], elements: [] }"
            ),
            ["a value inside another element"] = Reply(
                SpecRules.InvalidValue,
                "'A/B' cannot be the name of an element: only a list may name the element around it, and one only.",
                "without: markup, markup: { root: R, elements: [ { code: [|A/B|], name: One } ] }"
            ),
            ["markup where something else comes"] = Reply(
                SpecRules.Contradiction,
                "'markup' has no effect where the reply without a BackURL is said to be something else: write 'without: markup'.",
                "without: page, [|markup|]: { root: R, elements: [] }"
            ),
            ["a word where there is none"] = Reply(
                SpecRules.Contradiction,
                "The reply without a BackURL is said to be the word of success, and 'status' says that there is none.",
                "status: false, without: [|word|]"
            ),
            ["no word of success at all"] = Reply(
                SpecRules.InvalidValue,
                "'status' names no word; where success has none, say 'status: false'.",
                "status: [|[]|]"
            ),
            ["the word of failure as that of success"] = Reply(
                SpecRules.InvalidValue,
                "'FAIL' cannot be a word of success: it is the word of every failure.",
                "status: [|FAIL|]"
            ),
            ["true as a word of success"] = Reply(
                SpecRules.InvalidValue,
                "'true' is not a word of success; give the word, several, or 'false' where there is none.",
                "status: [|true|]"
            ),
            ["one word of success twice"] = Reply(SpecRules.Duplicate, "The word 'A' is given twice.", "status: [A, [|A|]]"),
            ["an unknown joint"] = Reply(SpecRules.InvalidValue, "'#' is not a value of 'joint' (?, &).", "joint: [|\"#\"|]"),
            ["no joint"] = Reply(SpecRules.InvalidValue, "'joint' names nothing.", "joint: [|[]|]"),
            ["one joint twice"] = Reply(SpecRules.Duplicate, "'?' is given twice.", "joint: [\"?\", [|\"?\"|]]"),
            ["a blank condition"] = Success(SpecRules.InvalidValue, "'when' is blank.", "{ code: A, name: One, when: [|\"\"|] }"),
            ["a condition and an option"] = Success(
                SpecRules.Contradiction,
                "'optional' has no effect beside 'when', which says already that the parameter need not come.",
                "{ code: A, name: One, when: sometimes, [|optional|]: true }"
            ),
            ["numbers of a single parameter"] = Success(
                SpecRules.Contradiction,
                "'from' has no effect without 'parts'.",
                "{ code: A, name: One, [|from|]: 1 }"
            ),
            ["a separator of text"] = Success(
                SpecRules.Contradiction,
                "'separator' does not apply to a parameter of type 'text'; it applies to list.",
                "{ code: A, name: One, [|separator|]: \",\" }"
            ),
            ["a type beside parts"] = Success(
                SpecRules.Contradiction,
                "'type' has no effect beside 'parts', which makes it a list.",
                "{ name: Rows, item: Row, from: 1, [|type|]: integer, parts: [ { code: \"N{n}\", name: Name } ] }"
            ),
            ["a place for a number in a single parameter"] = Success(
                SpecRules.InvalidValue,
                "'A{n}' holds {n}, which only the parts of a numbered list can: give it 'parts', 'item' and 'from'.",
                "{ code: [|\"A{n}\"|], name: One }"
            ),
            ["two places for a number"] = Success(
                SpecRules.InvalidValue,
                "'A{n}{n}' cannot be a code: the only braces in a code are one {n}, the place of a number.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: [|\"A{n}{n}\"|], name: Name } ] }"
            ),
            ["a part with parts"] = Success(
                SpecRules.Contradiction,
                "A part of a list cannot have parts itself.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: \"A{n}\", name: Name, parts: [|[ { code: B, name: Inner } ]|] } ] }"
            ),
            ["a part called like a member"] = Success(
                SpecRules.InvalidName,
                "'ToString' cannot be a property: every element has a member of that name already.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: \"A{n}\", name: [|ToString|] } ] }"
            ),
            ["a part called like its element"] = Success(
                SpecRules.InvalidName,
                "'Row' cannot be a property: it is the name of the element itself, which no member may have.",
                "{ name: Rows, item: Row, from: 1, parts: [ { code: \"A{n}\", name: [|Row|] } ] }"
            ),
            ["numbers of a packed list"] = Success(
                SpecRules.Contradiction,
                "'from' does not apply to a packed list, whose elements have no numbers.",
                "{ code: Q, name: Rows, item: Row, separator: \";\", inner: \":\", [|from|]: 1, parts: [ { name: Number, type: integer } ] }"
            ),
            ["a packed list with one separator"] = Success(
                SpecRules.Contradiction,
                "'separator' and 'inner' are the same, so that elements and their parts cannot be told apart.",
                "{ code: Q, name: Rows, item: Row, separator: \";\", inner: [|\";\"|], parts: [ { name: Number, type: integer } ] }"
            ),
            ["a packed list cut at digits"] = Success(
                SpecRules.InvalidValue,
                "The separator of a packed list cannot be '1', which could be a part of the number that an element begins with.",
                "{ code: Q, name: Rows, item: Row, separator: [|\"1\"|], inner: \":\", parts: [ { name: Number, type: integer } ] }"
            ),
            ["a code in a packed list"] = Success(
                SpecRules.Contradiction,
                "A part of a packed list has no code: it is told by its place.",
                "{ code: Q, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [ { name: Number, type: integer, code: [|N|] } ] }"
            ),
            ["a list of elements in the redirect"] = Success(
                SpecRules.Contradiction,
                "A list with a code of its own is packed, with 'separator' and 'inner', or an element of 'markup'; a numbered list has its codes in its parts.",
                "{ code: [|Q|], name: Rows, item: Row, parts: [ { code: A, name: One } ] }"
            ),
            ["elements of which one has no name"] = Reply(
                SpecRules.MissingKey,
                "The key 'code' is missing; an element that holds several others needs the name of each.",
                "without: markup, markup: { root: R, elements: [ { code: Q, name: Rows, item: Row, parts: [ { code: A, name: One }, [|{ name: Two }|] ] } ] }"
            ),
        };

    private static DiagnosticCase Success(SpecRule rule, string message, string parameters) => Reply(rule, message, $"success: [ {parameters} ]");

    private static DiagnosticCase Reply(SpecRule rule, string message, string keys) =>
        new(rule, message, $"{SampleCatalogue.Head}reply: {{ line: 1, {keys} }}\n");
}
