namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of what sources after the guide say.</summary>
public static class LaterTable
{
    private const string Home = SpecFiles.Command;

    /// <summary>Under <c>later</c> of a command.</summary>
    public static MapSpec OfCommand { get; } =
        new(
            "later",
            Home,
            "the later facts of a command",
            "later facts",
            "What sources later than the guide add. Nothing here changes what the guide says.",
            [
                new(
                    "errors",
                    new ValueShape.MapOfShape("code", new ValueShape.EitherShape(Shapes.Sources, Shapes.Map(() => Error))),
                    "Error codes that the guide's table lacks; the short form of a row is its source."
                )
                {
                    Example = "errors: { AutoLoginDisabled: commonErrorMessages }",
                },
                new("spellings", Shapes.Maps(() => Spelling), "Other spellings of codes that the table has; case needs none."),
                new("reply", Shapes.Maps(() => Parameter), "Reply parameters that the guide lacks; none is promised."),
                new("remarks", Shapes.Maps(() => Remark), "Further facts for the doc comment."),
            ]
        );

    /// <summary>An error code that a later source has.</summary>
    public static MapSpec Error { get; } =
        new(
            "laterError",
            Home,
            "a later error code",
            "later error codes",
            "An error code that a later source has.",
            [
                Source,
                new("name", Shapes.Name, "The C# member, where the code makes none."),
                new("meaning", Shapes.Sentence, "What went wrong; left out where common/errors.yaml has it."),
            ]
        );

    /// <summary>A spelling that a later source has.</summary>
    public static MapSpec Spelling { get; } =
        new(
            "laterSpelling",
            Home,
            "a later spelling",
            "later spellings",
            "Another spelling of an error code.",
            [
                new("error", Shapes.Text, "The code as the guide's table spells it.") { IsRequired = true },
                new("reads", Shapes.Text, "The other spelling.") { IsRequired = true },
                Source,
            ]
        );

    /// <summary>A reply parameter that a later source has.</summary>
    public static MapSpec Parameter { get; } =
        new(
            "laterParameter",
            Home,
            "a later reply parameter",
            "later reply parameters",
            "A reply parameter that a later source has.",
            [
                new("code", Shapes.Text, "The parameter.") { IsRequired = true },
                new("name", Shapes.Name, "The C# property.") { IsRequired = true },
                new("type", new ValueShape.KindWordShape(IsOfReply: true), "As of a parameter of a reply.") { Default = "text" },
                new("meaning", Shapes.Sentence, "What it tells."),
                new("as", Shapes.FlagTokens, "The tokens of yes and no, yes first."),
                new("values", ArgumentTable.Values, "The name of a shared choice, or a map of token to name."),
                new("enum", Shapes.Name, "The C# type of a choice."),
                new("ignoreCase", new ValueShape.TruthShape(), "The tokens of a choice come in any case.") { Default = "false" },
                Source,
            ]
        );

    /// <summary>A remark of a later source.</summary>
    public static MapSpec Remark { get; } =
        new("laterRemark", Home, "a later remark", "later remarks", "A fact that a later source states about the command.", [Text, Source, Contradicts]);

    /// <summary>A later fact that concerns no single command.</summary>
    public static MapSpec Fact { get; } =
        new(
            "laterFact",
            SpecFiles.Later,
            "a later fact",
            "later facts",
            "",
            [new("name", Shapes.Name, "What it is about, in a word; no other fact has it.") { IsRequired = true }, Text, Source, Contradicts]
        );

    /// <summary>The top of the file of later facts.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            SpecFiles.Later,
            "a file of later facts",
            "files of later facts",
            "What sources later than the guide say that concerns no single command.",
            [new("laterFacts", Shapes.Maps(() => Fact), "The facts.") { IsRequired = true }]
        );

    private static KeySpec Source => new("source", Shapes.Sources, "Who states it: names of sources in common/sources.yaml.") { IsRequired = true };

    private static KeySpec Text => new("text", Shapes.Sentence, "One or two sentences of our own.") { IsRequired = true };

    private static KeySpec Contradicts => new("contradicts", Shapes.Contradicted, "Lines of the guide that say otherwise.");
}
