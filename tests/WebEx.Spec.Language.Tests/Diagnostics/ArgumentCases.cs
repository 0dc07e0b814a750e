using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes in an argument.</summary>
internal static class ArgumentCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["an argument without a code"] = Of(
                SpecRules.MissingKey,
                "The key 'code' is missing; an argument needs it.",
                "[|{ name: Topic, line: 1, meaning: One. }|]"
            ),
            ["an argument without a meaning"] = Of(
                SpecRules.MissingKey,
                "The key 'meaning' is missing; an argument needs it.",
                "[|{ code: A, name: Topic, line: 1 }|]"
            ),
            ["an argument without a line"] = Of(
                SpecRules.MissingKey,
                "The key 'line' is missing; an argument needs it.",
                "[|{ code: A, name: Topic, meaning: One. }|]"
            ),
            ["an unknown key of an argument"] = Of(
                SpecRules.UnknownKey,
                "'maximum' is not a key of an argument.",
                "{ code: A, name: Topic, [|maximum|]: 3, line: 1, meaning: One. }"
            ),
            ["an unknown type"] = Of(
                SpecRules.InvalidValue,
                "'interger' is not a value of 'type' (text, secret, email, url, key, integer, flag, choice, bits, timeZone, date, dateTime, time, "
                    + "phone, callOutPhone, list, group);"
                    + " did you mean 'integer'?",
                "{ code: A, name: Topic, type: [|interger|], line: 1, meaning: One. }"
            ),
            ["a name that every request has"] = Of(
                SpecRules.InvalidName,
                "'ToString' cannot be a property: every request has a member of that name already.",
                "{ code: A, name: [|ToString|], line: 1, meaning: One. }"
            ),
            ["an argument called like its command"] = Of(
                SpecRules.InvalidName,
                "'ScheduleMeeting' cannot be a property: it is the name of the request itself, which no member may have.",
                "{ code: A, name: [|ScheduleMeeting|], line: 1, meaning: One. }"
            ),
            ["a line that is not a number"] = Of(
                SpecRules.InvalidValue,
                "'line' has to be a whole number from 1 to 2147483647, not 'four'.",
                "{ code: A, name: Topic, line: [|four|], meaning: One. }"
            ),
            ["a line that no int can hold"] = Of(
                SpecRules.InvalidValue,
                "'line' has to be a whole number from 1 to 2147483647, not '4294967295'.",
                "{ code: A, name: Topic, line: [|4294967295|], meaning: One. }"
            ),
            ["more fields than are read"] = Of(
                SpecRules.InvalidValue,
                "'fields' has to be a whole number from 2 to 9, not '10'.",
                "{ code: A, name: Topic, fields: [|10|], line: 1, meaning: One. }"
            ),
            ["more digits than numbers have"] = Of(
                SpecRules.InvalidValue,
                "'digits' has to be a whole number from 1 to 19, not '2000000000'.",
                "{ code: A, name: Topic, type: integer, digits: [|2000000000|], line: 1, meaning: One. }"
            ),
            ["a key that goes with another type"] = Of(
                SpecRules.Contradiction,
                "'as' does not apply to an argument of type 'text'; it applies to flag.",
                "{ code: A, name: Topic, [|as|]: 1/0, line: 1, meaning: One. }"
            ),
            ["a key that goes with several other types"] = Of(
                SpecRules.Contradiction,
                "'parts' does not apply to an argument of type 'text'; it applies to date, dateTime, time, phone, group.",
                "{ code: A, name: Topic, [|parts|]: [], line: 1, meaning: One. }"
            ),
            ["a flag without tokens"] = Of(
                SpecRules.MissingKey,
                "The key 'as' is missing; an argument needs it.",
                "[|{ code: A, name: Topic, type: flag, line: 1, meaning: One. }|]"
            ),
            ["a flag with one token"] = Of(
                SpecRules.InvalidValue,
                "'as' has to be the tokens of yes and no, such as 1/0 or ON/OFF, not 'ON'.",
                "{ code: A, name: Topic, type: flag, as: [|ON|], line: 1, meaning: One. }"
            ),
            ["a list without a separator"] = Of(
                SpecRules.MissingKey,
                "The key 'separator' is missing; an argument needs it.",
                "[|{ code: A, name: Topic, type: list, line: 1, meaning: One. }|]"
            ),
            ["an empty separator"] = Of(
                SpecRules.InvalidValue,
                "'separator' is empty.",
                "{ code: A, name: Topic, type: list, separator: [|\"\"|], line: 1, meaning: One. }"
            ),
            ["a list of something else"] = Of(
                SpecRules.InvalidValue,
                "'flag' is not a value of 'of' (text, integer).",
                "{ code: A, name: Topic, type: list, of: [|flag|], separator: \",\", line: 1, meaning: One. }"
            ),
            ["a requirement that is a map"] = Of(
                SpecRules.WrongShape,
                "'required' has to be text, not a map.",
                "{ code: A, name: Topic, required: [|{ MC: true }|], line: 1, meaning: One. }"
            ),
            ["min above max"] = Of(
                SpecRules.Contradiction,
                "'min' is 5, which is more than 'max', 3.",
                "{ code: A, name: Topic, min: [|5|], max: 3, line: 1, meaning: One. }"
            ),
            ["a negative greatest number without a least one"] = Of(
                SpecRules.Contradiction,
                "'max' is -5, and a number without 'min' is 0 or more: give 'min' too.",
                "{ code: A, name: Topic, type: integer, max: [|-5|], line: 1, meaning: One. }"
            ),
            ["a negative length"] = Of(
                SpecRules.InvalidValue,
                "'max' has to be a length of text, a whole number from 0 to 2147483647, not '-3'.",
                "{ code: A, name: Topic, max: [|-3|], line: 1, meaning: One. }"
            ),
            ["a negative least length"] = Of(
                SpecRules.InvalidValue,
                "'min' has to be a length of text, a whole number from 0 to 2147483647, not '-3'.",
                "{ code: A, name: Topic, min: [|-3|], line: 1, meaning: One. }"
            ),
            ["numbers of a code without a place for them"] = Of(
                SpecRules.Contradiction,
                "'from' and 'to' go with a code that holds {n}.",
                "{ code: TC, name: Topic, from: [|1|], to: 10, line: 1, meaning: One. }"
            ),
            ["an end without a place for numbers"] = Of(
                SpecRules.Contradiction,
                "'from' and 'to' go with a code that holds {n}.",
                "{ code: TC, name: Topic, to: [|10|], line: 1, meaning: One. }"
            ),
            ["a place for numbers without numbers"] = Of(
                SpecRules.MissingKey,
                "The key 'from' is missing; a code that holds {n} needs it.",
                "[|{ code: \"TC{n}\", name: Topic, line: 1, meaning: One. }|]"
            ),
            ["numbers that count backwards"] = Of(
                SpecRules.Contradiction,
                "'to' is 1, which is before 'from', 10.",
                "{ code: \"TC{n}\", name: Topic, from: 10, to: [|1|], line: 1, meaning: One. }"
            ),
            ["an unknown shared choice"] = Of(
                SpecRules.Undefined,
                "There is no shared choice 'roomtypes' under 'choices' in common/*.yaml; did you mean 'roomType'?",
                "{ code: A, name: Room, type: choice, values: [|roomtypes|], line: 1, meaning: One. }"
            ),
            ["an unknown shared bit field"] = Of(
                SpecRules.Undefined,
                "There is no shared bit field 'feature' under 'bits' in common/*.yaml; did you mean 'features'?",
                "{ code: A, name: Room, type: bits, bits: [|feature|], line: 1, meaning: One. }"
            ),
            ["a default that is a list"] = Of(
                SpecRules.WrongShape,
                "'default' has to be a token, or a map of center to token, not a list.",
                "{ code: A, name: Topic, default: [|[a]|], line: 1, meaning: One. }"
            ),
            ["a default of a center that is a list"] = Of(
                SpecRules.WrongShape,
                "The default of 'MC' has to be a token, not a list.",
                "{ code: A, name: Topic, default: { MC: [|[a]|], TC: b }, line: 1, meaning: One. }"
            ),
            ["a default of an unknown center"] = Of(
                SpecRules.InvalidValue,
                "'MX' is not a center (MC, TC, EC, SaC, SC).",
                "{ code: A, name: Topic, default: { [|MX|]: a }, line: 1, meaning: One. }"
            ),
            ["a default that is too long"] = Of(
                SpecRules.Contradiction,
                "The default 'abcd' has 4 characters, which its own limits do not allow.",
                "{ code: A, name: Topic, max: 3, default: [|abcd|], line: 1, meaning: One. }"
            ),
            ["a default that is too short"] = Of(
                SpecRules.Contradiction,
                "The default 'ab' has 2 characters, which its own limits do not allow.",
                "{ code: A, name: Topic, min: 3, default: [|ab|], line: 1, meaning: One. }"
            ),
            ["a default with a forbidden character"] = Of(
                SpecRules.Contradiction,
                "The default 'a#b' holds a character that is forbidden.",
                "{ code: A, name: Topic, forbidden: \"#$\", default: [|a#b|], line: 1, meaning: One. }"
            ),
            ["a default out of range"] = Of(
                SpecRules.Contradiction,
                "The default '11' is out of its range.",
                "{ code: A, name: Topic, type: integer, max: 10, default: [|11|], line: 1, meaning: One. }"
            ),
            ["a default that is not a number"] = Of(
                SpecRules.Contradiction,
                "The default 'ten' is not a number.",
                "{ code: A, name: Topic, type: integer, default: [|ten|], line: 1, meaning: One. }"
            ),
            ["a default of bits that is not a number"] = Of(
                SpecRules.Contradiction,
                "The default 'Chat' is not a number.",
                "{ code: A, name: Topic, type: bits, bits: features, default: [|Chat|], line: 1, meaning: One. }"
            ),
            ["a default that is no token of the flag"] = Of(
                SpecRules.Contradiction,
                "The default '2' is neither 1 nor 0.",
                "{ code: A, name: Topic, type: flag, as: 1/0, default: [|2|], line: 1, meaning: One. }"
            ),
            ["a default that is no value of the choice"] = Of(
                SpecRules.Contradiction,
                "The default 'smal' is not one of its values; did you mean 'small'?",
                "{ code: A, name: Topic, type: choice, values: { small: Small, large: Large }, default: [|smal|], line: 1, meaning: One. }"
            ),
            ["an error at a limit of its own without the limit"] = Of(
                SpecRules.MissingKey,
                "The key 'max' is missing; 'tooLong' with a limit of its own needs it.",
                "{ code: A, name: Topic, max: 64, errors: { tooLong: [|{ error: X }|] }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at a limit of its own without the code"] = Of(
                SpecRules.MissingKey,
                "The key 'error' is missing; 'tooLong' with a limit of its own needs it.",
                "{ code: A, name: Topic, max: 64, errors: { tooLong: [|{ max: 128 }|] }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at the limit of the argument"] = Of(
                SpecRules.Contradiction,
                "The limit of 'tooLong' is 64, which is no wider than 'max', 64; where they are the same, give the code alone.",
                "{ code: A, name: Topic, max: 64, errors: { tooLong: { max: [|64|], error: X } }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at a limit within that of the argument"] = Of(
                SpecRules.Contradiction,
                "The limit of 'tooShort' is 5, which is no wider than 'min', 4; where they are the same, give the code alone.",
                "{ code: A, name: Topic, min: 4, errors: { tooShort: { min: [|5|], error: X } }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at the only limit"] = Of(
                SpecRules.MissingKey,
                "The argument has no 'max' itself; give it 'max: 64', and 'tooLong' the code alone.",
                "{ code: A, name: Topic, errors: { tooLong: { max: [|64|], error: X } }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at a limit of its own of an indexed family"] = Of(
                SpecRules.Contradiction,
                "Only text of a single code has an error at a limit of its own; give 'tooLong' the code alone.",
                "{ code: \"A{n}\", name: Topics, from: 1, max: 3, errors: { tooLong: { max: [|64|], error: X } }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an error at a limit of its own of a number"] = Of(
                SpecRules.Contradiction,
                "Only text of a single code has an error at a limit of its own; give 'tooLong' the code alone.",
                "{ code: A, name: Topic, type: integer, max: 3, errors: { tooLong: { max: [|64|], error: X } }, line: 1, meaning: One. }",
                hasConsequences: true
            ),
            ["an unknown key of the errors of an argument"] = Of(
                SpecRules.UnknownKey,
                "'toLong' is not a key of the errors of an argument; did you mean 'tooLong'?",
                "{ code: A, name: Topic, errors: { [|toLong|]: X }, line: 1, meaning: One. }"
            ),
            ["a date without parts"] = Of(
                SpecRules.MissingKey,
                "The key 'parts' is missing; an argument needs it.",
                "[|{ name: Day, type: date, meaning: One. }|]"
            ),
            ["a date without its month"] = Of(
                SpecRules.MissingKey,
                "The part 'month' is missing.",
                "{ name: Day, type: date, meaning: One., parts: [|[ { part: year, code: Y, line: 1 }, { part: day, code: D, line: 1 } ]|] }"
            ),
            ["a part given twice"] = Of(
                SpecRules.Duplicate,
                "The part 'hour' stands here a second time.",
                "{ name: At, type: time, meaning: One., parts: [ { part: hour, code: H, line: 1 }, { part: [|hour|], code: I, line: 1 }, { part: "
                    + "minute, code: M, line: 1 } ] }"
            ),
            ["an unknown part"] = Of(
                SpecRules.InvalidValue,
                "'hours' is not a part of 'time' (hour, minute); did you mean 'hour'?",
                "{ name: At, type: time, meaning: One., parts: [ { part: [|hours|], code: I, line: 1 }, { part: minute, code: M, line: 1 }, { part: "
                    + "hour, code: H, line: 1 } ] }"
            ),
            ["a part without a line"] = Of(
                SpecRules.MissingKey,
                "The key 'line' is missing; a part needs it.",
                "{ name: At, type: time, meaning: One., parts: [ { part: hour, code: H, line: 1 }, [|{ part: minute, code: M }|] ] }"
            ),
            ["a part of a group without a number"] = Of(
                SpecRules.InvalidValue,
                "The code of a part of a group has to hold {n}.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [ [|{ code: FN, name: FullName, line: 1, meaning: One. }|] ] }"
            ),
            ["a group without the type of its elements"] = Of(
                SpecRules.MissingKey,
                "The key 'item' is missing; an argument needs it.",
                "[|{ name: People, type: group, meaning: One., parts: [ { code: \"FN{n}\", name: FullName, line: 1, meaning: One. } ] }|]"
            ),
            ["a part that has parts"] = Of(
                SpecRules.Contradiction,
                "A part cannot be of type 'group', which has parts itself.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [ { name: Children, type: [|group|], item: Child, meaning: One., "
                    + "parts: [ { code: \"C{n}\", name: FullName, line: 1, meaning: One. } ] } ] }"
            ),
            ["a part called like the element"] = Of(
                SpecRules.InvalidName,
                "'Person' cannot be a property: it is the name of the element itself, which no member may have.",
                "{ name: People, type: group, item: Person, meaning: One., parts: [ { code: \"P{n}\", name: [|Person|], line: 1, meaning: Two. } ] }"
            ),
            ["a part called like another"] = Of(
                SpecRules.Duplicate,
                "Another property of the element is called 'Age'; the first is in line 8.",
                "{ name: People, type: group, item: Person, meaning: One., "
                    + "parts: [ { code: \"P{n}\", name: Age, line: 1, meaning: Two. }, { code: \"Q{n}\", name: [|Age|], line: 1, meaning: Two. } ] }"
            ),
            ["a numbered list"] = Of(
                SpecRules.Contradiction,
                "An argument of type 'list' cannot be a numbered family.",
                "{ code: [|\"L{n}\"|], name: Topic, type: list, separator: \",\", from: 1, line: 1, meaning: One. }"
            ),
            ["tokens that are not a map"] = Of(
                SpecRules.WrongShape,
                "'tokens' has to be a map of token to name, not text.",
                "{ code: A, name: Topic, tokens: [|GoBack|], line: 1, meaning: One. }"
            ),
            ["tokens of something that is not text"] = Of(
                SpecRules.Contradiction,
                "'tokens' does not apply to an argument of type 'integer'; it applies to text, url.",
                "{ code: A, name: Topic, type: integer, [|tokens|]: { GoBack: GoBack }, line: 1, meaning: One. }"
            ),
            ["tokens of an indexed family"] = Of(
                SpecRules.Contradiction,
                "'tokens' become constants beside the property of one value; a part or an indexed family has none.",
                "{ code: \"A{n}\", name: Topic, from: 1, tokens: [|{ GoBack: GoBack }|], line: 1, meaning: One. }"
            ),
            ["a token of some centers"] = Of(
                SpecRules.Contradiction,
                "The token 'GoBack' has a name and a meaning, and nothing else.",
                "{ code: A, name: Topic, tokens: { GoBack: [|{ name: GoBack, centers: [MC] }|] }, line: 1, meaning: One. }"
            ),
            ["a token called like its argument"] = Of(
                SpecRules.Duplicate,
                "Another property of the request is called 'Topic'; the first is in line 8.",
                "{ code: A, name: Topic, tokens: [|{ Topic: Topic }|], line: 1, meaning: One. }"
            ),
            ["a least count of one value"] = Of(
                SpecRules.Contradiction,
                "'least' counts the values of an indexed family or group, which this is not.",
                "{ code: A, name: Topic, least: [|2|], line: 1, meaning: One. }"
            ),
            ["a least count of less than two"] = Of(
                SpecRules.InvalidValue,
                "'least' has to be a whole number from 2 to 2147483647, not '1'.",
                "{ code: \"A{n}\", name: Topic, from: 1, least: [|1|], line: 1, meaning: One. }"
            ),
            ["a least count that cannot be reached"] = Of(
                SpecRules.Contradiction,
                "'least' is 4, and there are only 3 numbers.",
                "{ code: \"A{n}\", name: Topic, from: 1, to: 3, least: [|4|], line: 1, meaning: One. }"
            ),
            ["an error of too few without a least count"] = Of(
                SpecRules.Contradiction,
                "'tooFew' has no effect without 'least'.",
                "{ code: \"A{n}\", name: Topic, from: 1, errors: [|{ tooFew: X }|], line: 1, meaning: One. }"
            ) with
            {
                HasConsequences = true,
            },
            ["a limit that no int can hold"] = Of(
                SpecRules.InvalidValue,
                "'max' has to be a whole number from -2147483648 to 2147483647, not '3000000000'.",
                "{ code: A, name: Topic, type: integer, max: [|3000000000|], line: 1, meaning: One. }"
            ),
            ["a blank alias"] = Of(SpecRules.InvalidValue, "An alias is blank.", "{ code: A, name: Topic, aliases: [ B, [|\" \"|] ], line: 1, meaning: One. }"),
            ["a family of characters of ASCII alone"] = Of(
                SpecRules.Contradiction,
                "'ascii' is not valid for indexed parameters.",
                "{ code: \"A{n}\", name: Topic, from: 1, ascii: [|true|], line: 1, meaning: One. }"
            ),
        };

    private static DiagnosticCase Of(SpecRule rule, string message, string argument, bool hasConsequences = false) =>
        new(rule, message, $"{SampleCatalogue.Head}arguments:\n  - {argument}\n") { HasConsequences = hasConsequences };
}
