using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in rules and conditions.</summary>
internal static class RuleCases
{
    private const string Arguments = """
        arguments:
          - { use: start, line: { YE: 1, MO: 1, DA: 1 } }
          - { code: RM, name: Room, type: choice, values: roomType, line: 2, meaning: The room. }
          - { code: NR, name: Number, type: integer, line: 3, meaning: How many. }
          - { code: ON, name: IsOn, type: flag, as: ON/OFF, line: 4, meaning: Whether it is on. }
          - { code: PW, name: Password, type: secret, line: 5, meaning: The password. }
          - { code: "TC{n}", name: Codes, from: 1, line: 5, meaning: The codes. }
          - { code: "RM{n}", name: Rooms, type: choice, values: roomType, from: 1, line: 5, meaning: The rooms. }
          - { code: "TN{n}", name: Names, from: 1, to: 3, line: 5, meaning: The names. }
          - { code: "TT{n}", name: Types, type: integer, default: 1, from: 1, to: 3, line: 5, meaning: The types. }
          - { code: OP, name: Options, type: bits, bits: { 0: Chat, 2: Notes }, line: 5, meaning: The options. }
          - { name: People, type: group, item: Person, meaning: The people., parts: [ { code: "FN{n}", name: FullName, line: 5, meaning: The name. } ] }
          - { code: LN, name: LabName, centers: [TC], line: 6, meaning: The lab. }
          - { code: LN, name: LastName, centers: [MC], line: 7, meaning: The last name. }

        """;

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a rule that says nothing"] = Of(
                SpecRules.MissingKey,
                "A rule says exactly one of require, ignore, forbid, anyOf, together, order, span, values, numberOf, note; this one says none.",
                "[|{ when: RM given, line: 1 }|]"
            ),
            ["a rule that says two things"] = Of(
                SpecRules.MissingKey,
                "A rule says exactly one of require, ignore, forbid, anyOf, together, order, span, values, numberOf, note; this one says require and forbid.",
                "[|{ when: RM given, require: NR, forbid: ON, line: 1 }|]"
            ),
            ["an unknown key of a rule"] = Of(
                SpecRules.UnknownKey,
                "'requires' is not a key of a rule; did you mean 'require'?",
                "{ note: Text., [|requires|]: NR, line: 1 }"
            ),
            ["a rule without a line"] = Of(SpecRules.MissingKey, "The key 'line' is missing; a rule needs it.", "[|{ note: Text. }|]"),
            ["a condition that is too long"] = Of(
                SpecRules.Condition,
                "The condition has 1005 characters; at most 1000 are read. Write several rules.",
                $"{{ when: [|RM = {new string('1', 1_000)}|], require: [NR], line: 1 }}"
            ),
            ["a rule that names too many arguments"] = Of(
                SpecRules.TooMany,
                "'require' names 51 arguments; a rule may name 50.",
                $"{{ when: RM given, require: [|[{string.Join(", ", Enumerable.Repeat("NR", 51))}]|], line: 1 }}"
            ),
            ["a set of rules that is used twice"] = Of(
                SpecRules.Duplicate,
                "The set of rules 'rooms' is used a second time.",
                "{ use: rooms }\n  - { use: [|rooms|] }"
            ),
            ["a rule without its condition"] = Of(
                SpecRules.MissingKey,
                "The key 'when' is missing; 'require' needs a condition.",
                "[|{ require: [NR], line: 1 }|]"
            ),
            ["a condition of a rule that holds always"] = Of(
                SpecRules.Contradiction,
                "'anyOf' holds always; it takes no 'when'.",
                "{ when: [|RM given|], anyOf: [NR, ON], line: 1 }"
            ),
            ["too few arguments"] = Of(SpecRules.InvalidValue, "'together' needs at least 2 arguments.", "{ together: [|[NR]|], line: 1 }"),
            ["an unknown argument"] = Of(
                SpecRules.Undefined,
                "'NumberX' is not an argument of this command; did you mean 'Number'?",
                "{ together: [RM, [|NumberX|]], line: 1 }"
            ),
            ["a code with two meanings"] = Of(
                SpecRules.Contradiction,
                "'LN' has several meanings here; say LabName or LastName.",
                "{ together: [RM, [|LN|]], line: 1 }"
            ),
            ["an order of something else than dates"] = Of(SpecRules.Contradiction, "Room is not a date.", "{ order: [Start, [|RM|]], line: 1 }"),
            ["a span without months"] = Of(SpecRules.MissingKey, "The key 'months' is missing; a rule needs it.", "[|{ span: [Start, Start], line: 1 }|]") with
            {
                HasConsequences = true,
            },
            ["a narrowing of several arguments"] = Of(
                SpecRules.WrongShape,
                "'values' has to name one argument: { SB: [Date, Topic] }.",
                "{ when: ON given, values: [|{ RM: [1], NR: [2] }|], line: 1 }"
            ),
            ["a narrowing of something else than a choice"] = Of(
                SpecRules.Contradiction,
                "Number is not a choice, so its values cannot be narrowed.",
                "{ when: ON given, values: { [|NR|]: [1] }, line: 1 }"
            ),
            ["a narrowing to a value that is not there"] = Of(
                SpecRules.Undefined,
                "'12' is not a value of Room.",
                "{ when: ON given, values: { RM: [1, [|12|]] }, line: 1 }"
            ),
            ["a condition without a blank"] = Of(
                SpecRules.Condition,
                "'RM=1' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'.",
                "{ when: [|RM=1|], require: NR, line: 1 }"
            ),
            ["a condition without a token"] = Of(
                SpecRules.Condition,
                "'RM in []' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'.",
                "{ when: [|'RM in []'|], require: NR, line: 1 }"
            ),
            ["a condition joined by or"] = Of(
                SpecRules.Condition,
                "There is no 'or' in a condition. For several values of one argument write X in [a, b]; for several arguments write two rules.",
                "{ when: [|RM given or NR given|], require: ON, line: 1 }"
            ),
            ["half a condition"] = Of(
                SpecRules.Condition,
                "'NR' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'.",
                "{ when: [|RM given and NR|], require: ON, line: 1 }"
            ),
            ["a condition on an unknown argument"] = Of(
                SpecRules.Undefined,
                "'Romm' is not an argument of this command; did you mean 'Room'?",
                "{ when: [|Romm = 1|], require: NR, line: 1 }"
            ),
            ["a condition on a value that is not there"] = Of(
                SpecRules.Undefined,
                "'on' is not a value of IsOn; did you mean 'ON'?",
                "{ when: [|ON = on|], require: NR, line: 1 }"
            ),
            ["a condition on a secret"] = Of(
                SpecRules.Condition,
                "Password cannot be compared with a token; ask whether it is given or absent.",
                "{ when: [|PW = 1|], require: NR, line: 1 }"
            ),
            ["a condition on a number that is not one"] = Of(
                SpecRules.Condition,
                "'many' is not a number, which Number is.",
                "{ when: [|NR = many|], require: RM, line: 1 }"
            ),
            ["a condition on several values"] = Of(
                SpecRules.Condition,
                "Codes has several values, which cannot be compared with a token; ask whether it is given or absent.",
                "{ when: [|Codes = 1|], require: RM, line: 1 }"
            ),
            ["a narrowing of several values"] = Of(
                SpecRules.Contradiction,
                "Rooms has several values, so they cannot be narrowed.",
                "{ when: ON given, values: { [|Rooms|]: [1] }, line: 1 }"
            ),
            ["a bit of something that has none"] = Of(
                SpecRules.Condition,
                "Number has no bits; 'has' and 'lacks' go with an argument of type 'bits'.",
                "{ when: [|NR has Notes|], require: RM, line: 1 }"
            ),
            ["an unknown bit"] = Of(
                SpecRules.Undefined,
                "'Note' is not a bit of Options; did you mean 'Notes'?",
                "{ when: [|OP lacks Note|], require: RM, line: 1 }"
            ),
            ["a bit without a name"] = Of(
                SpecRules.Condition,
                "'OP has' is not a condition: X = a, X != a, X in [a, b], X not in [a, b], X given, X absent, X has Bit or X lacks Bit, joined by 'and'.",
                "{ when: [|OP has|], require: RM, line: 1 }"
            ),
            ["a comparison of a bit field with a token"] = Of(
                SpecRules.Condition,
                "Options cannot be compared with a token; ask whether it is given or absent.",
                "{ when: [|OP = 4|], require: RM, line: 1 }"
            ),
            ["a rule by number of another kind"] = Of(
                SpecRules.Contradiction,
                "'TN{n}' means each number by itself, which goes with require, ignore and forbid; say Names for all of them.",
                "{ anyOf: [|[RM, \"TN{n}\"]|], line: 1 }"
            ),
            ["a rule by number about something without numbers"] = Of(
                SpecRules.Contradiction,
                "The condition holds number by number, so it cannot decide about Room as a whole.",
                "{ when: \"TN{n} given\", require: [|RM|], line: 1 }"
            ),
            ["a rule by number about families of different numbers"] = Of(
                SpecRules.Contradiction,
                "Names and Codes do not have the same numbers.",
                "{ when: \"TN{n} given\", require: [|\"TC{n}\"|], line: 1 }"
            ),
            ["a rule by number that requires what nobody named"] = Of(
                SpecRules.Contradiction,
                "The condition has to say of which numbers something is required: TC{n} given.",
                "{ when: ON given, require: [|\"TN{n}\"|], line: 1 }"
            ),
            ["a rule by number that requires at numbers that are absent"] = Of(
                SpecRules.Contradiction,
                "The condition has to say of which numbers something is required: TC{n} given.",
                "{ when: \"TT{n} = 1\", require: [|\"TN{n}\"|], line: 1 }"
            ),
            ["a rule about a part of a group"] = Of(
                SpecRules.Contradiction,
                "'FN{n}' is a part of the elements of People, which a rule can only name as a whole: People.",
                "{ anyOf: [RM, [|\"FN{n}\"|]], line: 1 }"
            ),
            ["words of a notice that is not one"] = Of(
                SpecRules.Contradiction,
                "'says' goes with 'ignore', whose notice it words.",
                "{ when: RM given, require: NR, says: [|Nothing|], line: 1 }"
            ),
            ["numbers of several arguments"] = Of(
                SpecRules.WrongShape,
                "'numberOf' has to name a number and the family whose number it is: { DC: Choices }.",
                "{ numberOf: [|{ NR: Names, RM: Names }|], line: 1 }"
            ),
            ["a number of something else than a number"] = Of(SpecRules.Contradiction, "Room is not a number.", "{ numberOf: { [|RM|]: Names }, line: 1 }"),
            ["a number of something without numbers"] = Of(
                SpecRules.Contradiction,
                "Room has no numbers: it is neither an indexed family nor a group.",
                "{ numberOf: { NR: [|RM|] }, line: 1 }"
            ),
            ["a number under a condition"] = Of(
                SpecRules.Contradiction,
                "'numberOf' holds always; it takes no 'when'.",
                "{ when: [|RM given|], numberOf: { NR: Names }, line: 1 }"
            ),
            ["an unknown set of rules"] = Of(
                SpecRules.Undefined,
                "There is no shared set of rules 'room' under 'ruleSets' in common/*.yaml; did you mean 'rooms'?",
                "{ use: [|room|] }"
            ),
            ["a key beside a set of rules"] = Of(
                SpecRules.Contradiction,
                "A rule with 'use' takes no 'centers': it takes the rules of a set as they are.",
                "{ use: rooms, [|centers|]: [MC] }"
            ),
            ["an unknown key beside a set of rules"] = Of(SpecRules.UnknownKey, "'colour' is not a key of a rule.", "{ use: rooms, [|colour|]: blue }"),
            ["a mistake inside a set of rules"] = Of(SpecRules.Undefined, "'XYZ' is not an argument of this command.", "{ use: [|odd|] }") with
            {
                Others = [new SpecFile("odd.yaml", "ruleSets: { odd: [ { together: [RM, XYZ], line: 1 } ] }")],
            },
            ["an order of three dates"] = Of(SpecRules.InvalidValue, "'order' is about two dates, not 3.", "{ order: [|[Start, Start, Start]|], line: 1 }") with
            {
                HasConsequences = true,
            },
            ["a condition that says the same twice"] = Of(
                SpecRules.Duplicate,
                "The condition says the same of Room twice.",
                "{ when: [|RM = 1 and RM = 1|], require: NR, line: 1 }"
            ),
            ["a narrowing that names a value twice"] = Of(
                SpecRules.Duplicate,
                "A value is named twice.",
                "{ when: ON given, values: [|{ RM: [1, 1] }|], line: 1 }"
            ),
            ["a rule about an argument of another center"] = Of(
                SpecRules.Contradiction,
                "A rule holds in MC, and speaks of LabName, which is valid in TC.",
                "[|{ when: RM given, require: LabName, centers: [MC], line: 1 }|]"
            ),
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string text) =>
        new(rule, message, $"{SampleCatalogue.Head}{Arguments}rules:\n  - {text}\n");
}
