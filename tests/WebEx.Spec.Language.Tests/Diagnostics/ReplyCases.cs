using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in the reply.</summary>
internal static class ReplyCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a reply without a line"] = Of(SpecRules.MissingKey, "The key 'line' is missing; a reply needs it.", "[|{ status: SUCC }|]"),
            ["an unknown key of a reply"] = Of(
                SpecRules.UnknownKey,
                "'succes' is not a key of a reply; did you mean 'success'?",
                "{ line: 1, [|succes|]: [] }"
            ),
            ["an unknown method"] = Of(SpecRules.InvalidValue, "'PUT' is not a value of 'method' (GET, POST).", "{ line: 1, method: [|PUT|] }"),
            ["neither true nor false"] = Of(
                SpecRules.InvalidValue,
                "'additional' is true or false, not 'yes'; write 'true'.",
                "{ line: 1, additional: [|yes|] }"
            ),
            ["an unknown reply without a BackURL"] = Of(
                SpecRules.InvalidValue,
                "'homepage' is not a value of 'without' (homePage, markup, text, word, page, backUrlRequired); did you mean 'homePage'?",
                "{ line: 1, without: [|homepage|] }"
            ),
            ["markup that is not described"] = Of(
                SpecRules.MissingKey,
                "The key 'markup' is missing; the reply without a BackURL is said to be markup.",
                "{ line: 1, without: [|markup|] }"
            ),
            ["markup without a root"] = Of(SpecRules.MissingKey, "The key 'root' is missing; markup needs it.", "{ line: 1, markup: [|{ elements: [] }|] }"),
            ["a constant that is a list"] = Of(SpecRules.WrongShape, "'MU' has to be text, not a list.", "{ line: 1, constants: { MU: [|[OFF]|] } }"),
            ["a parameter without a code"] = Of(
                SpecRules.MissingKey,
                "The key 'code' is missing; a reply parameter needs it.",
                "{ line: 1, success: [ [|{ name: Key }|] ] }"
            ),
            ["an unknown key of a parameter"] = Of(
                SpecRules.UnknownKey,
                "'required' is not a key of a reply parameter.",
                "{ line: 1, success: [ { code: MK, name: Key, [|required|]: true } ] }"
            ),
            ["an unknown key of a part of a parameter"] = Of(
                SpecRules.UnknownKey,
                "'required' is not a key of a part of a reply parameter.",
                "{ line: 1, success: [ { name: Keys, item: Key, parts: [ { code: \"MK{n}\", name: MeetingKey, [|required|]: true } ] } ] }"
            ),
            ["a list without the type of its elements"] = Of(
                SpecRules.MissingKey,
                "The key 'item' is missing; a reply parameter needs it.",
                "{ line: 1, success: [ [|{ name: Keys, parts: [ { code: \"MK{n}\", name: MeetingKey } ] }|] ] }"
            ),
            ["a name that every reply has"] = Of(
                SpecRules.InvalidName,
                "'Outcome' cannot be a property: every reply has a member of that name already.",
                "{ line: 1, success: [ { code: O, name: [|Outcome|] } ] }"
            ),
            ["two parameters of one name"] = Of(
                SpecRules.Duplicate,
                "Another parameter here is called 'Key'; the first is in line 7.",
                "{ line: 1, success: [ { code: A, name: Key }, { code: B, name: [|Key|] } ] }"
            ),
            ["a word of success that means something else"] = Of(
                SpecRules.InvalidValue,
                "'A|B' cannot be a word of success: '|' and '*' mean something to the reader of replies.",
                "{ line: 1, status: [ [|A|B|] ] }"
            ),
            ["a constant whose name ends too early"] = Of(
                SpecRules.InvalidValue,
                "'M=U' cannot be a constant: it holds '=' or '&'.",
                "{ line: 1, constants: { [|M=U|]: OFF } }"
            ),
            ["a constant whose value ends too early"] = Of(
                SpecRules.InvalidValue,
                "The constant 'MU' cannot hold '&'.",
                "{ line: 1, constants: { MU: [|O&F|] } }"
            ),
            ["a code that means something else"] = Of(
                SpecRules.InvalidValue,
                "'#1' cannot be the code of a reply parameter: '#' in front means a place to the reader of replies.",
                "{ line: 1, success: [ { code: [|\"#1\"|], name: Key } ] }"
            ),
            ["a type that a reply parameter cannot have"] = Of(
                SpecRules.InvalidValue,
                "A reply parameter cannot be of type 'timeZone'; give each of its codes on its own.",
                "{ line: 1, success: [ { code: TZ, name: Zone, type: [|timeZone|] } ] }"
            ),
            ["a packed list with a long separator"] = Of(
                SpecRules.InvalidValue,
                "The inner of a packed list is one character, not '::'.",
                "{ line: 1, success: [ { code: QS, name: Rows, item: Row, separator: \";\", inner: [|\"::\"|], parts: [ { name: Number, type: integer "
                    + "}, { name: Note } ] } ] }"
            ),
            ["a packed list without an inner separator"] = Of(
                SpecRules.MissingKey,
                "The key 'inner' is missing; a reply parameter needs it.",
                "{ line: 1, success: [ [|{ code: QS, name: Rows, item: Row, separator: \";\", parts: [ { name: Number, type: integer } ] }|] ] }"
            ),
            ["a packed list that begins with a text"] = Of(
                SpecRules.InvalidValue,
                "The first part of a packed list is of type 'integer': elements are told apart by it.",
                "{ line: 1, success: [ { code: QS, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [ [|{ name: Note }|] ] } ] }"
            ),
            ["parts of a list of elements that are text"] = Of(
                SpecRules.WrongShape,
                "'parts' has to be a list, not text.",
                "{ line: 1, markup: { root: A, elements: [ { code: B, name: Rows, item: Row, parts: [|B|] } ] } }"
            ),
            ["a part of a list of elements that is text"] = Of(
                SpecRules.WrongShape,
                "An element of 'parts' has to be a map, not text.",
                "{ line: 1, markup: { root: A, elements: [ { code: B, name: Rows, item: Row, parts: [ [|B|] ] } ] } }"
            ),
            ["parts of a packed list that are a map"] = Of(
                SpecRules.WrongShape,
                "'parts' has to be a list, not a map.",
                "{ line: 1, success: [ { code: QS, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [|{ name: Number }|] } ] }"
            ),
            ["a packed list of numbers alone"] = Of(
                SpecRules.InvalidValue,
                "An element of a packed list has 2 to 9 parts.",
                "{ line: 1, success: [ { code: QS, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [|[ { name: Number, type: integer } ]|] } ] }"
            ),
            ["a packed list without parts"] = Of(
                SpecRules.InvalidValue,
                "'parts' names no part.",
                "{ line: 1, success: [ { code: QS, name: Rows, item: Row, separator: \";\", inner: \":\", parts: [|[]|] } ] }"
            ),
            ["a numbered list without numbers"] = Of(
                SpecRules.InvalidValue,
                "A part of a numbered list needs a 'code' with {n} in it; a packed list or a list of elements has a 'code' of its own.",
                "{ line: 1, success: [ { name: Rows, item: Row, parts: [ [|{ code: LN, name: Name }|] ] } ] }"
            ),
            ["an unknown choice of a parameter"] = Of(
                SpecRules.Undefined,
                "There is no shared choice 'roomTyp' under 'choices' in common/*.yaml; did you mean 'roomType'?",
                "{ line: 1, success: [ { code: A, name: Room, type: choice, values: [|roomTyp|] } ] }"
            ),
            ["a numbered list in markup"] = Of(
                SpecRules.MissingKey,
                "The key 'code' is missing; a list in markup needs the name of the element that comes several times.",
                "{ line: 1, markup: { root: A, elements: [ [|{ name: Rows, item: Row, from: 1, parts: [ { code: \"B{n}\", name: Name } ] }|] ] } }"
            ) with
            {
                HasConsequences = true,
            },
            ["a packed list in markup"] = Of(
                SpecRules.Contradiction,
                "A list in markup is not packed: its elements come several times.",
                "{ line: 1, markup: { root: A, elements: [ { code: B, name: Rows, item: Row, separator: [|\";\"|], inner: \":\", parts: ["
                    + " { name: Number, type: integer }, { name: Note } ] } ] } }"
            ),
            ["an element with two parts of one code"] = Of(
                SpecRules.Duplicate,
                "Another part has the code 'C'.",
                "{ line: 1, markup: { root: A, elements: [ { code: B, name: Rows, item: Row, parts: [ { code: C, name: One },"
                    + " { code: [|C|], name: Two } ] } ] } }"
            ) with
            {
                HasConsequences = true,
            },
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string reply) => new(rule, message, $"{SampleCatalogue.Head}reply: {reply}\n");
}
