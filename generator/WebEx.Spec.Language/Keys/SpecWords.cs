using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Keys;

/// <summary>The words of the keys that take one of several, and what each stands for.</summary>
internal static class SpecWords
{
    /// <summary>Of <c>access</c>.</summary>
    public static IReadOnlyDictionary<string, AccessLevel> Access { get; } =
        new Dictionary<string, AccessLevel>(StringComparer.Ordinal)
        {
            ["none"] = AccessLevel.None,
            ["login"] = AccessLevel.Login,
            ["host"] = AccessLevel.Host,
            ["siteAdmin"] = AccessLevel.SiteAdmin,
        };

    /// <summary>Of <c>effect</c>.</summary>
    public static IReadOnlyDictionary<string, CommandEffect> Effects { get; } =
        new Dictionary<string, CommandEffect>(StringComparer.Ordinal)
        {
            ["changes"] = CommandEffect.Changes,
            ["reads"] = CommandEffect.Reads,
            ["logsIn"] = CommandEffect.LogsIn,
            ["logsOut"] = CommandEffect.LogsOut,
            ["setsService"] = CommandEffect.SetsService,
        };

    /// <summary>Of <c>kind</c> of a later source.</summary>
    public static IReadOnlyDictionary<string, LaterSourceKind> SourceKinds { get; } =
        new Dictionary<string, LaterSourceKind>(StringComparer.Ordinal)
        {
            ["vendor"] = LaterSourceKind.Vendor,
            ["staff"] = LaterSourceKind.Staff,
            ["observed"] = LaterSourceKind.Observed,
        };

    /// <summary>Of <c>without</c> of a reply.</summary>
    public static IReadOnlyDictionary<string, ReplyWithoutBackUrl> WithoutBackUrl { get; } =
        new Dictionary<string, ReplyWithoutBackUrl>(StringComparer.Ordinal)
        {
            ["homePage"] = ReplyWithoutBackUrl.HomePage,
            ["markup"] = ReplyWithoutBackUrl.Markup,
            ["text"] = ReplyWithoutBackUrl.Text,
            ["word"] = ReplyWithoutBackUrl.Word,
            ["page"] = ReplyWithoutBackUrl.Page,
            ["backUrlRequired"] = ReplyWithoutBackUrl.BackUrlRequired,
        };

    /// <summary>Of <c>method</c> of a reply.</summary>
    public static IReadOnlyDictionary<string, string> Methods { get; } = Same("GET", "POST");

    /// <summary>Of <c>joint</c> of a reply.</summary>
    public static IReadOnlyDictionary<string, string> Joints { get; } = Same("?", "&");

    /// <summary>Of <c>cause</c> of an error.</summary>
    public static IReadOnlyDictionary<string, ErrorCauses> Causes { get; } =
        new Dictionary<string, ErrorCauses>(StringComparer.Ordinal)
        {
            ["request"] = ErrorCauses.Request,
            ["state"] = ErrorCauses.State,
            ["rights"] = ErrorCauses.Rights,
            ["resources"] = ErrorCauses.Resources,
            ["settings"] = ErrorCauses.Settings,
        };

    /// <summary>Of <c>of</c> of a list: whether its elements are numbers.</summary>
    public static IReadOnlyDictionary<string, bool> ListItems { get; } =
        new Dictionary<string, bool>(StringComparer.Ordinal) { ["text"] = false, ["integer"] = true };

    /// <summary>The keys of a rule that say what it does; each rule has one of them.</summary>
    public static IReadOnlyDictionary<string, RuleKind> Rules { get; } =
        new Dictionary<string, RuleKind>(StringComparer.Ordinal)
        {
            ["require"] = RuleKind.RequiredWhen,
            ["ignore"] = RuleKind.IgnoredWhen,
            ["forbid"] = RuleKind.ForbiddenWhen,
            ["anyOf"] = RuleKind.AnyOf,
            ["together"] = RuleKind.Together,
            ["order"] = RuleKind.Order,
            ["span"] = RuleKind.Span,
            ["values"] = RuleKind.ValuesWhen,
            ["numberOf"] = RuleKind.NumberOf,
            ["note"] = RuleKind.Note,
        };

    /// <summary>The kinds of rules that hold under a condition, and need one.</summary>
    public static bool IsConditional(RuleKind kind) => kind is RuleKind.RequiredWhen or RuleKind.IgnoredWhen or RuleKind.ForbiddenWhen or RuleKind.ValuesWhen;

    private static Dictionary<string, string> Same(params string[] words) => words.ToDictionary(word => word, StringComparer.Ordinal);
}
