using System.Collections;
using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Says from the model which rules across arguments a request breaks.</summary>
internal static class RuleOracle
{
    /// <summary>What the validator should report of the rules, in order.</summary>
    public static IEnumerable<RuleViolation> Broken(Draft draft, Center center) =>
        draft.Command.Model.Rules.Where(rule => IsIn(rule, center)).SelectMany(rule => Violations(rule, draft)).Order();

    public static bool IsBroken(RuleModel rule, Draft draft, Center center) => IsIn(rule, center) && Violations(rule, draft).Any();

    /// <summary>Whether a condition holds; of families that are looked at by number, for that number.</summary>
    public static bool Holds(IEnumerable<ConditionTerm> condition, Draft draft, int? number = null) => condition.All(term => Holds(term, draft, number));

    private static bool IsIn(RuleModel rule, Center center) => (rule.Centers & center.ToSet()) != 0;

    private static IEnumerable<RuleViolation> Violations(RuleModel rule, Draft draft)
    {
        ArgumentReference[] families = [.. rule.Condition.Select(term => term.Argument).Concat(rule.Arguments).Where(argument => argument.IsByNumber)];
        IEnumerable<int?> numbers =
            families.Length == 0
                ? [null]
                : families.SelectMany(argument => FamilyValues.Numbers(draft[argument.Property])).Distinct().Select(number => (int?)number);
        return numbers
            .Where(number => Holds(rule.Condition, draft, number))
            .SelectMany(number =>
                Offenders(rule, draft, number)
                    .Select(argument => new RuleViolation(
                        Enum.Parse<ViolationRule>(rule.Kind == RuleKind.Together ? nameof(ViolationRule.AllOrNone) : rule.Kind.ToString()),
                        argument.Property,
                        Filled(argument.Code, "{n}", number),
                        rule.Line,
                        rule.Kind == RuleKind.IgnoredWhen || rule.Error is null
                            ? null
                            : Filled(number is null ? rule.Error : ErrorCodes.WithoutRanges(rule.Error), "[n]", number)
                    ))
            );
    }

    // The arguments that are reported, when the condition holds.
    private static IEnumerable<ArgumentReference> Offenders(RuleModel rule, Draft draft, int? number)
    {
        EquatableArray<ArgumentReference> arguments = rule.Arguments;
        bool IsGiven(ArgumentReference argument) => Gives(argument, draft, number);
        int given = arguments.Count(IsGiven);
        return rule.Kind switch
        {
            RuleKind.RequiredWhen => arguments.Where(argument => !IsGiven(argument)),
            RuleKind.ForbiddenWhen => arguments.Where(IsGiven),
            RuleKind.IgnoredWhen => arguments.Where(IsGiven).DistinctBy(argument => argument.Property),
            RuleKind.AnyOf => given == 0 ? [arguments[0]] : [],
            RuleKind.Together => given > 0 && given < arguments.Count ? [arguments[0]] : [],
            RuleKind.Order => Dates(rule, draft) is { } dates && dates.First > dates.Second ? [arguments[0]] : [],
            RuleKind.Span => Dates(rule, draft) is { } dates && Later(dates) > Earlier(dates).AddMonths(rule.Months) ? [arguments[0]] : [],
            RuleKind.ValuesWhen => IsGiven(arguments[0]) && !rule.Tokens.Contains(Token(arguments[0], draft, number)!) ? [arguments[0]] : [],
            RuleKind.NumberOf => draft[arguments[0].Property] is int value && !IsNumberOf(arguments[1], value, draft) && !IsDefault(arguments[0], value, draft)
                ? [arguments[0]]
                : [],
            RuleKind.Note => [],
            _ => throw new InvalidOperationException($"{rule.Kind} is not checked."),
        };
    }

    private static bool Holds(ConditionTerm term, Draft draft, int? number) =>
        term.Operator switch
        {
            ConditionOperator.Given => Gives(term.Argument, draft, number),
            ConditionOperator.Absent => !Gives(term.Argument, draft, number),
            ConditionOperator.In => Token(term.Argument, draft, number) is { } token && term.Tokens.Contains(token),
            ConditionOperator.NotIn => Token(term.Argument, draft, number) is { } token
                ? !term.Tokens.Contains(token)
                : !draft.Command.Argument(term.Argument.Property).HasUnknownDefault,
            ConditionOperator.Has => Bit(term, draft) == true,
            ConditionOperator.Lacks => Bit(term, draft) == false,
            _ => throw new InvalidOperationException($"{term.Operator} is not checked."),
        };

    private static bool Gives(ArgumentReference argument, Draft draft, int? number) =>
        argument.IsByNumber ? FamilyValues.At(draft[argument.Property], number!.Value) is not null : draft.Gives(argument.Property);

    // An absent argument counts as its literal default; null where nothing is known of it.
    private static string? Token(ArgumentReference reference, Draft draft, int? number)
    {
        ArgumentModel argument = draft.Command.Argument(reference.Property);
        object? value = reference.IsByNumber ? FamilyValues.At(draft[reference.Property], number!.Value) : draft[reference.Property];
        // A condition has a number without the zeros that it is written with.
        return value is null ? argument.LiteralDefault : WireText.Of(argument.Type == ArgumentType.Number ? argument with { Digits = 1 } : argument, value);
    }

    private static bool? Bit(ConditionTerm term, Draft draft)
    {
        BitModel bit = draft.Command.Argument(term.Argument.Property).Bits!.Named.Single(bit => bit.Name == term.Tokens[0]);
        // A default that is blank has no bit.
        return Token(term.Argument, draft, null) is { } token
            ? token.Length > 0 && (ulong.Parse(token, CultureInfo.InvariantCulture) >> bit.Bit & 1) == 1
            : null;
    }

    private static bool IsNumberOf(ArgumentReference reference, int value, Draft draft)
    {
        ArgumentModel family = draft.Command.Argument(reference.Property);
        if (family.IsFamily)
            return FamilyValues.Numbers(draft[reference.Property]).Contains(value);
        int count = draft[reference.Property] is IEnumerable items ? items.Cast<object>().Count() : 0;
        return value >= family.Numbered!.From && value < family.Numbered.From + count;
    }

    private static bool IsDefault(ArgumentReference reference, int value, Draft draft) =>
        draft.Command.Argument(reference.Property).LiteralDefault == value.ToString(CultureInfo.InvariantCulture);

    private static string Filled(string text, string placeholder, int? number) =>
        number is { } known ? text.Replace(placeholder, known.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal) : text;

    private static (DateTime First, DateTime Second)? Dates(RuleModel rule, Draft draft) =>
        Date(rule.Arguments[0], draft) is { } first && Date(rule.Arguments[1], draft) is { } second ? (first, second) : null;

    private static DateTime? Date(ArgumentReference reference, Draft draft) =>
        draft[reference.Property] is { } value ? CalendarValues.DateOf(value).ToDateTime() : null;

    private static DateTime Earlier((DateTime First, DateTime Second) dates) => dates.First < dates.Second ? dates.First : dates.Second;

    private static DateTime Later((DateTime First, DateTime Second) dates) => dates.First < dates.Second ? dates.Second : dates.First;
}
