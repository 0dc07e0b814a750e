using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Names that the compiler, or those who read names without regard to capitals, would not take.</summary>
internal static class NameCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["an argument called like the reader of replies"] = Argument(
                SpecRules.InvalidName,
                "'ReadReply' cannot be a property: every request has a member of that name already.",
                "{ code: A, name: [|ReadReply|], line: 1, meaning: One. }"
            ),
            ["an argument called like a member but for capitals"] = Argument(
                SpecRules.InvalidName,
                "'TOSTRING' cannot be a property: every request has a member of that name already.",
                "{ code: A, name: [|TOSTRING|], line: 1, meaning: One. }"
            ),
            ["two arguments whose names differ in capitals"] = Argument(
                SpecRules.Duplicate,
                "'TOPIC' and 'Topic' differ in capitals alone, which JSON and Visual Basic do not tell apart; rename one of them.",
                "{ code: A, name: Topic, line: 1, meaning: One. }",
                "{ code: B, name: [|TOPIC|], line: 1, meaning: One. }"
            ),
            ["a part of a group called like a member"] = Argument(
                SpecRules.InvalidName,
                "'Check' cannot be a property: every element has a member of that name already.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [ { code: \"P{n}\", name: [|Check|], line: 1, meaning: Two. } ] }"
            ),
            ["an element called like a member of it"] = Argument(
                SpecRules.InvalidName,
                "'Write' cannot be the type of an element: every element has a member of that name already.",
                "{ name: People, type: group, item: [|Write|], meaning: One., parts: [ { code: \"P{n}\", name: Age, line: 1, meaning: Two. } ] }"
            ),
            ["a group without parts"] = Argument(
                SpecRules.InvalidValue,
                "'parts' names no part.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [|[]|] }"
            ),
            ["required and deprecated"] = Argument(
                SpecRules.Contradiction,
                "What is deprecated cannot be required: nobody could use what replaces it. Give 'required' a phrase that says when, or leave it out.",
                "{ code: A, name: Topic, required: [|true|], deprecated: the subject, line: 1, meaning: One. }"
            ),
            ["two values whose names differ in capitals"] = Argument(
                SpecRules.Duplicate,
                "The name 'SMALL' is given to two values.",
                "{ code: A, name: Topic, type: choice, values: { 1: Small, 2: [|SMALL|] }, line: 1, meaning: One. }"
            ),
            ["a bit called like no bit"] = Argument(
                SpecRules.InvalidName,
                "'None' cannot be a bit: it is the name of no bit at all.",
                "{ code: A, name: Topic, type: bits, bits: { 1: [|None|] }, line: 1, meaning: One. }"
            ),
            ["bits without a name"] = Argument(
                SpecRules.InvalidValue,
                "A bit field needs at least one bit with a name.",
                "{ code: A, name: Topic, type: bits, bits: [|{ 1: reserved }|], line: 1, meaning: One. }"
            ),
            ["a bit that needs itself"] = Argument(
                SpecRules.Contradiction,
                "Bit 1 needs itself.",
                "{ code: A, name: Topic, type: bits, bits: [|{ 1: { name: One, needs: [1] } }|], line: 1, meaning: One. }"
            ),
            ["tokens that differ in capitals where capitals do not count"] = Argument(
                SpecRules.Contradiction,
                "The tokens 'a' and 'A' differ in capitals alone, which 'ignoreCase' does not tell apart.",
                "{ code: A, name: Topic, type: choice, ignoreCase: true, values: { a: Low, [|A|]: High }, line: 1, meaning: One. }"
            ),
            ["capitals that do not count where there are none"] = Argument(
                SpecRules.Contradiction,
                "'ignoreCase' does not apply to tokens without letters.",
                "{ code: A, name: Topic, type: choice, ignoreCase: [|true|], values: roomType, line: 1, meaning: One. }"
            ),
            ["an enum beside a shared choice"] = Argument(
                SpecRules.Contradiction,
                "'enum' has no effect beside a shared choice, which has a C# type already.",
                "{ code: A, name: Topic, type: choice, [|enum|]: Mine, values: roomType, line: 1, meaning: One. }"
            ),
            ["an enum beside a shared bit field"] = Argument(
                SpecRules.Contradiction,
                "'enum' has no effect beside a shared bit field, which has a C# type already.",
                "{ code: A, name: Topic, type: bits, [|enum|]: Mine, bits: features, line: 1, meaning: One. }"
            ),
            ["a command called like a member of it"] = new(
                SpecRules.InvalidName,
                "'Command' cannot be a command: every request has a member of that name already.",
                """
                page: p.php
                name: [|Command|]
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            ),
            ["two errors whose names differ in capitals"] = new(
                SpecRules.Duplicate,
                "Another code has the C# name 'ODD'; give this one a 'name'.",
                SampleCatalogue.Head + "errors: { Odd: { line: 1, meaning: Odd. }, [|ODD|]: { line: 2, meaning: Odder. } }"
            ),
            ["a page called like a type of the runtime"] = new(
                SpecRules.InvalidName,
                "'Center' is a type or a namespace of the runtime; choose another namespace.",
                "pages: [ { page: c.php, namespace: [|Center|], line: 1 } ]"
            ),
            ["two types of a command that differ in capitals"] = Argument(
                SpecRules.Duplicate,
                "The types 'Kind' and 'KIND' of this command differ in capitals alone; rename one of them.",
                "{ code: A, name: A, type: choice, enum: Kind, values: { 1: One }, line: 1, meaning: One. }",
                "{ code: B, name: B, type: choice, enum: [|KIND|], values: { 1: One }, line: 1, meaning: One. }"
            ),
            ["a page called like a companion of the runtime"] = new(
                SpecRules.InvalidName,
                "'Client' is a type or a namespace of the runtime; choose another namespace.",
                "pages: [ { page: c.php, namespace: [|Client|], line: 1 } ]"
            ),
        };

    private static DiagnosticCase Argument(SpecRule rule, string message, params string[] arguments) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n{string.Concat(arguments.Select(argument => $"  - {argument}\n"))}");
}
