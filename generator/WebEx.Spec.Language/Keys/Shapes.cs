using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Keys;

/// <summary>The shapes that several keys take. The named ones are defined once in the schema of commands.</summary>
internal static class Shapes
{
    /// <summary>The word for a bit without a meaning.</summary>
    public const string Reserved = "reserved";

    // Names with slashes between them; none of them leads to the folder above.
    private const string PathPattern = @"^(?!\.{0,2}(/|$))[^/?#&:%\s\\]+(/(?!\.{0,2}(/|$))[^/?#&:%\s\\]+)*$";

    // Of true and false, what a phrase could be mistaken for, or could mistake for one.
    private static readonly string[] TruthWords =
    [
        "yes",
        "Yes",
        "YES",
        "no",
        "No",
        "NO",
        "on",
        "On",
        "ON",
        "off",
        "Off",
        "OFF",
        "y",
        "Y",
        "n",
        "N",
        "True",
        "TRUE",
        "False",
        "FALSE",
    ];

    /// <summary>Any text, the empty one included.</summary>
    public static ValueShape AnyText { get; } = new ValueShape.TextShape("text", "texts");

    /// <summary>Text that is not empty, but may be blank.</summary>
    public static ValueShape Characters { get; } = new ValueShape.TextShape("characters", "characters", "[\\s\\S]");

    /// <summary>Text that says something.</summary>
    public static ValueShape Text { get; } = new ValueShape.NamedShape("text", new ValueShape.TextShape("text", "texts", "\\S"));

    /// <summary>A word of our own that is referred to.</summary>
    public static ValueShape Id { get; } = new ValueShape.TextShape("id", "ids", SpecId.Pattern);

    /// <summary>A path below a site.</summary>
    public static ValueShape Path { get; } = new ValueShape.NamedShape("path", new ValueShape.TextShape("path", "paths", PathPattern));

    /// <summary>A sentence of our own.</summary>
    public static ValueShape Sentence { get; } =
        new ValueShape.NamedShape("sentence", new ValueShape.TextShape("sentence", "sentences", "[.!?][\"')\\]\u201d\u2019]*\\s*$"));

    /// <summary>A phrase that becomes a part of a sentence.</summary>
    public static ValueShape Phrase { get; } =
        new ValueShape.NamedShape(
            "phrase",
            new ValueShape.ButNotShape(
                new ValueShape.TextShape("phrase", "phrases", "\\S"),
                new ValueShape.TextShape("", "", "\\.$"),
                new ValueShape.WordShape(TruthWords)
            )
        );

    /// <summary>One text, or several. An empty list takes those away that a use would bring.</summary>
    public static ValueShape Texts { get; } =
        new ValueShape.NamedShape("texts", new ValueShape.EitherShape(AnyText, new ValueShape.ListShape(AnyText)))
        {
            Called = ("text or list of texts", "texts"),
        };

    /// <summary>Two texts or more.</summary>
    public static ValueShape Several { get; } =
        new ValueShape.NamedShape("several", new ValueShape.ListShape(AnyText, Least: 2)) { Called = ("list of two arguments or more", "lists of arguments") };

    /// <summary>Text as it stands on the wire.</summary>
    public static ValueShape Token { get; } =
        new ValueShape.NamedShape("token", new ValueShape.ScalarShape("token", "tokens", IsTruthAllowed: true), "Text as it stands on the wire.");

    /// <summary>The tokens of yes and no.</summary>
    public static ValueShape FlagTokens { get; } =
        new ValueShape.NamedShape(
            "flagTokens",
            new ValueShape.TextShape("two tokens", "tokens", "^[^/\\s]([^/]*[^/\\s])?/[^/\\s]([^/]*[^/\\s])?$"),
            "The tokens of yes and no, yes first: 1/0, ON/OFF, Yes/No."
        );

    /// <summary>A name that C# takes as a type or a member.</summary>
    public static ValueShape Name { get; } =
        new ValueShape.NamedShape(
            "csharpName",
            new ValueShape.TextShape("C# name", "C# names", "^[A-Z][A-Za-z0-9]{0,199}$"),
            "A C# name: a capital letter first, then letters and digits."
        );

    /// <summary>A number that is not negative.</summary>
    public static ValueShape Number { get; } = new ValueShape.NamedShape("number", new ValueShape.IntegerShape(0));

    /// <summary>A line of the guide.</summary>
    public static ValueShape Line { get; } =
        new ValueShape.NamedShape("line", new ValueShape.IntegerShape(1), "The line of the guide's text version.") { Called = ("line", "lines") };

    /// <summary>A center.</summary>
    public static ValueShape Center { get; } =
        new ValueShape.NamedShape("center", new ValueShape.WordShape([.. CenterSets.Abbreviations])) { Called = ("center", "centers") };

    /// <summary>A list of centers.</summary>
    public static ValueShape CenterList { get; } = new ValueShape.NamedShape("centerList", new ValueShape.ListShape(Center, Least: 1, IsUnique: true));

    /// <summary>Where something is valid.</summary>
    public static ValueShape Centers { get; } =
        new ValueShape.NamedShape(
            "centers",
            new ValueShape.EitherShape(Center, CenterList),
            "Where it is valid: " + string.Join(", ", CenterSets.Abbreviations) + ". Left out: everywhere that the command is."
        )
        {
            Called = ("center or list of centers", "centers"),
        };

    /// <summary>Further facts.</summary>
    public static ValueShape Remarks { get; } =
        new ValueShape.NamedShape(
            "remarks",
            new ValueShape.EitherShape(
                Sentence,
                new ValueShape.ListShape(new ValueShape.EitherShape(Sentence, new ValueShape.MapShape(() => CommandTable.Remark)))
            ),
            "Further facts for the doc comment, that no program can enforce."
        )
        {
            Called = ("sentence, or list of sentences and maps", "remarks"),
        };

    /// <summary>What a fact rests on where the guide contradicts itself.</summary>
    public static ValueShape Erratum { get; } =
        new ValueShape.NamedShape("erratum", OneOrMore(AnyText), "The id in errata.yaml of the choice that this rests on, or several.")
        {
            Called = ("id or list of ids", "ids"),
        };

    /// <summary>Where facts come from that are later than the guide.</summary>
    public static ValueShape Sources { get; } =
        new ValueShape.NamedShape("sources", OneOrMore(AnyText), "Names of sources in common/sources.yaml.")
        {
            Called = ("source or list of sources", "sources"),
        };

    /// <summary>What a later fact contradicts.</summary>
    public static ValueShape Contradicted { get; } =
        new ValueShape.NamedShape("contradicted", OneOrMore(Line), "Lines of the guide that say otherwise.") { Called = ("line or list of lines", "lines") };

    /// <summary>One shape, or a list of it that is not empty.</summary>
    public static ValueShape OneOrMore(ValueShape shape, bool isUnique = false) =>
        new ValueShape.EitherShape(shape, new ValueShape.ListShape(shape, Least: 1, IsUnique: isUnique));

    /// <summary>One of several words.</summary>
    public static ValueShape WordOf<T>(IReadOnlyDictionary<string, T> words) => new ValueShape.WordShape([.. words.Keys]);

    /// <summary>A map of the language's keys.</summary>
    public static ValueShape Map(Func<MapSpec?> map) => new ValueShape.MapShape(map);

    /// <summary>A list of maps.</summary>
    public static ValueShape Maps(Func<MapSpec?> map, int? most = null, int least = 0) =>
        new ValueShape.ListShape(new ValueShape.MapShape(map), Least: least, Most: most);
}
