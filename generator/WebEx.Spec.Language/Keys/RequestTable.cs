namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of facts about requests.</summary>
public static class RequestTable
{
    /// <summary>A fact about requests.</summary>
    public static MapSpec Fact { get; } =
        new(
            "requestFact",
            SpecFiles.Requests,
            "a fact about requests",
            "facts about requests",
            "",
            [
                new("name", Shapes.Name, "What it is about, in a word; no other fact has it.") { IsRequired = true },
                new("line", Shapes.Line, "The line of the guide.") { IsRequired = true },
                new("text", Shapes.Sentence, "One sentence of our own.") { IsRequired = true },
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        );

    /// <summary>The top of the file of facts about requests.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            SpecFiles.Requests,
            "a file of facts about requests",
            "files of facts about requests",
            "What holds for requests, or for answers, of every command.",
            [new("requests", Shapes.Maps(() => Fact), "The facts.") { IsRequired = true }]
        );
}
