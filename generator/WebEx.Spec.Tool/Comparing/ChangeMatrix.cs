using System.Globalization;

namespace WebEx.Spec.Tool.Comparing;

/// <summary>What each kind of change does: the one table that decides, reviewed as a whole.</summary>
internal static class ChangeMatrix
{
    private static readonly Verdict Added = new(Impact.Adds, Impact.None, Impact.None, Bump.Minor);
    private static readonly Verdict AddedToEnum = new(Impact.Adds, Impact.None, Impact.Adds, Bump.Minor);
    private static readonly Verdict Gone = new(Impact.Breaks, Impact.Breaks, Impact.Breaks, Bump.Major);
    private static readonly Verdict Renamed = new(Impact.Breaks, Impact.None, Impact.None, Bump.Major);
    private static readonly Verdict Retyped = new(Impact.Breaks, Impact.Breaks, Impact.Breaks, Bump.Major);
    private static readonly Verdict Rewritten = new(Impact.None, Impact.Breaks, Impact.Breaks, Bump.Major);
    private static readonly Verdict Stricter = new(Impact.None, Impact.None, Impact.Breaks, Bump.Minor);
    private static readonly Verdict Looser = new(Impact.None, Impact.None, Impact.Adds, Bump.Minor);
    private static readonly Verdict Outcome = new(Impact.Breaks, Impact.None, Impact.Breaks, Bump.Major);
    private static readonly Verdict Numbered = new(Impact.Breaks, Impact.None, Impact.Breaks, Bump.Major);
    private static readonly Verdict Warned = new(Impact.Breaks, Impact.None, Impact.Adds, Bump.Minor);

    // Facts that only documentation carries, whatever they are said of.
    private static readonly HashSet<string> Documentation = new(StringComparer.Ordinal)
    {
        "summary",
        "meaning",
        "line",
        "guide",
        "remarks",
        "errata",
        "text",
        "scope",
        "demand",
        "category",
        "access",
        "causes",
        "login",
        "frameset",
        "zone",
        "later",
        "defaultFrom",
        "part",
    };

    /// <summary>Of something that is new.</summary>
    public static Verdict OfAdded(FactNode node) =>
        node.Kind switch
        {
            // The property of a required argument has to be set, and each request without it is invalid.
            FactKind.Argument when node.Facts.ContainsKey("required") => new(Impact.Breaks, Impact.None, Impact.Breaks, Bump.Major),
            FactKind.Rule when node.Facts.ContainsKey("note") => Verdict.Words,
            FactKind.Rule when node.Facts.ContainsKey("ignored") => Looser,
            FactKind.Rule => Stricter,
            FactKind.Parameter when node.Facts.ContainsKey("promised") => new(Impact.Adds, Impact.None, Impact.Breaks, Bump.Major),
            FactKind.Error or FactKind.Value or FactKind.Bit or FactKind.TimeZone => AddedToEnum,
            _ => Added,
        };

    /// <summary>Of something that is gone.</summary>
    public static Verdict OfRemoved(FactNode node) =>
        node.Kind switch
        {
            FactKind.Rule when node.Facts.ContainsKey("note") => Verdict.Words,
            FactKind.Rule => Looser,
            FactKind.Bit when node.Facts.GetValueOrDefault("name") == "reserved" => Stricter,
            _ => Gone,
        };

    /// <summary>Of a fact that is another one now; null on one side where it does not hold there.</summary>
    public static (string Suffix, Verdict Verdict) OfFact(FactKind kind, string fact, string? before, string? after) =>
        fact switch
        {
            "name" or "item" => ("renamed", Renamed),
            "type" => ("changed", Retyped),
            "path" => ("changed", Rewritten),
            "max" => Limit(before, after, isUpper: true),
            "min" or "least" or "fields" => Limit(before, after, isUpper: false),
            "forbidden" or "ascii" => Grown(before, after) ? ("narrowed", Stricter) : ("widened", Looser),
            "needs" => after is null ? ("removed", Looser) : ("changed", Stricter),
            "required" => Required(before, after),
            "centers" => Grown(before, after) && before is not null ? ("widened", Looser)
            : after is null ? ("widened", Looser)
            : ("narrowed", Stricter),
            "default" => ("changed", new(Impact.None, Impact.None, Impact.Breaks, Bump.Major)),
            "tokens" or "list" or "digits" => ("changed", Rewritten),
            "numbers" => ("changed", Rewritten),
            "aliases" or "printed" => Grown(before, after) ? ("added", Looser) : ("removed", Rewritten),
            "deprecated" => after is null ? ("lifted", Looser) : ("announced", Warned),
            "errors" or "error" => ("changed", new(Impact.None, Impact.None, Impact.Adds, Bump.Minor)),
            "effect" => ("changed", new(Impact.None, Impact.None, Impact.Breaks, Bump.Major)),
            "status" or "method" or "markup" => ("changed", Rewritten),
            "without" or "additional" or "adds" => ("changed", new(Impact.None, Impact.None, Impact.Adds, Bump.Minor)),
            "promised" or "when" => ("changed", Outcome),
            "number" => ("moved", Numbered),
            "offset" => ("changed", new(Impact.None, Impact.None, Impact.Breaks, Bump.Major)),
            "note" or "ignored" => ("changed", Stricter),
            _ when Documentation.Contains(fact) => ("reworded", Verdict.Words),
            // A fact that the table does not have is not taken for harmless.
            _ => ("changed", new(Impact.Breaks, Impact.Breaks, Impact.Breaks, Bump.Major)),
        };

    private static (string, Verdict) Limit(string? before, string? after, bool isUpper)
    {
        if (before is null)
            return ("added", Stricter);
        if (after is null)
            return ("removed", Looser);
        bool isLower = long.Parse(after, CultureInfo.InvariantCulture) < long.Parse(before, CultureInfo.InvariantCulture);
        return isLower == isUpper ? (isLower ? "lowered" : "raised", Stricter) : (isLower ? "lowered" : "raised", Looser);
    }

    // A property that becomes required does not compile where it is not set; one that is no more can be null.
    private static (string, Verdict) Required(string? before, string? after) =>
        before is null ? ("added", new(Impact.Breaks, Impact.None, Impact.Breaks, Bump.Major))
        : after is null ? ("removed", new(Impact.Breaks, Impact.None, Impact.Adds, Bump.Major))
        : ("changed", new(Impact.Breaks, Impact.None, Impact.Breaks, Bump.Major));

    private static bool Grown(string? before, string? after) =>
        before is null
        || (
            after is not null
            && before.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).All(after.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries).Contains)
        );
}
