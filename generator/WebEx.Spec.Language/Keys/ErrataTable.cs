namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of errata.</summary>
public static class ErrataTable
{
    /// <summary>The key that errata stand under.</summary>
    internal const string Errata = "errata";

    /// <summary>A place of an erratum.</summary>
    public static MapSpec Place { get; } =
        new(
            "place",
            SpecFiles.Errata,
            "a place of an erratum",
            "places",
            "",
            [
                new("line", Shapes.Line, "The line of the guide's text version.") { IsRequired = true },
                new("reads", Shapes.AnyText, "What stands there, word for word."),
                new("lacks", Shapes.AnyText, "What is missing in the table, block or paragraph there."),
                new("note", Shapes.AnyText, "What that is, in our own words: the command, the table, the edition."),
            ]
        )
        {
            Rules = [new MapRule.OneRule(new MapRule.NeedsKeys("reads"), new MapRule.NeedsKeys("lacks"))],
        };

    /// <summary>An erratum.</summary>
    public static MapSpec Erratum { get; } =
        new(
            "erratum",
            SpecFiles.Errata,
            "an erratum",
            "errata",
            "",
            [
                new("id", Shapes.Id, "What 'erratum' in a spec file names; no other has it.") { IsRequired = true },
                new("topic", Shapes.Text, "What it is about, in a few words.") { IsRequired = true },
                new("places", Shapes.Maps(() => Place, least: 1), "What the guide says where.") { IsRequired = true },
                new("choice", Shapes.Sentence, "What the catalogue follows.") { IsRequired = true },
                new("reason", Shapes.Sentence, "Why.") { IsRequired = true },
                new("general", new ValueShape.TruthShape(), "It is about the guide as a whole, so that no single fact refers to it.") { Default = "false" },
            ]
        );

    /// <summary>The top of the file of errata.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            SpecFiles.Errata,
            "a file of errata",
            "files of errata",
            "Where the guide contradicts itself, is misprinted, or says two things: what stands where, which reading the catalogue follows, and why.",
            [new(Errata, Shapes.Maps(() => Erratum), "The points.") { IsRequired = true }]
        );
}
