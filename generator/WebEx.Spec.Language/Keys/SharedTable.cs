namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of shared definitions.</summary>
public static class SharedTable
{
    private const string Home = SpecFiles.Shared;
    private const string OfType = "The C# type, which no other shared definition has.";

    /// <summary>Under <c>guide</c> of a file of shared definitions.</summary>
    public static MapSpec Guide { get; } =
        new(
            "guide",
            Home,
            "the guide",
            "guides",
            "The guide's text version, whose lines the facts name.",
            [new("lines", new ValueShape.IntegerShape(1), "How many lines it has; no fact names a later one.") { IsRequired = true }]
        );

    /// <summary>A source later than the guide.</summary>
    public static MapSpec Source { get; } =
        new(
            "source",
            Home,
            "a source",
            "sources",
            "",
            [
                new("title", Shapes.Text, "The title of the page or the thread, or what was observed.") { IsRequired = true },
                new(
                    "kind",
                    Shapes.WordOf(SpecWords.SourceKinds),
                    "'vendor', a page of the vendor; 'staff', its staff in a forum or a blog; 'observed', recorded traffic or a public client."
                )
                {
                    IsRequired = true,
                },
                new("address", Shapes.Text, "Where it was published.") { IsRequired = true },
                new("date", Shapes.Text, "When, in words; undated where it does not say.") { IsRequired = true },
            ]
        );

    /// <summary>A shared choice.</summary>
    public static MapSpec Choice { get; } =
        new(
            "choice",
            Home,
            "a choice",
            "choices",
            "",
            [
                new("enum", Shapes.Name, OfType) { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide that begins it.") { IsRequired = true },
                new("meaning", Shapes.Sentence, "What is chosen.") { IsRequired = true },
                new("ignoreCase", new ValueShape.TruthShape(), "The site does not tell capitals from small letters.") { Default = "false" },
                new("values", ArgumentTable.ValueMap, "A map of token to C# name, or to more about it.") { IsRequired = true },
            ]
        );

    /// <summary>A shared bit field.</summary>
    public static MapSpec Bits { get; } =
        new(
            "bits",
            Home,
            "a bit field",
            "bit fields",
            "",
            [
                new("enum", Shapes.Name, OfType) { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide that begins it.") { IsRequired = true },
                new("meaning", Shapes.Sentence, "What the field controls.") { IsRequired = true },
                new("bits", ArgumentTable.BitMap, "A map of the number of a bit to its C# name, to 'reserved', or to more about it.") { IsRequired = true },
            ]
        );

    /// <summary>A time zone.</summary>
    public static MapSpec TimeZone { get; } =
        new(
            "timeZone",
            Home,
            "a time zone",
            "time zones",
            "",
            [
                new("index", Shapes.Number, "The number on the wire.") { IsRequired = true },
                new("name", Shapes.Name, "The C# member.") { IsRequired = true },
                new(
                    "offset",
                    new ValueShape.TextShape("offset", "offsets", "^(00:00|[+-]([01][0-9]|2[0-3]):[0-5][0-9])$"),
                    "The offset from Greenwich in standard time, as the guide prints it."
                )
                {
                    IsRequired = true,
                    Example = "offset: \"+05:30\"",
                },
                new("text", Shapes.Text, "The zone's description.") { IsRequired = true },
                new("place", Shapes.Text, "The place in brackets.") { IsRequired = true },
                new("iana", Shapes.AnyText, "The matching zone of the IANA database: our own mapping."),
                new("windows", Shapes.AnyText, "The matching zone of Windows: our own mapping."),
                new("line", Shapes.Line, "The row of the guide's table.") { IsRequired = true },
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        );

    /// <summary>A page.</summary>
    public static MapSpec Page { get; } =
        new(
            "page",
            Home,
            "a page",
            "pages",
            "",
            [
                new("page", Shapes.Path, "Its name in the guide.") { IsRequired = true, Example = "page: m.php" },
                new("family", Shapes.Id, "One of several that share the page.") { Example = "family: meeting" },
                new("namespace", Shapes.Name, "The last part of the C# namespace.") { IsRequired = true },
                new("path", Shapes.Path, "Its path below the site, where it differs.") { Example = "path: supportcenter/smt.wbx" },
                new("line", Shapes.Line, "The line of the page's heading in the guide.") { IsRequired = true },
            ]
        );

    /// <summary>The top of a file of shared definitions.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            Home,
            "a file of shared definitions",
            "files of shared definitions",
            "What commands share: common/*.yaml, and the pages in webex.yaml. The language is explained in spec/README.md.",
            [
                new("guide", Shapes.Map(() => Guide), "The guide's text version, whose lines the facts name."),
                new("arguments", new ValueShape.MapOfShape("name", Shapes.Map(() => ArgumentTable.OfShared)), "Arguments by the name that a 'use' takes."),
                new(
                    "sets",
                    new ValueShape.MapOfShape("name", Shapes.Maps(() => ArgumentTable.OfShared)),
                    "Sets of arguments by the name that a 'use' takes; a name of its own among arguments and sets."
                ),
                new("choices", new ValueShape.MapOfShape("name", Shapes.Map(() => Choice)), "Choices by the name that 'values' takes."),
                new("bits", new ValueShape.MapOfShape("name", Shapes.Map(() => Bits)), "Bit fields by the name that 'bits' takes."),
                new(
                    "errors",
                    new ValueShape.MapOfShape("code", new ValueShape.EitherShape(Shapes.Sentence, Shapes.Map(() => ErrorTable.Shared))),
                    "What an error code means, and where it comes from, wherever a command does not say otherwise."
                ),
                new(
                    "spellings",
                    new ValueShape.ListShape(new ValueShape.ListShape(Shapes.Text, Least: 2)),
                    "Error codes that commands spell in several ways: each list holds the spellings of one, all of which are read wherever one is a row."
                ),
                new(
                    "numbers",
                    new ValueShape.MapOfShape("command or choice", new ValueShape.ListShape(Shapes.Text, IsUnique: true)),
                    "The members of enumerations in the order of their numbers: errors under the id of the command, choices by word under "
                        + "their C# name. Written "
                        + "by webex-spec number, which only appends."
                ),
                new(
                    "errorSets",
                    new ValueShape.MapOfShape("name", new ValueShape.MapOfShape("code", ErrorTable.Row, ErrorTable.Code)),
                    "Rows of errors that several commands have, by the name that a 'use' among errors takes."
                ),
                new(
                    "ruleSets",
                    new ValueShape.MapOfShape("name", Shapes.Maps(() => RuleTable.OfSet)),
                    "Rules that several commands have, by the name that a 'use' among rules takes."
                ),
                new("timeZones", Shapes.Maps(() => TimeZone), "The guide's table of time zones."),
                new("pages", Shapes.Maps(() => Page), "The pages of the API and the namespace that each one's commands go to."),
                new("sources", new ValueShape.MapOfShape("name", Shapes.Map(() => Source)), "Sources later than the guide, by the name that 'source' takes."),
            ]
        );
}
