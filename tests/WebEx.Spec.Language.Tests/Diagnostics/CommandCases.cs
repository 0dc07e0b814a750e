using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes at the top of a command file.</summary>
internal static class CommandCases
{
    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["an unknown key of a command"] = new(
                SpecRules.UnknownKey,
                "'sumary' is not a key of a command; did you mean 'summary'?",
                SampleCatalogue.Head + "[|sumary|]: again"
            ),
            ["an unknown key like no other"] = new(SpecRules.UnknownKey, "'colour' is not a key of a command.", SampleCatalogue.Head + "[|colour|]: blue"),
            ["no name"] = new(
                SpecRules.MissingKey,
                "The key 'name' is missing; a command needs it.",
                """
                [|command: SM
                page: p.php
                guide: { section: S, page: 2-1, line: 1 }
                summary: It schedules.|]

                # the end
                """
            ),
            ["no line in the guide"] = new(
                SpecRules.MissingKey,
                "The key 'line' is missing; a place in the guide needs it.",
                """
                page: p.php
                name: Act
                guide: [|{ section: S, page: 2-1 }|]
                summary: It acts.
                """
            ),
            ["no guide"] = new(
                SpecRules.MissingKey,
                "The key 'guide' is missing; a command needs it.",
                """
                [|page: p.php
                name: Act
                summary: It acts.|]
                """
            ),
            ["a blank summary"] = new(
                SpecRules.InvalidValue,
                "'summary' is blank.",
                """
                page: p.php
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: [|" "|]
                """
            ),
            ["a blank command"] = new(
                SpecRules.InvalidValue,
                "'command' is blank.",
                """
                command: [|""|]
                page: p.php
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            ),
            ["a name with a blank"] = new(
                SpecRules.InvalidName,
                "'Schedule meeting' cannot be a C# name: a capital letter first, then letters and digits.",
                """
                page: p.php
                name: [|Schedule meeting|]
                guide: { section: S, page: 2-1, line: 1 }
                summary: It schedules.
                """
            ),
            ["an unknown page"] = new(
                SpecRules.Undefined,
                "'n.php' is not a page: 'pages' in webex.yaml lists m.php, p.php. A new one is added there, or under 'pages' of a shared file of your own.",
                """
                page: [|n.php|]
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            ),
            ["no family where there are several"] = new(
                SpecRules.MissingKey,
                "'m.php' serves several centers; give 'family' as one of meeting, event.",
                """
                page: [|m.php|]
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            ),
            ["an unknown family"] = new(
                SpecRules.Undefined,
                "'events' is not a family of m.php; did you mean 'event'?",
                """
                page: m.php
                family: [|events|]
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            ),
            ["an unknown access"] = new(
                SpecRules.InvalidValue,
                "'hosts' is not a value of 'access' (none, login, host, siteAdmin); did you mean 'host'?",
                SampleCatalogue.Head + "access: [|hosts|]"
            ),
            ["an unknown center"] = new(
                SpecRules.InvalidValue,
                "'SAC' is not a center (MC, TC, EC, SaC, SC); did you mean 'SaC'?",
                SampleCatalogue.Head + "centers: [MC, [|SAC|]]"
            ),
            ["no center at all"] = new(SpecRules.InvalidValue, "'centers' names no center.", SampleCatalogue.Head + "centers: [|[]|]"),
            ["a list where text has to be"] = new(
                SpecRules.WrongShape,
                "'deprecated' has to be text, not a list.",
                SampleCatalogue.Head + "deprecated: [|[a, b]|]"
            ),
            ["text where a list has to be"] = new(
                SpecRules.WrongShape,
                "'arguments' has to be a list, not text.",
                SampleCatalogue.Head + "arguments: [|none|]"
            ),
            ["text where a map has to be"] = new(SpecRules.WrongShape, "'reply' has to be a map, not text.", SampleCatalogue.Head + "reply: [|none|]"),
            ["an element that is not a map"] = new(
                SpecRules.WrongShape,
                "An element of 'arguments' has to be a map, not text.",
                SampleCatalogue.Head + "arguments: [ [|MN|] ]"
            ),
            ["a remark without text"] = new(
                SpecRules.MissingKey,
                "The key 'text' is missing; a remark needs it.",
                SampleCatalogue.Head + "remarks: [ [|{ line: 3 }|] ]"
            ),
            ["a remark that is a list"] = new(SpecRules.WrongShape, "'remarks' has to be text, not a list.", SampleCatalogue.Head + "remarks: [ [|[a]|] ]"),
            ["two arguments of one name"] = new(
                SpecRules.Duplicate,
                "Another property of the request is called 'Topic'; the first is in line 8.",
                SampleCatalogue.Head
                    + """
                    arguments:
                      - { code: A, name: Topic, line: 1, meaning: One. }
                      - { code: B, name: [|Topic|], line: 2, meaning: Two. }
                    """
            ),
            ["two arguments of one code"] = new(
                SpecRules.Duplicate,
                "The code 'A' belongs to two arguments that share a center, Topic (line 8) and Subject; one value cannot be both.",
                SampleCatalogue.Head
                    + """
                    arguments:
                      - { code: A, name: Topic, centers: [MC, TC], line: 1, meaning: One. }
                      - { code: [|A|], name: Subject, centers: [TC, EC], line: 2, meaning: Two. }
                    """
            ),
            ["an argument that names an error which is not there"] = new(
                SpecRules.Undefined,
                "Topic (A) names the error 'TopicIsMising', which this command does not have; did you mean 'TopicIsMissing'?",
                SampleCatalogue.Head
                    + """
                    arguments:
                      - { code: A, name: Topic, errors: { missing: [|TopicIsMising|] }, line: 1, meaning: One. }
                    errors:
                      TopicIsMissing: { line: 4, meaning: No topic is given. }
                    """
            ),
            ["a rule that names an error which is not there"] = new(
                SpecRules.Undefined,
                "A rule names the error 'NoTopic', which this command does not have.",
                SampleCatalogue.Head
                    + """
                    arguments:
                      - { code: A, name: Topic, line: 1, meaning: One. }
                      - { code: B, name: Text, line: 2, meaning: Two. }
                    rules:
                      - { anyOf: [A, B], error: [|NoTopic|], line: 3 }
                    """
            ),
            ["two types of one name"] = new(
                SpecRules.Duplicate,
                "Two different types of this command are called 'Kind'.",
                SampleCatalogue.Head
                    + """
                    arguments:
                      - { code: A, name: First, type: choice, enum: [|Kind|], values: { 1: One }, line: 1, meaning: One. }
                      - { code: B, name: Second, type: choice, enum: Kind, values: { 1: One, 2: Two }, line: 2, meaning: Two. }
                    """
            ),
            ["an enum called like the command"] = new(
                SpecRules.Duplicate,
                "Two different types of this command are called 'ScheduleMeeting'.",
                """
                command: SM
                page: p.php
                name: [|ScheduleMeeting|]
                guide: { section: S, page: 2-1, line: 1 }
                summary: It schedules.
                arguments:
                  - { code: A, name: First, type: choice, enum: ScheduleMeeting, values: { 1: One }, line: 1, meaning: One. }
                """
            ),
        };
}
