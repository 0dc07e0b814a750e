using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Yaml;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>What would be accepted and mean nothing: keys without effect, codes that two arguments read, centers that a command does not have, conditions that
/// never hold.</summary>
internal static class MeaninglessCases
{
    private const string InOneCenter = """
        page: p.php
        name: Act
        centers: [MC]
        guide: { section: S, page: 2-1, line: 1 }
        summary: It acts.

        """;

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["the code of the command"] = Argument(
                SpecRules.Duplicate,
                "'AT' cannot be the code of an argument: it names the command, which 'command' or 'at' gives.",
                "{ code: [|AT|], name: Topic, line: 1, meaning: One. }"
            ),
            ["a code with the place of a number as errors have it"] = Argument(
                SpecRules.InvalidValue,
                "'A[n]' cannot be a code: '[n]' stands for a number in the codes of errors; in other codes it is {n}.",
                "{ code: [|\"A[n]\"|], name: Topic, line: 1, meaning: One. }"
            ),
            ["the digits of a year"] = Argument(
                SpecRules.Contradiction,
                "The year of a date is written with 4 digits or more, not 2.",
                "{ name: Day, type: date, meaning: One., parts: [ { code: A, part: year, digits: [|2|], line: 1 }, { code: B, part: month, line: 1 }, "
                    + "{ code: C, part: day, line: 1 } ] }"
            ),
            ["a limit that no time zone reaches"] = Argument(
                SpecRules.InvalidValue,
                "'max' has to be the index of a time zone, a whole number from 0 to 61, not '62'.",
                "{ code: A, name: Zone, type: timeZone, max: [|62|], line: 1, meaning: One. }"
            ),
            ["tokens that differ in capitals alone"] = Argument(
                SpecRules.Contradiction,
                "The tokens 'Back' and 'BACK' differ in capitals alone, and a token in another case is refused.",
                "{ code: A, name: Where, type: url, tokens: { Back: Back, [|BACK|]: Again }, line: 1, meaning: One. }"
            ),
            ["an alias that is the code of another argument"] = Argument(
                SpecRules.Duplicate,
                "The code 'B' belongs to two arguments that share a center, Topic (line 8) and Other; one value cannot be both.",
                "{ code: A, aliases: B, name: Topic, line: 1, meaning: One. }",
                "{ code: [|B|], name: Other, line: 1, meaning: One. }"
            ),
            ["an alias that is the code itself"] = Argument(
                SpecRules.Duplicate,
                "The code 'A' belongs to Topic twice.",
                "{ code: [|A|], aliases: A, name: Topic, line: 1, meaning: One. }"
            ),
            ["a code that an indexed family has"] = Argument(
                SpecRules.Duplicate,
                "The code 'TC1' belongs to two arguments that share a center, Codes (line 8) and First; one value cannot be both.",
                "{ code: \"TC{n}\", from: 1, to: 10, name: Codes, line: 1, meaning: One. }",
                "{ code: [|TC1|], name: First, line: 1, meaning: One. }"
            ),
            ["two families that share a code"] = Argument(
                SpecRules.Duplicate,
                "The code 'A11' belongs to two arguments that share a center, Codes (line 8) and Others; one value cannot be both.",
                "{ code: \"A{n}\", from: 1, name: Codes, line: 1, meaning: One. }",
                "{ code: [|\"A1{n}\"|], from: 1, name: Others, line: 1, meaning: One. }"
            ),
            ["a part of a date that is another argument"] = Argument(
                SpecRules.Duplicate,
                "The code 'H' belongs to two arguments that share a center, Topic (line 8) and Start; one value cannot be both.",
                "{ code: H, name: Topic, line: 1, meaning: One. }",
                "{ name: Start, type: time, meaning: One., parts: [ { part: hour, code: [|H|], line: 1 }, { part: minute, code: M, line: 1 } ] }"
            ),
            ["a bar in a code"] = Argument(
                SpecRules.InvalidValue,
                "'A|B' cannot be a code: it holds '|', which separates codes in generated tables.",
                "{ code: [|A|B|], name: Topic, line: 1, meaning: One. }"
            ),
            ["another brace in a code"] = Argument(
                SpecRules.InvalidValue,
                "'A{N}' cannot be a code: the only braces in a code are one {n}, the place of a number.",
                "{ code: [|\"A{N}\"|], name: Topic, line: 1, meaning: One. }"
            ),
            ["an alias without the number"] = Argument(
                SpecRules.Contradiction,
                "'A{n}' and its alias 'B' do not both hold {n}.",
                "{ code: \"A{n}\", aliases: [|B|], from: 1, name: Topic, line: 1, meaning: One. }"
            ),
            ["numbers in the codes of a date"] = Argument(
                SpecRules.InvalidValue,
                "'H{n}' holds {n}, which the codes of a date or a phone number can only do inside a group.",
                "{ name: Start, type: time, meaning: One., parts: [|[ { part: hour, code: \"H{n}\", line: 1 }, { part: minute, code: \"M{n}\", line: 1 } ]|] }"
            ),
            ["the code of a date"] = Argument(
                SpecRules.Contradiction,
                "'code' does not apply to an argument of type 'time'; it applies to text, secret, email, url, key, integer, flag, choice, bits, "
                    + "timeZone, callOutPhone, list.",
                "{ [|code|]: S, name: Start, type: time, meaning: One., parts: [ { part: hour, code: H, line: 1 }, { part: minute, code: M, line: 1 } ] }"
            ),
            ["the length of a flag"] = Argument(
                SpecRules.Contradiction,
                "'max' does not apply to an argument of type 'flag'; it applies to text, secret, email, url, key, integer, timeZone, phone, callOutPhone.",
                "{ code: A, name: Topic, type: flag, as: 1/0, [|max|]: 3, line: 1, meaning: One. }"
            ),
            ["forbidden characters of a part of a phone number"] = Argument(
                SpecRules.Contradiction,
                "'forbidden' does not apply to a part of a phone number.",
                "{ name: Phone, type: phone, meaning: One., parts: [ { part: country, code: PC, line: 1 }, { part: area, code: PA, line: 1 },"
                    + " { part: extension, code: PE, line: 1 }, { part: local, code: PL, line: 1, [|forbidden|]: 'x' } ] }"
            ),
            ["ASCII characters of a part of a phone number"] = Argument(
                SpecRules.Contradiction,
                "'ascii' does not apply to a part of a phone number.",
                "{ name: Phone, type: phone, meaning: One., parts: [ { part: country, code: PC, line: 1 }, { part: area, code: PA, line: 1 },"
                    + " { part: extension, code: PE, line: 1 }, { part: local, code: PL, line: 1, [|ascii|]: true } ] }"
            ),
            ["fields of a part of a phone number"] = Argument(
                SpecRules.Contradiction,
                "'fields' does not apply to a part of a phone number.",
                "{ name: Phone, type: phone, meaning: One., parts: [ { part: country, code: PC, line: 1 }, { part: area, code: PA, line: 1 },"
                    + " { part: extension, code: PE, line: 1 }, { part: local, code: PL, line: 1, [|fields|]: 3 } ] }"
            ),
            ["a part of nothing"] = Argument(
                SpecRules.Contradiction,
                "'part' applies only to a part of a date, a time or a phone number.",
                "{ code: A, name: Topic, [|part|]: year, line: 1, meaning: One. }"
            ),
            ["the name of a part of a date"] = Argument(
                SpecRules.Contradiction,
                "'name' does not apply to a part of type 'time', which has no property of its own.",
                "{ name: Start, type: time, meaning: One., parts: [ { part: hour, code: H, [|name|]: Hour, line: 1 }, { part: minute, code: M, line: 1 } ] }"
            ),
            ["a part of a date that is text"] = Argument(
                SpecRules.Contradiction,
                "A part of 'time' is always of type 'integer'.",
                "{ name: Start, type: time, meaning: One., parts: [ { part: hour, code: H, type: [|text|], line: 1 }, { part: minute, code: M, line: 1 } ] }"
            ),
            ["an hour that no day has"] = Argument(
                SpecRules.Contradiction,
                "The hour of a date or time is from 0 to 23.",
                "{ name: Start, type: time, meaning: One., parts: [ { part: hour, code: H, min: [|24|], line: 1 }, { part: minute, code: M, line: 1 } ] }"
            ),
            ["numbers of a part of a group"] = Argument(
                SpecRules.Contradiction,
                "'from' does not apply to a part of a group, which has the numbers of the group.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [ { code: \"P{n}\", [|from|]: 1, name: Age, line: 1, meaning: Two. } ] }"
            ),
            ["two defaults"] = Argument(
                SpecRules.Contradiction,
                "'defaultFrom' has no effect beside 'default', which is the value itself.",
                "{ code: A, name: Topic, default: a, [|defaultFrom|]: the site, line: 1, meaning: One. }"
            ),
            ["a flag whose tokens differ in capitals"] = Argument(
                SpecRules.InvalidValue,
                "'as' has to be the tokens of yes and no, such as 1/0 or ON/OFF, not 'on/ON'.",
                "{ code: A, name: Topic, type: flag, as: [|on/ON|], line: 1, meaning: One. }"
            ),
            ["integers separated by a minus"] = Argument(
                SpecRules.Contradiction,
                "The separator of a list of integers holds a digit or '-', which could be a part of a number.",
                "{ code: A, name: Topic, type: list, of: integer, separator: [|\"-\"|], line: 1, meaning: One. }"
            ),
            ["a default key that is not one"] = Argument(
                SpecRules.Contradiction,
                "The default 'x' is not made of digits.",
                "{ code: A, name: Topic, type: key, default: [|x|], line: 1, meaning: One. }"
            ),
            ["a default zone that is not one"] = Argument(
                SpecRules.Contradiction,
                "The default '62' is not the index of a time zone, 0 to 61.",
                "{ code: A, name: Topic, type: timeZone, default: [|62|], line: 1, meaning: One. }"
            ),
            ["a center given twice"] = Argument(
                SpecRules.Duplicate,
                "The center 'MC' is given twice.",
                "{ code: A, name: Topic, centers: [MC, [|MC|]], line: 1, meaning: One. }"
            ),
            ["required where the command is not valid"] = InMeetingCenter(
                SpecRules.Contradiction,
                "Topic is required in EC, where it is not valid.",
                "arguments: [ { code: A, name: Topic, required: [|[EC]|], line: 1, meaning: One. } ]"
            ),
            ["an argument of another center"] = InMeetingCenter(
                SpecRules.Contradiction,
                "Topic is valid in EC, where the command is not.",
                "arguments: [ { code: A, name: Topic, centers: [|[EC]|], line: 1, meaning: One. } ]"
            ),
            ["a default of another center"] = InMeetingCenter(
                SpecRules.Contradiction,
                "Topic has a default in EC, where it is not valid.",
                "arguments: [ { code: A, name: Topic, default: [|{ MC: a, EC: b }|], line: 1, meaning: One. } ]"
            ),
            ["a value of another center"] = InMeetingCenter(
                SpecRules.Contradiction,
                "The value '2' of Topic is valid in EC, where the command is not.",
                "arguments: [ { code: A, name: Topic, type: choice, values: [|{ 1: One, 2: { name: Two, centers: [EC] } }|], line: 1, meaning: One. } ]"
            ),
            ["a rule of another center"] = InMeetingCenter(
                SpecRules.Contradiction,
                "A rule holds in EC, where the command is not valid.",
                "arguments: [ { code: A, name: One, line: 1, meaning: One. }, { code: B, name: Two, line: 1, meaning: One. } ]\n"
                    + "rules: [ [|{ anyOf: [A, B], centers: [EC], line: 1 }|] ]"
            ),
            ["an error of another center"] = InMeetingCenter(
                SpecRules.Contradiction,
                "The error 'Odd' comes in EC, where the command is not valid.",
                "errors: { [|Odd|]: { line: 1, centers: [EC], meaning: Odd. } }"
            ),
            ["a condition that never holds"] = Rule(
                SpecRules.Contradiction,
                "The condition on One never holds.",
                "{ when: [|A = 1 and A = 2|], require: B, line: 1 }"
            ),
            ["a condition that leaves no number"] = InMeetingCenter(
                SpecRules.Contradiction,
                "The condition on One never holds: it leaves none of its values.",
                "arguments: [ { code: A, name: One, type: integer, max: 0, defaultFrom: the profile, line: 1, meaning: One. }, { code: B, name: Two, "
                    + "line: 1, meaning: One. } ]\n"
                    + "rules: [ { when: [|A != 0|], require: B, line: 1 } ]"
            ),
            ["a condition on a number whose limits are upside down"] = InMeetingCenter(
                SpecRules.Contradiction,
                "'min' is 5, which is more than 'max', 3.",
                "arguments: [ { code: A, name: One, type: integer, max: 3, min: [|5|], defaultFrom: the profile, line: 1, meaning: One. },\n"
                    + "  { code: B, name: Two, line: 1, meaning: One. } ]\nrules: [ { when: A given and A != 4, require: B, line: 1 } ]"
            ),
            ["a condition that leaves no choice"] = InMeetingCenter(
                SpecRules.Contradiction,
                "The condition on One never holds: it leaves none of its values.",
                "arguments: [ { code: A, name: One, type: choice, values: { X: Ex }, default: X, line: 1, meaning: One. }, { code: B, name: Two, "
                    + "line: 1, meaning: One. } ]\n"
                    + "rules: [ { when: [|A != X|], require: B, line: 1 } ]"
            ),
            ["a condition on a bit that is and is not"] = InMeetingCenter(
                SpecRules.Contradiction,
                "The condition on One never holds.",
                "arguments: [ { code: A, name: One, type: bits, bits: { 0: Chat, 1: Video }, line: 1, meaning: One. }, { code: B, name: Two, line: 1, "
                    + "meaning: One. } ]\n"
                    + "rules: [ { when: [|A has Chat and A lacks Chat|], require: B, line: 1 } ]"
            ),
            ["a condition that says one thing twice"] = Rule(
                SpecRules.Duplicate,
                "The condition names a value of One twice.",
                "{ when: [|'A in [1, 01]'|], require: B, line: 1 }"
            ),
            ["a condition on both values of a flag"] = Rule(
                SpecRules.Contradiction,
                "The condition names both values of On; ask whether it is given or absent.",
                "{ when: [|'C in [ON, OFF]'|], require: B, line: 1 }"
            ),
            ["a condition on a number that is out of range"] = InMeetingCenter(
                SpecRules.Condition,
                "'5' is out of the range of One, so that it is never its value.",
                "arguments: [ { code: A, name: One, type: integer, max: 4, line: 1, meaning: One. }, { code: B, name: Two, line: 1, meaning: One. } "
                    + "]\nrules: [ { when: [|A = 5|], require: B, line: 1 } ]"
            ),
            ["a rule about itself"] = Rule(
                SpecRules.Contradiction,
                "The rule decides about Two by whether Two is given.",
                "{ when: [|B given|], require: B, line: 1 }"
            ),
            ["a rule that names an argument twice"] = Rule(SpecRules.Duplicate, "'anyOf' names One (A) twice.", "{ anyOf: [|[A, B, A]|], line: 1 }"),
            ["months of another rule"] = Rule(SpecRules.Contradiction, "'months' has no effect without 'span'.", "{ anyOf: [A, B], [|months|]: 1, line: 1 }"),
            ["no value that is left"] = Rule(
                SpecRules.InvalidValue,
                "No value of Kind is left; forbid the argument instead.",
                "{ when: B given, values: [|{ D: [] }|], line: 1 }"
            ),
            ["every value that is left"] = Rule(
                SpecRules.Contradiction,
                "Every value of Kind is left, so that nothing is narrowed.",
                "{ when: B given, values: [|{ D: [X, Y] }|], line: 1 }"
            ),
            ["a condition with too many terms"] = Rule(
                SpecRules.Condition,
                "The condition has 17 parts joined by 'and'; at most 16 are read. Write several rules.",
                $"{{ when: [|{string.Join(" and ", Enumerable.Range(0, 17).Select(i => $"A != {i}"))}|], require: B, line: 1 }}"
            ),
            ["a condition with too many values"] = Rule(
                SpecRules.Condition,
                "The condition names 65 values; at most 64 are read. Write several rules.",
                $"{{ when: [|'A in [{string.Join(", ", Enumerable.Range(0, 65).Select(i => i * 2))}]'|], require: B, line: 1 }}"
            ),
            ["a reply that depends on an unknown error"] = new(
                SpecRules.Undefined,
                "'Od' is not an error of this command.",
                SampleCatalogue.Head
                    + "reply: { line: 1, failure: [ { code: X, name: Extra, when: [|RS is Od|] } ] }\nerrors: { Odd: { line: 1, meaning: Odd. } }"
            ),
            ["a reply that depends on an unknown argument"] = new(
                SpecRules.Undefined,
                "'TX' is not an argument of this command.",
                SampleCatalogue.Head + "reply: { line: 1, success: [ { code: X, name: Extra, when: [|TX = 1|] } ] }"
            ),
            ["a list longer than any"] = new(
                SpecRules.TooMany,
                "A list or a map has more than 2000 elements; a spec file may have so many at most.",
                SampleCatalogue.Head + $"remarks: [{string.Concat(Enumerable.Repeat("a, ", YamlReader.MaxEntries))}[|a|]]"
            ),
        };

    private static DiagnosticCase Argument(SpecRule rule, string message, params string[] arguments) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n{string.Concat(arguments.Select(argument => $"  - {argument}\n"))}");

    private static DiagnosticCase InMeetingCenter(SpecRule rule, string message, string rest) => new(rule, message, InOneCenter + rest + "\n");

    private static DiagnosticCase Rule(SpecRule rule, string message, string text) =>
        new(
            rule,
            message,
            SampleCatalogue.Head
                + $$"""
                arguments:
                  - { code: A, name: One, type: integer, line: 1, meaning: One. }
                  - { code: B, name: Two, line: 1, meaning: Two. }
                  - { code: C, name: On, type: flag, as: ON/OFF, line: 1, meaning: Three. }
                  - { code: D, name: Kind, type: choice, values: { X: First, Y: Second }, line: 1, meaning: Four. }
                rules:
                  - {{text}}

                """
        );
}
