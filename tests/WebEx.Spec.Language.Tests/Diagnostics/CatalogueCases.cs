using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Diagnostics;

/// <summary>Mistakes that only show when the whole catalogue is looked at.</summary>
internal static class CatalogueCases
{
    private const string Other = """
        command: XX
        page: m.php
        family: meeting
        name: Other
        guide: { section: S, page: 2-1, line: 1 }
        summary: It does something else.

        """;

    private const string Errors = """
        errors:
          Odd: { line: 1, cause: state, meaning: Odd. }
          Even: { line: 2, cause: state, meaning: Even. }
          Third: { line: 3, cause: state, meaning: Third. }
        """;

    public static Dictionary<string, DiagnosticCase> All { get; } =
        new()
        {
            ["a command defined twice"] = new(
                SpecRules.DuplicateCommand,
                "The command m.php/SM@meeting is defined in folder/a.yaml already. Delete one of the two, or correct what this one is.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal)
            )
            {
                Others = [new SpecFile("folder/a.yaml", SampleCatalogue.Head)],
            },
            ["two commands of one name"] = new(
                SpecRules.DuplicateCommand,
                "The type Meetings.ScheduleMeeting comes out of two files, folder/a.yaml and snippet.yaml. Give what makes it another name in one of them.",
                Other.Replace("name: Other", "name: [|ScheduleMeeting|]", StringComparison.Ordinal)
            )
            {
                Others = [new SpecFile("folder/a.yaml", SampleCatalogue.Head)],
            },
            ["a command of one's own called like another one of the catalogue"] = new(
                SpecRules.DuplicateCommand,
                "The type Meetings.ScheduleMeeting comes out of folder/a.yaml of the catalogue too. Give what makes it another name in this file.",
                Other.Replace("name: Other", "name: [|ScheduleMeeting|]", StringComparison.Ordinal)
            )
            {
                IsOwn = true,
                Others = [new SpecFile("folder/a.yaml", SampleCatalogue.Head)],
            },
            ["an enum called like another command"] = new(
                SpecRules.DuplicateCommand,
                "The type Meetings.ScheduleMeetingReply comes out of two files, folder/a.yaml and snippet.yaml. Give what makes it another name in "
                    + "one of them.",
                Other.Replace("name: Other", "name: [|Other|]", StringComparison.Ordinal)
                    + "arguments: [ { code: A, name: A, type: choice, enum: ScheduleMeetingReply, values: { 1: One }, line: 1, meaning: One. } ]"
            )
            {
                Others = [new SpecFile("folder/a.yaml", SampleCatalogue.Head)],
            },
            ["two replies with elements of one name"] = new(
                SpecRules.DuplicateCommand,
                "The type Meetings.Room comes out of two files, folder/a.yaml and snippet.yaml. Give what makes it another name in one of them.",
                Other.Replace("name: Other", "name: [|Other|]", StringComparison.Ordinal)
                    + "reply: { line: 1, success: [ { name: Rooms, item: Room, parts: [ { code: \"R{n}\", name: Name } ] } ] }"
            )
            {
                Others =
                [
                    new SpecFile(
                        "folder/a.yaml",
                        SampleCatalogue.Head + "reply: { line: 1, success: [ { name: Rooms, item: Room, parts: [ { code: \"R{n}\", name: Name } ] } ] }"
                    ),
                ],
            },
            ["errors without numbers"] = new(
                SpecRules.Number,
                "The members of 'm.php/SM@meeting' have no numbers. Run 'webex-spec number', which appends what is missing.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal) + "errors: { Odd: { line: 1, cause: state, meaning: Odd. } }"
            )
            {
                Others = [new SpecFile("numbers.yaml", "numbers: { m.php/XX: [Odd] }")],
            },
            ["a command in the folder of another page"] = new(
                SpecRules.WrongPlace,
                "The file of this command has to be pages/m/meeting/SM.yaml.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal)
            )
            {
                Path = "/spec/pages/m/event/SM.yaml",
            },
            ["a command among the shared definitions"] = new(
                SpecRules.WrongPlace,
                "The file of this command has to be pages/m/meeting/SM.yaml.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal)
            )
            {
                Path = @"C:\spec\common\SM.yaml",
            },
            ["a file of another ending"] = new(
                SpecRules.NotRead,
                "A build reads only files that end in .yaml. Rename this one to SM.yaml.",
                "[||]" + SampleCatalogue.Head
            )
            {
                Path = "spec/pages/m/meeting/SM.yml",
            },
            ["a page without commands in a file of another name"] = new(
                SpecRules.WrongPlace,
                "The file of this command has to be pages/p/p.yaml.",
                """
                page: [|p.php|]
                name: Act
                guide: { section: S, page: 2-1, line: 1 }
                summary: It acts.
                """
            )
            {
                Path = "pages/p/AC.yaml",
            },
            ["an error that was added and has no number"] = new(
                SpecRules.Number,
                "'Even' has no number under 'm.php/SM@meeting'. Run 'webex-spec number', which appends what is missing.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal) + Errors
            )
            {
                Others = [new SpecFile("numbers.yaml", "numbers: { m.php/SM@meeting: [Odd, Third] }")],
            },
            ["several errors that have no number"] = new(
                SpecRules.Number,
                "'Odd' has no number, and 2 more of 'm.php/SM@meeting' have none. Run 'webex-spec number', which appends what is missing.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal) + Errors
            )
            {
                Others = [new SpecFile("numbers.yaml", "numbers: { m.php/SM@meeting: [Gone] }")],
            },
            ["a choice whose values are in another order than their numbers"] = new(
                SpecRules.Number,
                "The values of 'Meetings.Size' are not in the order of their numbers, S, L. A new value comes last, and none can be removed.",
                SampleCatalogue.Head.Replace("SM", "[|SM|]", StringComparison.Ordinal)
                    + "arguments: [ { code: A, name: Size, type: choice, enum: Size, values: { L: Large, S: Small }, line: 1, meaning: One. } ]"
            )
            {
                Others = [new SpecFile("numbers.yaml", "numbers: { Meetings.Size: [S, L] }")],
            },
        };
}
