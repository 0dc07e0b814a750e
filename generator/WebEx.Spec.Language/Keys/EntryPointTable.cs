namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of entry points.</summary>
public static class EntryPointTable
{
    private const string Home = SpecFiles.EntryPoints;

    // Entry points need the plain types only.
    private static readonly string[] KeysOfArgument =
    [
        "use",
        "without",
        "code",
        "name",
        "type",
        "as",
        "enum",
        "values",
        "required",
        "centers",
        "max",
        "min",
        "forbidden",
        "default",
        "defaultFrom",
        "line",
        "meaning",
        "remarks",
        "erratum",
    ];

    /// <summary>The kinds that an argument of an entry point is of.</summary>
    private static readonly string[] PlainTypes = ["text", "secret", "email", "url", "key", "integer", "flag", "choice"];

    /// <summary>An argument of an entry point.</summary>
    public static MapSpec Argument { get; } =
        new("argument", Home, "an argument", "arguments", "As in a command file; entry points need the plain types only.", [.. KeysOfArgument.Select(Key)])
        {
            Rules = [new MapRule.AnyRule(new MapRule.NeedsKeys("use", "line"), new MapRule.NeedsKeys("code", "name", "meaning", "line"))],
        };

    /// <summary>An entry point.</summary>
    public static MapSpec EntryPoint { get; } =
        new(
            "entryPoint",
            Home,
            "an entry point",
            "entry points",
            "",
            [
                new("name", Shapes.Name, "The C# type of the link; unique among entry points.") { IsRequired = true },
                new("path", Shapes.Path, "The path below the site.") { IsRequired = true, Example = "path: e.php" },
                new("at", Shapes.Text, "The value of AT; left out for a path that takes none."),
                new("frameset", new ValueShape.TruthShape(), "Whether the page comes between the site's navigation bars.") { IsRequired = true },
                new("login", new ValueShape.TruthShape(), "Whether the guide says that it takes a login.") { Default = "false" },
                new("centers", Shapes.CenterList, "Where it is valid; left out: in all centers."),
                new("only", Shapes.Phrase, "A narrower scope in words."),
                new("line", Shapes.Line, "The line of the guide.") { IsRequired = true },
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
                new("meaning", Shapes.Sentence, "What the page shows, in our own words.") { IsRequired = true },
                new("arguments", Shapes.Maps(() => Argument), "Its arguments; each may use a shared one."),
                new("remarks", Shapes.Remarks, "Further facts for the doc comment."),
            ]
        );

    /// <summary>The top of the file of entry points.</summary>
    public static MapSpec Root { get; } =
        new(
            "",
            Home,
            "a file of entry points",
            "files of entry points",
            "The links of appendix B that lead a browser to a page of the site.",
            [new("entryPoints", Shapes.Maps(() => EntryPoint), "The links, in the guide's order.") { IsRequired = true }]
        );

    private static KeySpec Key(string name)
    {
        KeySpec key = ArgumentTable.Argument.Find(name);
        return name switch
        {
            "type" => key with { Value = new ValueShape.WordShape(PlainTypes) },
            "centers" => key with { Value = Shapes.CenterList },
            "line" => key with { Value = Shapes.Line, Meaning = "The line of the guide.", Example = null },
            "default" => key with
            {
                Value = new ValueShape.EitherShape(
                    new ValueShape.ScalarShape("token", "tokens", IsTruthAllowed: false),
                    new ValueShape.NullShape(),
                    new ValueShape.MapOfShape("center", new ValueShape.EitherShape(Shapes.Token, new ValueShape.NullShape()), Shapes.Center)
                ),
            },
            _ => key with { Value = new ValueShape.SameAsShape(() => ArgumentTable.Argument, name) },
        };
    }
}
