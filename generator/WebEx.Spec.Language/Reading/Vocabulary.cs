namespace WebEx.Spec.Language.Reading;

/// <summary>The keys of the language, place by place. A test compares them with the JSON Schemas.</summary>
public static class Vocabulary
{
    /// <summary>The top of a command file.</summary>
    public static IReadOnlyList<string> Command { get; } =
    [
        "command",
        "page",
        "family",
        "name",
        "centers",
        "access",
        "effect",
        "guide",
        "summary",
        "deprecated",
        "remarks",
        "erratum",
        "arguments",
        "rules",
        "reply",
        "errors",
        "later",
    ];

    /// <summary>The top of a file of shared definitions.</summary>
    public static IReadOnlyList<string> Shared { get; } =
    ["guide", "arguments", "sets", "choices", "bits", "errors", "spellings", "numbers", "errorSets", "ruleSets", "timeZones", "pages", "sources"];

    /// <summary>Under <c>guide</c> of a file of shared definitions.</summary>
    public static IReadOnlyList<string> SharedGuide { get; } = ["lines"];

    /// <summary>Under <c>guide</c>.</summary>
    public static IReadOnlyList<string> Guide { get; } = ["section", "page", "line", "errors"];

    /// <summary>A remark with a place of its own.</summary>
    public static IReadOnlyList<string> Remark { get; } = ["text", "line", "erratum"];

    /// <summary>An argument, or a part of one.</summary>
    public static IReadOnlyList<string> Argument { get; } =
    [
        "code",
        "aliases",
        "name",
        "type",
        "meaning",
        "line",
        "required",
        "centers",
        "only",
        "default",
        "defaultFrom",
        "max",
        "min",
        "digits",
        "forbidden",
        "ascii",
        "fields",
        "errors",
        "deprecated",
        "remarks",
        "erratum",
        "as",
        "values",
        "tokens",
        "ignoreCase",
        "enum",
        "bits",
        "of",
        "separator",
        "open",
        "close",
        "from",
        "to",
        "least",
        "item",
        "part",
        "parts",
    ];

    /// <summary>What may stand beside <c>use</c> on top of the keys of an argument.</summary>
    public static IReadOnlyList<string> Use { get; } = ["use", "with", "except", "without"];

    /// <summary>Under <c>errors</c> of an argument.</summary>
    public static IReadOnlyList<string> ArgumentErrors { get; } = ["missing", "tooFew", "tooLong", "tooShort", "characters", "notAscii", "invalid"];

    /// <summary>An error of an argument that has a limit of its own.</summary>
    public static IReadOnlyList<string> LimitError { get; } = ["max", "min", "error"];

    /// <summary>A shared choice.</summary>
    public static IReadOnlyList<string> Choice { get; } = ["enum", "line", "meaning", "ignoreCase", "values"];

    /// <summary>One value of a choice.</summary>
    public static IReadOnlyList<string> ChoiceValue { get; } = ["name", "meaning", "centers", "deprecated"];

    /// <summary>A shared bit field.</summary>
    public static IReadOnlyList<string> Bits { get; } = ["enum", "line", "meaning", "bits"];

    /// <summary>One bit.</summary>
    public static IReadOnlyList<string> Bit { get; } = ["name", "meaning", "category", "needs", "line", "remarks", "erratum"];

    /// <summary>A rule.</summary>
    public static IReadOnlyList<string> Rule { get; } =
    [
        "use",
        "when",
        "require",
        "ignore",
        "says",
        "forbid",
        "anyOf",
        "together",
        "order",
        "span",
        "months",
        "values",
        "numberOf",
        "note",
        "centers",
        "error",
        "line",
        "erratum",
    ];

    /// <summary>The reply.</summary>
    public static IReadOnlyList<string> Reply { get; } =
    ["line", "status", "statusCode", "constants", "method", "joint", "success", "failure", "additional", "without", "markup", "remarks", "erratum"];

    /// <summary>The markup of a reply.</summary>
    public static IReadOnlyList<string> Markup { get; } = ["root", "xml", "elements"];

    /// <summary>A parameter of a reply.</summary>
    public static IReadOnlyList<string> ReplyParameter { get; } =
    [
        "code",
        "name",
        "type",
        "meaning",
        "when",
        "optional",
        "as",
        "values",
        "enum",
        "ignoreCase",
        "item",
        "from",
        "to",
        "separator",
        "inner",
        "parts",
        "line",
        "erratum",
    ];

    /// <summary>An error code.</summary>
    public static IReadOnlyList<string> Error { get; } =
    ["line", "name", "meaning", "cause", "notEnforceable", "centers", "adds", "printed", "remarks", "erratum"];

    /// <summary>The shared meaning of an error code.</summary>
    public static IReadOnlyList<string> ErrorMeaning { get; } = ["meaning", "cause", "notEnforceable"];

    /// <summary>A time zone.</summary>
    public static IReadOnlyList<string> TimeZone { get; } = ["index", "name", "offset", "text", "place", "iana", "windows", "line", "erratum"];

    /// <summary>A page.</summary>
    public static IReadOnlyList<string> Page { get; } = ["page", "family", "namespace", "path", "line"];

    /// <summary>The key that errata stand under.</summary>
    public const string ErrataKey = "errata";

    /// <summary>The top of a file of entry points, workflows, requests, later facts or errata.</summary>
    public static IReadOnlyList<string> Reference { get; } = ["entryPoints", "workflows", "requests", "laterFacts", ErrataKey];

    /// <summary>An entry point.</summary>
    public static IReadOnlyList<string> EntryPoint { get; } =
    ["name", "path", "at", "frameset", "login", "centers", "only", "line", "erratum", "meaning", "arguments", "remarks"];

    /// <summary>A workflow.</summary>
    public static IReadOnlyList<string> Workflow { get; } = ["command", "section", "line", "erratum", "checks", "remarks"];

    /// <summary>One check of a workflow.</summary>
    public static IReadOnlyList<string> WorkflowCheck { get; } = ["asks", "error", "line", "erratum"];

    /// <summary>A fact about requests.</summary>
    public static IReadOnlyList<string> RequestFact { get; } = ["name", "line", "text", "erratum"];

    /// <summary>A source later than the guide.</summary>
    public static IReadOnlyList<string> Source { get; } = ["title", "kind", "address", "date"];

    /// <summary>Under <c>later</c> of a command.</summary>
    public static IReadOnlyList<string> Later { get; } = ["errors", "spellings", "reply", "remarks"];

    /// <summary>An error code that a later source has.</summary>
    public static IReadOnlyList<string> LaterError { get; } = ["source", "name", "meaning"];

    /// <summary>A spelling that a later source has.</summary>
    public static IReadOnlyList<string> LaterSpelling { get; } = ["error", "reads", "source"];

    /// <summary>A reply parameter that a later source has.</summary>
    public static IReadOnlyList<string> LaterParameter { get; } = ["code", "name", "type", "meaning", "as", "values", "enum", "ignoreCase", "source"];

    /// <summary>A remark of a later source.</summary>
    public static IReadOnlyList<string> LaterRemark { get; } = ["text", "source", "contradicts"];

    /// <summary>A later fact that concerns no single command.</summary>
    public static IReadOnlyList<string> LaterFact { get; } = ["name", "text", "source", "contradicts"];

    /// <summary>An erratum.</summary>
    public static IReadOnlyList<string> Erratum { get; } = ["id", "topic", "places", "choice", "reason", "general"];

    /// <summary>A place of an erratum.</summary>
    public static IReadOnlyList<string> ErratumPlace { get; } = ["line", "reads", "lacks", "note"];
}
