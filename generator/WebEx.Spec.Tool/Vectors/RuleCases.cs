using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// Requests that break each rule of a command, and such that keep it: with a condition that holds for each of the tokens that it names, with a condition that
/// just does not hold, and with dates at the last day that is allowed and the day after it.
/// </summary>
internal sealed class RuleCases(CommandModel command)
{
    /// <summary>All of them. A rule whose condition no request meets has none.</summary>
    public IEnumerable<RuleCase> All()
    {
        var used = new HashSet<string>(StringComparer.Ordinal);
        foreach (RuleModel rule in command.Rules.Where(rule => rule.Kind != RuleKind.Note))
        {
            // A rule keeps its name when others are added: by what it says, and by a number only where two say it of the same argument.
            string name = $"rule/{rule.Kind}/{rule.Arguments[0].Code}/{string.Join('-', rule.Condition.Select(term => term.Argument.Code))}";
            for (int i = 2; !used.Add(name); i++)
                name = $"{name.Split('~')[0]}~{InvariantText.Of(i)}";
            CenterSet center = CenterList.Of(command).FirstOrDefault(center => (rule.Centers & center) != CenterSet.None && CanHold(rule, center));
            if (center == CenterSet.None)
                continue;
            foreach ((string what, VectorFields request) in Of(rule, center))
                yield return new RuleCase($"{name}/{what}", rule, center, request);
            if (CenterList.Of(command).FirstOrDefault(other => (rule.Centers & other) == CenterSet.None) is not CenterSet.None and var elsewhere)
                foreach ((string what, VectorFields request) in Of(rule, center).Take(1))
                    yield return new RuleCase($"{name}/{what}/elsewhere", rule, elsewhere, request);
        }
    }

    // The arguments of the rule are all in the center.
    private bool CanHold(RuleModel rule, CenterSet center) =>
        rule.Condition.Select(term => term.Argument).Concat(rule.Arguments).All(argument => (Find(argument).Centers & center) != CenterSet.None);

    private IEnumerable<(string What, VectorFields Request)> Of(RuleModel rule, CenterSet center)
    {
        var requests = new ValidRequests(command, center);
        var check = new RuleCheck(command, rule);
        int tokens = rule.Condition.Select(term => term.Operator == ConditionOperator.In ? term.Tokens.Count : 1).DefaultIfEmpty(1).Max();
        for (int token = 0; token < tokens; token++)
        {
            VectorFields condition = rule.Condition.Aggregate(requests.Least, (request, term) => Met(request, term, token, center));
            VectorFields broken = Broken(condition, rule, center);
            // Reported they are in either case: what the rule finds is for the model to say.
            yield return ($"broken-{InvariantText.Of(token + 1)}", broken);
            if (token > 0)
                continue;
            yield return ("kept", Kept(condition, rule, center));
            foreach ((ConditionTerm term, int i) in rule.Condition.Select((term, i) => (term, i)))
                if (Missed(broken, term, center) is { } missed && !check.Applies(missed))
                    yield return ($"condition-{InvariantText.Of(i + 1)}-not-met", missed);
        }

        if (rule.Kind == RuleKind.Together)
            foreach ((ArgumentReference argument, int i) in rule.Arguments.Select((argument, i) => (argument, i)))
                yield return (
                    $"only-{InvariantText.Of(i + 1)}",
                    Given(rule.Arguments.Aggregate(requests.Least, (request, other) => request.Without(other.Property)), argument, center)
                );
        if (rule.Kind == RuleKind.ValuesWhen)
            foreach (ChoiceValue value in Find(rule.Arguments[0]).Choice!.Values)
                yield return (
                    $"value-{value.Name}",
                    rule.Condition.Aggregate(requests.Least, (request, term) => Met(request, term, 0, center)).With(rule.Arguments[0].Property, value.Name)
                );
    }

    private VectorFields Broken(VectorFields request, RuleModel rule, CenterSet center)
    {
        foreach (ArgumentReference argument in rule.Arguments)
        {
            bool isConditional = rule.Condition.Any(term => term.Argument.Property == argument.Property);
            if (rule.Kind is RuleKind.RequiredWhen or RuleKind.AnyOf)
                request = isConditional ? request : request.Without(argument.Property);
            else if (rule.Kind == RuleKind.Together)
                request = argument == rule.Arguments[0] ? Given(request, argument, center) : request.Without(argument.Property);
            else if (!isConditional || !request.ContainsKey(argument.Property))
                request = Given(request, argument, center);
        }

        return rule.Kind switch
        {
            RuleKind.Order => SecondDay(request, rule, -1),
            RuleKind.Span => SecondDay(request, rule, 1),
            RuleKind.NumberOf => request.With(rule.Arguments[0].Property, NumberBehind(request, rule)),
            _ => request,
        };
    }

