namespace WebEx.Spec.Language.Model;

/// <summary>A rule across arguments.</summary>
/// <param name="Kind">What it demands.</param>
/// <param name="Centers">Where it holds.</param>
/// <param name="Condition">When; empty for always.</param>
/// <param name="Arguments">The properties that it speaks of, after the condition.</param>
/// <param name="Tokens">The tokens that are left of a choice.</param>
/// <param name="Months">The greatest distance of two dates.</param>
/// <param name="Text">The note; of arguments that are ignored, what to say in place of "no effect", or null.</param>
/// <param name="Error">What the site returns when the rule is broken.</param>
/// <param name="Line">The line of the guide.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record RuleModel(
    RuleKind Kind,
    CenterSet Centers,
    EquatableArray<ConditionTerm> Condition,
    EquatableArray<ArgumentReference> Arguments,
    EquatableArray<string> Tokens,
    int Months,
    string? Text,
    string? Error,
    int Line,
    EquatableArray<string> Errata
);
