using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Requests that break one rule, and such that keep it.</summary>
internal sealed class RuleRequests(GeneratedCommand command, RuleModel rule, Center center, Random random)
{
    private readonly ValidValues _values = new(random, center);

    // A rule can forbid a value of the argument that it forbids: AR = 1 and RO in [1, 2], forbid RO.
    private readonly ConditionTerm[] _others =
    [
        .. rule.Condition.Where(term => !term.Argument.IsByNumber && rule.Arguments.All(argument => argument.Property != term.Argument.Property)),
    ];

    private bool IsOfDates => rule.Kind is RuleKind.Order or RuleKind.Span;

    /// <summary>Null where nothing was found that breaks the rule in this center.</summary>
    public Draft? Breaking(int attempts)
    {
        for (int i = 0; i < attempts; i++)
        {
            var draft = new Draft(command);
            foreach (ConditionTerm term in rule.Condition)
                Satisfy(draft, term);
            Break(draft);
            if (RuleOracle.IsBroken(rule, draft, center))
                return draft;
        }

        return null;
    }

    /// <summary>The same request with other values in the arguments that the rule speaks of; null where nothing was found.</summary>
    public Draft? Keeping(Draft broken, int attempts)
    {
        for (int i = 0; i < attempts; i++)
        {
            Draft draft = broken.Copy();
            foreach (ArgumentReference argument in rule.Arguments.Where(_ => !IsOfDates))
                if (argument.IsByNumber && random.Next(2) == 0)
                    GiveNumbersOfCondition(draft, argument.Property);
                // First none of them and then all, since a rule can speak of many.
                else if (i > 0 && (i == 1 || random.Next(2) == 0))
                    Give(draft, argument.Property);
                else
                    draft[argument.Property] = null;
            if (IsOfDates)
                SetSecondDate(draft, days: 0);
            if (RuleOracle.Holds(_others, draft) && !RuleOracle.IsBroken(rule, draft, center))
                return draft;
        }

        return null;
    }

    private void Satisfy(Draft draft, ConditionTerm term)
    {
        string property = term.Argument.Property;
        switch (term.Operator)
        {
            case ConditionOperator.Absent:
                draft[property] = null;
                break;
            case ConditionOperator.In when command.Argument(property) is { IsTextual: true }:
                draft[property] = term.Tokens[random.Next(term.Tokens.Count)];
                break;
            case ConditionOperator.In when command.Argument(property) is { Type: ArgumentType.Number }:
                draft[property] = int.Parse(term.Tokens[random.Next(term.Tokens.Count)], System.Globalization.CultureInfo.InvariantCulture);
                break;
            // A deprecated value is one that is never given by chance.
            case ConditionOperator.In or ConditionOperator.NotIn when command.Argument(property) is { Choice: { } choice, Numbered: null } argument:
                Type type = command.Property(argument).PropertyType;
                ChoiceValue[] values = [.. choice.Values.Where(value => term.Tokens.Contains(value.Token) == (term.Operator == ConditionOperator.In))];
                if (values.Length > 0)
                    draft[property] = Enum.Parse(Nullable.GetUnderlyingType(type) ?? type, values[random.Next(values.Length)].Name);
                else
                    draft[property] = null;
                break;
            default:
                Give(draft, property);
                break;
        }
    }

    private void Break(Draft draft)
    {
        foreach (ArgumentReference argument in rule.Arguments)
        {
            bool gives = rule.Kind switch
            {
                RuleKind.RequiredWhen or RuleKind.AnyOf => false,
                RuleKind.Together => random.Next(2) == 0,
                _ => true,
            };
            if (gives && rule.Condition.Any(term => term.Argument.Property == argument.Property) && draft.Gives(argument.Property))
                continue;
            if (gives)
                Give(draft, argument.Property);
            else if (rule.Condition.All(term => term.Argument.Property != argument.Property))
                draft[argument.Property] = null;
        }

        if (IsOfDates)
            SetSecondDate(draft, days: rule.Kind == RuleKind.Order ? -1 : 1);
    }

    // The last second date that is allowed, or some days after it.
    private void SetSecondDate(Draft draft, int days)
    {
        DateTime first = CalendarValues.DateOf(draft[rule.Arguments[0].Property]!).ToDateTime()!.Value;
        string second = rule.Arguments[1].Property;
        draft[second] = CalendarValues.WithDate(command.Argument(second), first.AddMonths(rule.Months).AddDays(days));
    }

    private void GiveNumbersOfCondition(Draft draft, string property)
    {
        ArgumentModel argument = command.Argument(property);
        IEnumerable<int> numbers = rule
            .Condition.Where(term => term.Argument.IsByNumber)
            .SelectMany(term => FamilyValues.Numbers(draft[term.Argument.Property]))
            .Distinct();
        draft[property] = _values.Family(argument, command.Property(argument).PropertyType, numbers);
    }

    private void Give(Draft draft, string property)
    {
        ArgumentModel argument = command.Argument(property);
        if (argument.IsValidIn(center))
            draft[property] = _values.Of(argument, command.Property(argument).PropertyType);
    }
}