    private VectorFields Kept(VectorFields request, RuleModel rule, CenterSet center)
    {
        foreach (ArgumentReference argument in rule.Arguments)
        {
            bool isGiven = rule.Kind is not (RuleKind.IgnoredWhen or RuleKind.ForbiddenWhen);
            if (rule.Condition.All(term => term.Argument.Property != argument.Property))
                request = isGiven ? Given(request, argument, center) : request.Without(argument.Property);
        }

        return rule.Kind switch
        {
            RuleKind.Order or RuleKind.Span => SecondDay(request, rule, 0),
            RuleKind.NumberOf => request.With(rule.Arguments[0].Property, NumberBehind(request, rule) - 1),
            _ => request,
        };
    }

    // The first number at which the family or group has nothing, behind those that it has.
    private long NumberBehind(VectorFields request, RuleModel rule)
    {
        ArgumentModel counted = Find(rule.Arguments[1]);
        int count = request.GetValueOrDefault(counted.Name) switch
        {
            VectorFields family => family.Count,
            IReadOnlyList<object> group => group.Count,
            _ => 0,
        };
        return counted.Numbered!.From + count;
    }

    // So many days behind the last day that is allowed.
    private static VectorFields SecondDay(VectorFields request, RuleModel rule, int days)
    {
        DateTime first = CalendarDay.Of(request[rule.Arguments[0].Property])!.Value;
        DateTime second = first.AddMonths(rule.Months).AddDays(days);
        var value = (VectorFields)request[rule.Arguments[1].Property];
        return request.With(rule.Arguments[1].Property, value.With("year", (long)second.Year).With("month", (long)second.Month).With("day", (long)second.Day));
    }

    private VectorFields Given(VectorFields request, ArgumentReference reference, CenterSet center)
    {
        ArgumentModel argument = Find(reference);
        return request.ContainsKey(argument.Name) ? request : request.With(argument.Name, ArgumentTesters.Of(argument).Usual(argument, center));
    }

    private VectorFields Met(VectorFields request, ConditionTerm term, int index, CenterSet center)
    {
        ArgumentModel argument = Find(term.Argument);
        ArgumentTester tester = ArgumentTesters.Of(argument);
        return term.Operator switch
        {
            ConditionOperator.Absent => request.Without(argument.Name),
            ConditionOperator.Given => Given(request, term.Argument, center),
            ConditionOperator.In => request.With(argument.Name, tester.OfToken(argument, term.Tokens[Math.Min(index, term.Tokens.Count - 1)])),
            ConditionOperator.NotIn => tester.OtherThan(argument, term.Tokens, center) is { } other ? request.With(argument.Name, other) : request,
            ConditionOperator.Has => request.With(argument.Name, new object[] { term.Tokens[0] }),
            _ => request.With(argument.Name, (object[])[.. argument.Bits!.Named.Where(bit => bit.Name != term.Tokens[0]).Take(1).Select(bit => bit.Name!)]),
        };
    }

    // The same request with a term that does not hold; null where there is none.
    private VectorFields? Missed(VectorFields request, ConditionTerm term, CenterSet center)
    {
        ArgumentModel argument = Find(term.Argument);
        ArgumentTester tester = ArgumentTesters.Of(argument);
        return term.Operator switch
        {
            ConditionOperator.Absent => Given(request, term.Argument, center),
            ConditionOperator.Given => request.Without(argument.Name),
            ConditionOperator.In => tester.OtherThan(argument, term.Tokens, center) is { } other ? request.With(argument.Name, other) : null,
            ConditionOperator.NotIn => request.With(argument.Name, tester.OfToken(argument, term.Tokens[0])),
            ConditionOperator.Has => request.With(argument.Name, Array.Empty<object>()),
            _ => request.With(argument.Name, new object[] { term.Tokens[0] }),
        };
    }

    private ArgumentModel Find(ArgumentReference reference) => command.Arguments.First(argument => argument.Name == reference.Property);
}
