using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in the values of a choice and in the bits of a bit field.</summary>
internal static class ChoiceCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a choice without values"] = new(
                SpecRules.MissingKey,
                "The key 'values' is missing; an argument needs it.",
                SampleCatalogue.Head + "arguments: [ [|{ code: A, name: Room, type: choice, line: 1, meaning: One. }|] ]"
            ),
            ["a list of values"] = Choice(
                SpecRules.WrongShape,
                "'values' has to be a map of token to name, or the name of a shared choice, not a list.",
                "[|[a, b]|]"
            ),
            ["no value"] = Choice(SpecRules.InvalidValue, "A choice needs at least one value.", "[|{ }|]"),
            ["a token with a bar"] = Choice(SpecRules.InvalidValue, "A token cannot hold '|'.", "{ [|'a|b'|]: Both }"),
            ["one name for two values"] = Choice(SpecRules.Duplicate, "The name 'Small' is given to two values.", "{ 1: Small, 2: [|Small|] }"),
            ["a value that cannot be a name"] = Choice(
                SpecRules.InvalidName,
                "'5min' cannot be a C# name: a capital letter first, then letters and digits.",
                "{ 1: [|5min|] }"
            ),
            ["a value that is a list"] = Choice(
                SpecRules.InvalidName,
                "'' cannot be a C# name: a capital letter first, then letters and digits.",
                "{ 1: [|[a]|] }"
            ),
            ["a value without a name"] = Choice(SpecRules.MissingKey, "The key 'name' is missing; a value needs it.", "{ 1: [|{ meaning: One. }|] }"),
            ["an unknown key of a value"] = Choice(
                SpecRules.UnknownKey,
                "'centres' is not a key of a value; did you mean 'centers'?",
                "{ 1: { name: One, [|centres|]: [MC] } }"
            ),
            ["a list of bits"] = Bits(
                SpecRules.WrongShape,
                "'bits' has to be a map of number to name, or the name of a shared bit field, not a list.",
                "[|[a, b]|]"
            ),
            ["a bit beyond the last"] = Bits(SpecRules.InvalidValue, "'32' is not a bit: a number from 0 to 31.", "{ [|32|]: Chat }"),
            ["a bit with a sign"] = Bits(SpecRules.InvalidValue, "'+1' is not a bit: a number from 0 to 31.", "{ [|+1|]: Chat }"),
            ["a bit given twice in two spellings"] = Bits(SpecRules.Duplicate, "Bit 1 stands here a second time.", "{ 1: Chat, [|01|]: Video }"),
            ["one name for two bits"] = Bits(SpecRules.Duplicate, "The name 'Chat' is given to two bits.", "{ 1: Chat, 2: [|Chat|] }"),
            ["a bit that cannot be a name"] = Bits(
                SpecRules.InvalidName,
                "'chat' cannot be a C# name: a capital letter first, then letters and digits.",
                "{ 1: [|chat|] }"
            ),
            ["a bit that is a list"] = Bits(SpecRules.WrongShape, "A bit is a name, 'reserved' or a map, not a list.", "{ 1: [|[a]|] }"),
            ["a bit that needs a word"] = Bits(
                SpecRules.InvalidValue,
                "'Chat' is not the number of a bit.",
                "{ 0: Chat, 1: { name: Video, needs: [|Chat|] } }"
            ),
            ["a bit that needs a reserved one"] = Bits(
                SpecRules.Undefined,
                "Bit 1 needs bit 0, which has no name here.",
                "[|{ 0: reserved, 1: { name: Video, needs: 0 } }|]"
            ),
        };

    private static DiagnosticCase Choice(SpecRule rule, string message, string values) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n  - {{ code: A, name: Room, type: choice, values: {values}, line: 1, meaning: One. }}\n");

    private static DiagnosticCase Bits(SpecRule rule, string message, string bits) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n  - {{ code: A, name: Room, type: bits, bits: {bits}, line: 1, meaning: One. }}\n");
}
