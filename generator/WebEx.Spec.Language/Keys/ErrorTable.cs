namespace WebEx.Spec.Language.Keys;

/// <summary>The keys of errors.</summary>
public static class ErrorTable
{
    private const string Home = SpecFiles.Command;

    /// <summary>An error code.</summary>
    public static MapSpec Error { get; } =
        new(
            "error",
            Home,
            "an error code",
            "error codes",
            "More about an error code.",
            [
                new("line", Shapes.Line, "The row of the guide's table."),
                new("name", Shapes.Name, "The C# member, where the code makes none; '[n]' becomes N."),
                new("meaning", Shapes.Sentence, "What went wrong, in one sentence of our own; left out where common/errors.yaml says it."),
                new("cause", Causes, Cause),
                new("notEnforceable", Shapes.Sentence, NotEnforceable),
                new("centers", Shapes.Centers, "Where it occurs."),
                new("adds", Shapes.Texts, "Parameters that come with it."),
                new("printed", Shapes.Texts, "Spellings in print that a site could send too."),
                new("remarks", Shapes.Remarks, "Further facts for the doc comment."),
                new("erratum", Shapes.Erratum, "The id in errata.yaml of the choice that this rests on, or several."),
            ]
        );

    /// <summary>The shared meaning of an error code.</summary>
    public static MapSpec Shared { get; } =
        new(
            "sharedError",
            SpecFiles.Shared,
            "a shared error",
            "shared errors",
            "More than the meaning of an error code.",
            [
                new("meaning", Shapes.Sentence, "What went wrong, in one sentence of our own.") { IsRequired = true },
                new("cause", Causes, Cause),
                new("notEnforceable", Shapes.Sentence, NotEnforceable),
            ]
        );

    /// <summary>Under <c>errors</c> of a command: codes, and the uses of sets of them.</summary>
    public static MapSpec Errors { get; } =
        new(
            "errors",
            Home,
            "the errors",
            "errors",
            "The error codes in the guide's order: code to line, or to more about it. [n] in a code is any number, [1..10] one of these.",
            [new("use", Shapes.Texts, "Shared sets of errors; keys of a row of the command's own lie over the set's.") { Example = "use: [scheduling]" }]
        )
        {
            Others = Row,
            OtherKeys = Code,
        };

    /// <summary>What stands under an error code.</summary>
    internal static ValueShape Row => new ValueShape.NamedShape("errorRow", new ValueShape.EitherShape(Shapes.Line, Shapes.Map(() => Error)));

    /// <summary>An error code as a key.</summary>
    internal static ValueShape Code => new ValueShape.TextShape("code", "codes", "^[^|]+$");

    private const string Cause =
        "What it depends on: the 'request' (left out where a limit or a rule reports all of it); or the site: its 'state' (accounts, meetings, computers, its "
        + "clock), the caller's 'rights' (login, role, privileges), its 'resources' (capacity, mail, credit cards), its 'settings' (services, lists, password "
        + "policy). Replaces what common/errors.yaml says.";

    private const string NotEnforceable = "Why no limit or rule can find what the request alone causes.";

    private static ValueShape Causes =>
        new ValueShape.NamedShape("causes", Shapes.OneOrMore(new ValueShape.NamedShape("cause", Shapes.WordOf(SpecWords.Causes))))
        {
            Called = ("one or several of " + Shapes.WordOf(SpecWords.Causes).One, "causes"),
        };
}
