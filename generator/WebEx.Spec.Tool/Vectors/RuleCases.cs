using System.Globalization;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>
/// Requests that break each rule of a command, and such that keep it: with a condition that holds for each of the tokens that it names, with a condition that
/// just does not hold, and with dates at the last day that is allowed and the day after it.
/// </summary>
internal sealed class RuleCases(CommandModel command)
{
    private static readonly bool[] Truths = [true, false];

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
            VectorFields condition = rule.Condition.Aggregate(requests.Least, (request, term) => Met(request, term, token, requests.Values));
            VectorFields broken = Broken(condition, rule, requests.Values);
            // Reported they are in either case: what the rule finds is for the model to say.
            yield return ($"broken-{InvariantText.Of(token + 1)}", broken);
            if (token > 0)
                continue;
            yield return ("kept", Kept(condition, rule, requests.Values));
            foreach ((ConditionTerm term, int i) in rule.Condition.Select((term, i) => (term, i)))
                if (Missed(broken, term, requests.Values) is { } missed && !check.Applies(missed))
                    yield return ($"condition-{InvariantText.Of(i + 1)}-not-met", missed);
        }

        if (rule.Kind == RuleKind.Together)
            foreach ((ArgumentReference argument, int i) in rule.Arguments.Select((argument, i) => (argument, i)))
                yield return (
                    $"only-{InvariantText.Of(i + 1)}",
                    Given(rule.Arguments.Aggregate(requests.Least, (request, other) => request.Without(other.Property)), argument, requests.Values)
                );
        if (rule.Kind == RuleKind.ValuesWhen)
            foreach (ChoiceValue value in Find(rule.Arguments[0]).Choice!.Values)
                yield return (
                    $"value-{value.Name}",
                    rule.Condition.Aggregate(requests.Least, (request, term) => Met(request, term, 0, requests.Values))
                        .With(rule.Arguments[0].Property, value.Name)
                );
    }

    private VectorFields Broken(VectorFields request, RuleModel rule, ValidValues values)
    {
        foreach (ArgumentReference argument in rule.Arguments)
        {
            bool isConditional = rule.Condition.Any(term => term.Argument.Property == argument.Property);
            if (rule.Kind is RuleKind.RequiredWhen or RuleKind.AnyOf)
                request = isConditional ? request : request.Without(argument.Property);
            else if (rule.Kind == RuleKind.Together)
                request = argument == rule.Arguments[0] ? Given(request, argument, values) : request.Without(argument.Property);
            else if (!isConditional || !request.ContainsKey(argument.Property))
                request = Given(request, argument, values);
        }

        return rule.Kind switch
        {
            RuleKind.Order => SecondDay(request, rule, -1),
            RuleKind.Span => SecondDay(request, rule, 1),
            RuleKind.NumberOf => request.With(rule.Arguments[0].Property, NumberBehind(request, rule)),
            _ => request,
        };
    }

    private VectorFields Kept(VectorFields request, RuleModel rule, ValidValues values)
    {
        foreach (ArgumentReference argument in rule.Arguments)
        {
            bool isGiven = rule.Kind is not (RuleKind.IgnoredWhen or RuleKind.ForbiddenWhen);
            if (rule.Condition.All(term => term.Argument.Property != argument.Property))
                request = isGiven ? Given(request, argument, values) : request.Without(argument.Property);
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
        DateTime first = ValueCheck.DayOf(request[rule.Arguments[0].Property])!.Value;
        DateTime second = first.AddMonths(rule.Months).AddDays(days);
        var value = (VectorFields)request[rule.Arguments[1].Property];
        return request.With(rule.Arguments[1].Property, value.With("year", (long)second.Year).With("month", (long)second.Month).With("day", (long)second.Day));
    }

    private VectorFields Given(VectorFields request, ArgumentReference reference, ValidValues values) =>
        request.ContainsKey(reference.Property) ? request : request.With(reference.Property, values.Usual(Find(reference)));

    private VectorFields Met(VectorFields request, ConditionTerm term, int index, ValidValues values)
    {
        ArgumentModel argument = Find(term.Argument);
        return term.Operator switch
        {
            ConditionOperator.Absent => request.Without(argument.Name),
            ConditionOperator.Given => Given(request, term.Argument, values),
            ConditionOperator.In => request.With(argument.Name, Whole(argument, ValueOf(argument, term.Tokens[Math.Min(index, term.Tokens.Count - 1)]))),
            ConditionOperator.NotIn => Other(argument, term.Tokens, values) is { } other ? request.With(argument.Name, Whole(argument, other)) : request,
            ConditionOperator.Has => request.With(argument.Name, new object[] { term.Tokens[0] }),
            _ => request.With(argument.Name, (object[])[.. argument.Bits!.Named.Where(bit => bit.Name != term.Tokens[0]).Take(1).Select(bit => bit.Name!)]),
        };
    }

    // The same request with a term that does not hold; null where there is none.
    private VectorFields? Missed(VectorFields request, ConditionTerm term, ValidValues values)
    {
        ArgumentModel argument = Find(term.Argument);
        return term.Operator switch
        {
            ConditionOperator.Absent => Given(request, term.Argument, values),
            ConditionOperator.Given => request.Without(argument.Name),
            ConditionOperator.In => Other(argument, term.Tokens, values) is { } other ? request.With(argument.Name, Whole(argument, other)) : null,
            ConditionOperator.NotIn => request.With(argument.Name, Whole(argument, ValueOf(argument, term.Tokens[0]))),
            ConditionOperator.Has => request.With(argument.Name, Array.Empty<object>()),
            _ => request.With(argument.Name, new object[] { term.Tokens[0] }),
        };
    }

    private static object Whole(ArgumentModel argument, object value) =>
        argument.IsFamily ? new VectorFields { [InvariantText.Of(argument.Numbered!.From)] = value } : value;

    private static object ValueOf(ArgumentModel argument, string token) =>
        argument.Type switch
        {
            ArgumentType.Number or ArgumentType.TimeZone => long.Parse(token, CultureInfo.InvariantCulture),
            ArgumentType.Flag => token == argument.Flag!.Yes,
            ArgumentType.Choice => argument.Choice!.Values.First(value => value.Token == token).Name,
            _ => token,
        };

    private static object? Other(ArgumentModel argument, EquatableArray<string> tokens, ValidValues values) =>
        argument.Type switch
        {
            ArgumentType.Number or ArgumentType.TimeZone => Enumerable
                .Range((int)(argument.Min ?? 0), 100)
                .Where(number => !tokens.Contains(InvariantText.Of(number)))
                .Select(number => (object)(long)number)
                .First(),
            ArgumentType.Flag => Truths
                .Where(value => !tokens.Contains(value ? argument.Flag!.Yes : argument.Flag!.No))
                .Select(value => (object)value)
                .FirstOrDefault(),
            ArgumentType.Choice => values.Choices(argument).FirstOrDefault(value => !tokens.Contains(value.Token))?.Name,
            _ => values.One(argument with { Numbered = null }),
        };

    private ArgumentModel Find(ArgumentReference reference) => command.Arguments.First(argument => argument.Name == reference.Property);
}
