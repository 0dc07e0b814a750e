using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Says from the model which rules across arguments a request breaks.</summary>
internal static class RuleOracle
{
    /// <summary>What the validator should report of the rules, in order.</summary>
    public static IEnumerable<RuleViolation> Broken(Draft draft, Center center) =>
        draft.Command.Model.Rules.Where(rule => IsBroken(rule, draft, center)).SelectMany(rule => Violations(rule, draft)).Order();

    public static bool IsBroken(RuleModel rule, Draft draft, Center center) =>
        (rule.Centers & center.ToSet()) != 0
        && rule.Kind != RuleKind.Note
        && Holds(rule.Condition, draft)
        && Offenders(rule, draft).Any();

    public static bool Holds(IEnumerable<ConditionTerm> condition, Draft draft) => condition.All(term => Holds(term, draft));

    private static IEnumerable<RuleViolation> Violations(RuleModel rule, Draft draft) => Offenders(rule, draft)
        .Select(argument => new RuleViolation(Enum.Parse<ViolationRule>(rule.Kind == RuleKind.Together ? nameof(ViolationRule.AllOrNone) : rule.Kind.ToString()),
            argument.Property, argument.Code, rule.Line, rule.Kind == RuleKind.IgnoredWhen ? null : rule.Error));

    // The arguments that are reported, when the condition holds.
    private static IEnumerable<ArgumentReference> Offenders(RuleModel rule, Draft draft)
    {
        EquatableArray<ArgumentReference> arguments = rule.Arguments;
        int given = arguments.Count(argument => draft.Gives(argument.Property));
        return rule.Kind switch
        {
            RuleKind.RequiredWhen => arguments.Where(argument => !draft.Gives(argument.Property)),
            RuleKind.ForbiddenWhen => arguments.Where(argument => draft.Gives(argument.Property)),
            RuleKind.IgnoredWhen => arguments.Where(argument => draft.Gives(argument.Property)).DistinctBy(argument => argument.Property),
            RuleKind.AnyOf => given == 0 ? [arguments[0]] : [],
            RuleKind.Together => given > 0 && given < arguments.Count ? [arguments[0]] : [],
            RuleKind.Order => Dates(rule, draft) is { } dates && dates.First > dates.Second ? [arguments[0]] : [],
            RuleKind.Span => Dates(rule, draft) is { } dates && Later(dates) > Earlier(dates).AddMonths(rule.Months) ? [arguments[0]] : [],
            RuleKind.ValuesWhen => draft.Gives(arguments[0].Property) && !rule.Tokens.Contains(Token(arguments[0], draft)!) ? [arguments[0]] : [],
            _ => throw new InvalidOperationException($"{rule.Kind} is not checked."),
        };
    }

    private static bool Holds(ConditionTerm term, Draft draft) => term.Operator switch
    {
        ConditionOperator.Given => draft.Gives(term.Argument.Property),
        ConditionOperator.Absent => !draft.Gives(term.Argument.Property),
        ConditionOperator.In => Token(term.Argument, draft) is { } token && term.Tokens.Contains(token),
        _ => Token(term.Argument, draft) is not { } token || !term.Tokens.Contains(token),
    };

    // An absent argument counts as its literal default.
    private static string? Token(ArgumentReference reference, Draft draft)
    {
        ArgumentModel argument = draft.Command.Argument(reference.Property);
        return draft[reference.Property] is { } value ? WireText.Of(argument, value) : argument.LiteralDefault;
    }

    private static (DateTime First, DateTime Second)? Dates(RuleModel rule, Draft draft) =>
        Date(rule.Arguments[0], draft) is { } first && Date(rule.Arguments[1], draft) is { } second ? (first, second) : null;

    private static DateTime? Date(ArgumentReference reference, Draft draft) => draft[reference.Property] is { } value ? CalendarValues.DateOf(value).ToDateTime() : null;

    private static DateTime Earlier((DateTime First, DateTime Second) dates) => dates.First < dates.Second ? dates.First : dates.Second;

    private static DateTime Later((DateTime First, DateTime Second) dates) => dates.First < dates.Second ? dates.Second : dates.First;
}
