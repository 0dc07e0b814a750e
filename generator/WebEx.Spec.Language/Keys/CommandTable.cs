namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of a command, and of what every place of the language has.</summary>
public static class CommandTable
{
    private const string Home = SpecFiles.Command;

    /// <summary>Under <c>guide</c>.</summary>
    public static MapSpec Guide { get; } =
        new(
            "guide",
            Home,
            "a place in the guide",
            "places in the guide",
            "Where the command stands in the guide.",
            [
                new("section", Shapes.Text, "The heading.") { IsRequired = true },
                new("page", new ValueShape.ScalarShape("page", "pages", IsTruthAllowed: false), "The printed page that the section starts on.")
                {
                    IsRequired = true,
                    Example = "page: 2-117",
                },
                new("line", Shapes.Line, "The line of the heading in the text version.") { IsRequired = true },
                new("errors", Shapes.AnyText, "The table of error messages.") { Example = "errors: \"Table 2-44\"" },
            ]
        );

    /// <summary>A remark with a place of its own.</summary>
    public static MapSpec Remark { get; } =
        new(
            "remark",
            Home,
            "a remark",
            "remarks",
            "A remark with a place of its own.",
            [
                new("text", Shapes.Sentence, "One or two sentences of our own.") { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide that says it."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that it rests on, or several."),
            ]
        );

    /// <summary>The top of a command file.</summary>
    public static MapSpec Command { get; } =
        new(
            "",
            Home,
            "a command",
            "commands",
            "One command of the guide: pages/<page>/[family/]<AT>.yaml. The language is explained in spec/README.md.",
            [
                new("command", Shapes.Text, "The value of AT; left out for a page that takes none.") { Example = "command: SM" },
                new("page", Shapes.Text, "The page, as webex.yaml has it.") { IsRequired = true, Example = "page: m.php" },
                new("family", Shapes.Text, "Only where a page serves several centers: meeting, event or support."),
                new("name", Shapes.Name, "The C# type.") { IsRequired = true, Example = "name: ScheduleMeeting" },
                new("centers", Shapes.Centers, "Where it is valid; left out: in all centers."),
                new("access", Shapes.WordOf(SpecWords.Access), "What the caller has to be.") { Default = "none" },
                new("effect", Shapes.WordOf(SpecWords.Effects), "What it does to the site or the session. Only what reads may be sent a second time by itself.")
                {
                    Default = "changes",
                },
                new("guide", Shapes.Map(() => Guide), "Where the command stands in the guide.") { IsRequired = true },
                new("summary", Shapes.Sentence, "What it does, in one sentence of our own that ends in a full stop.") { IsRequired = true },
                new("deprecated", Shapes.Phrase, "Only for a deprecated command: what replaces it.") { Example = "deprecated: p.php/LI" },
                new("remarks", Shapes.Remarks, "Further facts for the doc comment, that no program can enforce."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
                new(
                    "arguments",
                    Shapes.Maps(() => ArgumentTable.OfCommand, KeyLimits.MostArguments),
                    "In the order of the guide's Syntax block, which is the order on the wire, but for the parts of dates and phone numbers: these are "
                        + "written in an order of their own."
                ),
                new("rules", Shapes.Maps(() => RuleTable.Rule), "What holds across arguments."),
                new("reply", Shapes.Map(() => ReplyTable.Reply), "What the command answers."),
                new("errors", Shapes.Map(() => ErrorTable.Errors), "The error codes, in the guide's order."),
                new("later", Shapes.Map(() => LaterTable.OfCommand), "What sources later than the guide add. Nothing there changes what the guide says."),
            ]
        );
}
