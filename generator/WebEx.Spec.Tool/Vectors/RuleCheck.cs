using System.Globalization;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>What a request does against one rule across arguments.</summary>
internal sealed class RuleCheck(CommandModel command, RuleModel rule)
{
    /// <summary>The kinds of rules as vectors name them.</summary>
    private static readonly Dictionary<RuleKind, string> Names = new()
    {
        [RuleKind.RequiredWhen] = "requiredWhen",
        [RuleKind.IgnoredWhen] = "ignoredWhen",
        [RuleKind.ForbiddenWhen] = "forbiddenWhen",
        [RuleKind.AnyOf] = "anyOf",
        [RuleKind.Together] = "allOrNone",
        [RuleKind.Order] = "order",
        [RuleKind.Span] = "span",
        [RuleKind.ValuesWhen] = "valuesWhen",
        [RuleKind.NumberOf] = "numberOf",
    };

    /// <summary>All of it: a breach for each argument that is reported.</summary>
    public IEnumerable<Breach> Of(VectorFields request)
    {
        if (!Names.TryGetValue(rule.Kind, out string? name))
            return [];
        bool isNotice = rule.Kind == RuleKind.IgnoredWhen;
        return Numbers(request)
            .Where(number => rule.Condition.All(term => Holds(term, request, number)))
            .SelectMany(number =>
                Reported(request, number)
                    .Select(argument => new Breach(
                        name,
                        NumberedCode.Of(argument.Code, number),
                        rule.Line,
                        isNotice ? null : NumberedCode.OfError(rule.Error, number),
                        isNotice
                    ))
            );
    }

    /// <summary>Whether all terms of the condition hold that are about whole arguments.</summary>
    public bool Applies(VectorFields request) => rule.Condition.Where(term => !term.Argument.IsByNumber).All(term => Holds(term, request, null));

    // A rule that looks at families number by number is looked at for each number that is given.
    private IEnumerable<int?> Numbers(VectorFields request)
    {
        ArgumentReference[] families = [.. rule.Condition.Select(term => term.Argument).Concat(rule.Arguments).Where(argument => argument.IsByNumber)];
        return families.Length == 0
            ? [null]
            : families.SelectMany(family => VectorFields.NumbersOf(request.GetValueOrDefault(family.Property))).Distinct().Select(number => (int?)number);
    }

    private IEnumerable<ArgumentReference> Reported(VectorFields request, int? number)
    {
        bool IsGiven(ArgumentReference argument) => Value(argument, request, number) is not null;
        ArgumentReference first = rule.Arguments[0];
        int given = rule.Arguments.Count(IsGiven);
        return rule.Kind switch
        {
            RuleKind.RequiredWhen => rule.Arguments.Where(argument => !IsGiven(argument)),
            RuleKind.ForbiddenWhen => rule.Arguments.Where(IsGiven),
            RuleKind.IgnoredWhen => rule.Arguments.Where(IsGiven).DistinctBy(argument => argument.Property),
            RuleKind.AnyOf => given == 0 ? [first] : [],
            RuleKind.Together => given > 0 && given < rule.Arguments.Count ? [first] : [],
            RuleKind.ValuesWhen => IsGiven(first) && !rule.Tokens.Contains(Token(first, request, number)!) ? [first] : [],
            RuleKind.NumberOf => IsNoNumber(request) ? [first] : [],
            _ => Days(request) is { } days && IsBroken(days.First, days.Second) ? [first] : [],
        };
    }

    private bool IsBroken(DateTime first, DateTime second)
    {
        if (rule.Kind == RuleKind.Order)
            return first > second;
        (DateTime earlier, DateTime later) = first <= second ? (first, second) : (second, first);
        // Beyond the calendar's end nothing is further apart.
        return earlier.Year + (rule.Months / 12) < 9999 && later > earlier.AddMonths(rule.Months);
    }

    private (DateTime First, DateTime Second)? Days(VectorFields request) =>
        CalendarDay.Of(request.GetValueOrDefault(rule.Arguments[0].Property)) is { } first
        && CalendarDay.Of(request.GetValueOrDefault(rule.Arguments[1].Property)) is { } second
            ? (first, second)
            : null;

    private bool IsNoNumber(VectorFields request)
    {
        ArgumentModel counted = Find(rule.Arguments[1]);
        if (request.GetValueOrDefault(rule.Arguments[0].Property) is not long value || Find(rule.Arguments[0]).LiteralDefault == InvariantText.Of(value))
            return false;
        return request.GetValueOrDefault(counted.Name) switch
        {
            VectorFields family => !family.ContainsKey(InvariantText.Of(value)),
            IReadOnlyList<object> group => value < counted.Numbered!.From || value >= counted.Numbered.From + group.Count,
            _ => true,
        };
    }

    private bool Holds(ConditionTerm term, VectorFields request, int? number) =>
        term.Operator switch
        {
            ConditionOperator.Given => Value(term.Argument, request, number) is not null,
            ConditionOperator.Absent => Value(term.Argument, request, number) is null,
            ConditionOperator.In => Token(term.Argument, request, number) is { } token && term.Tokens.Contains(token),
            ConditionOperator.NotIn => Token(term.Argument, request, number) is { } token
                ? !term.Tokens.Contains(token)
                : !Find(term.Argument).HasUnknownDefault,
            _ => HasBit(term, request) == (term.Operator == ConditionOperator.Has),
        };

    // Null where nothing is known of the bits.
    private bool? HasBit(ConditionTerm term, VectorFields request)
    {
        BitsModel bits = Find(term.Argument).Bits!;
        int bit = bits.Named.First(named => named.Name == term.Tokens[0]).Bit;
        if (Token(term.Argument, request, null) is not { } token)
            return null;
        return token.Length > 0 && ((uint.Parse(token, CultureInfo.InvariantCulture) >> bit) & 1) == 1;
    }

    private static object? Value(ArgumentReference reference, VectorFields request, int? number)
    {
        object? value = request.GetValueOrDefault(reference.Property);
        return reference.IsByNumber && number is { } known ? (value as VectorFields)?.GetValueOrDefault(InvariantText.Of(known)) : value;
    }

    // An absent argument counts as its literal default; null where nothing is known of it.
    private string? Token(ArgumentReference reference, VectorFields request, int? number) =>
        Value(reference, request, number) is { } value ? Token(Find(reference), value) : Find(reference).LiteralDefault;

    private static string Token(ArgumentModel argument, object value) => ArgumentTesters.OfOne(argument).Token(argument, value);

    private ArgumentModel Find(ArgumentReference reference) => command.Arguments.First(argument => argument.Name == reference.Property);
}
