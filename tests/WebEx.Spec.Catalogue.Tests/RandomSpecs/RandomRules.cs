using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>The rules of one command: every kind, about arguments that share a center. Each can be broken and kept.</summary>
internal sealed class RandomRules(Draw draw, RandomSpec spec, EquatableArray<ArgumentModel> arguments, CenterSet centers, RandomErrors errors)
{
    private static readonly RuleKind[] Conditional = [RuleKind.RequiredWhen, RuleKind.RequiredWhen, RuleKind.ForbiddenWhen, RuleKind.IgnoredWhen];

    private readonly IReadOnlyList<ArgumentModel> _arguments = [.. arguments.Where(argument => (argument.Centers & centers) == centers)];

    public EquatableArray<RuleModel> Next() => Enumerable.Range(0, draw.Int(0, 4)).Select(_ => One()).OfType<RuleModel>().ToEquatableArray();

    private static bool IsDate(ArgumentModel argument) => argument.Type is ArgumentType.Date or ArgumentType.DateTime;

    // By its code, where that means one argument and no element of a group.
    private static ArgumentReference Whole(ArgumentModel argument) => new(argument.Name, argument.Coded.First().Code);

    private RuleModel? One() =>
        draw.Int(1, 12) switch
        {
            1 => Rule(RuleKind.Note) with { Text = RandomWords.Sentence(draw) },
            2 when _arguments.Count > 1 => Across(RuleKind.AnyOf, _arguments),
            3 when _arguments.Count > 1 => Across(RuleKind.Together, _arguments),
            4 or 5 when _arguments.Where(IsDate).Skip(1).Any() => OfDates(),
            6 => Narrowing(),
            7 => NumberOf(),
            8 or 9 => ByNumber(),
            _ => WithCondition(draw.One(Conditional)),
        };

    private RuleModel Rule(RuleKind kind)
    {
        CenterSet within = draw.Chance(80) ? CenterSet.All : RandomCenters.Within(draw, centers);
        string? error = kind is RuleKind.Note or RuleKind.IgnoredWhen ? null : errors.Maybe(isNumbered: false);
        return new RuleModel(kind, within, default, default, default, 0, null, error, spec.Line(), default);
    }

    private RuleModel Across(RuleKind kind, IEnumerable<ArgumentModel> among) =>
        Rule(kind) with
        {
            Arguments = draw.Some(among.ToList(), 2, 3).Select(Whole).ToEquatableArray(),
        };

    private RuleModel OfDates()
    {
        RuleKind kind = draw.One(RuleKind.Order, RuleKind.Span);
        EquatableArray<ArgumentReference> dates = draw.Some(_arguments.Where(IsDate).ToList(), 2, 2).Select(Whole).ToEquatableArray();
        return Rule(kind) with { Arguments = dates, Months = kind == RuleKind.Span ? draw.Int(1, 18) : 0 };
    }

    private RuleModel? Narrowing()
    {
        ArgumentModel[] choices = [.. _arguments.Where(argument => argument.Choice?.Values.Count > 1 && argument.Numbered is null)];
        if (choices.Length == 0)
            return null;
        ArgumentModel narrowed = draw.One(choices);
        // The first value can be chosen everywhere: without it, somebody can break the rule.
        ChoiceValue[] left = [.. draw.Some(narrowed.Choice!.Values.Skip(1).ToList(), 1, narrowed.Choice.Values.Count - 1)];
        if (Condition([narrowed]) is not { } condition)
            return null;
        return Rule(RuleKind.ValuesWhen) with
        {
            Condition = condition,
            Arguments = new([Whole(narrowed)]),
            Tokens = left.Select(value => value.Token).ToEquatableArray(),
        };
    }

    private RuleModel? NumberOf()
    {
        ArgumentModel[] numbers = [.. _arguments.Where(argument => argument is { Type: ArgumentType.Number, Numbered: null, Min: null, Max: null })];
        ArgumentModel[] indexed = [.. _arguments.Where(argument => argument.Numbered is not null)];
        if (numbers.Length == 0 || indexed.Length == 0)
            return null;
        return Rule(RuleKind.NumberOf) with { Arguments = new([Whole(draw.One(numbers)), Whole(draw.One(indexed))]) };
    }

    private RuleModel? WithCondition(RuleKind kind)
    {
        if (_arguments.Count < 2)
            return null;
        ArgumentModel[] about = [.. draw.Some(_arguments, 1, 2)];
        return Condition(about) is not { } condition
            ? null
            : Rule(kind) with
            {
                Condition = condition,
                Arguments = about.Select(Whole).ToEquatableArray(),
                Text = Wording(kind),
            };
    }

    private string? Wording(RuleKind kind) => kind == RuleKind.IgnoredWhen && draw.Chance(40) ? RandomWords.Phrase(draw) : null;

    // Families of the same numbers, looked at number by number.
    private RuleModel? ByNumber()
    {
        var families = _arguments
            .Where(argument => argument.IsFamily && !argument.Code.Contains(' ', StringComparison.Ordinal))
            .GroupBy(argument => argument.Numbered)
            .Where(group => group.Skip(1).Any())
            .ToList();
        if (families.Count == 0)
            return null;
        IReadOnlyList<ArgumentModel> some = draw.Some(draw.One(families).ToList(), 2, 2);
        RuleKind kind = draw.One(Conditional);
        ConditionOperator how = kind == RuleKind.RequiredWhen ? ConditionOperator.Given : draw.One(ConditionOperator.Given, ConditionOperator.Absent);
        var condition = new ConditionTerm(Each(some[0]), how, default);
        RuleModel rule = Rule(kind) with { Condition = new([condition]), Arguments = new([Each(some[1])]), Text = Wording(kind) };
        return kind == RuleKind.IgnoredWhen || !draw.Chance(50) ? rule : rule with { Error = errors.Add(isNumbered: true) };
    }

    private static ArgumentReference Each(ArgumentModel family) => new(family.Name, family.Code, true);

    // One or two terms about other arguments.
    private EquatableArray<ConditionTerm>? Condition(IReadOnlyCollection<ArgumentModel> except)
    {
        ArgumentModel[] others = [.. _arguments.Except(except)];
        return others.Length == 0 ? null : draw.Some(others, 1, 2).Select(Term).ToEquatableArray();
    }

    private ConditionTerm Term(ArgumentModel argument)
    {
        if (argument.Bits is { } field && argument.Numbered is null && draw.Chance(70))
            return new ConditionTerm(Whole(argument), draw.One(ConditionOperator.Has, ConditionOperator.Lacks), new([draw.One(field.Named.ToList()).Name!]));
        string[] tokens = argument.Numbered is null && draw.Chance(80) ? Tokens(argument) : [];
        if (tokens.Length == 0)
            return new ConditionTerm(Whole(argument), draw.One(ConditionOperator.Given, ConditionOperator.Absent), default);
        bool hasOneValue = (argument.Min ?? 0) == argument.Max || argument.Choice?.Values.Count == 1;
        return new ConditionTerm(Whole(argument), draw.Chance(70) || hasOneValue ? ConditionOperator.In : ConditionOperator.NotIn, tokens.ToEquatableArray());
    }

    // What a condition can name: no blank at an end, no comma and bracket.
    private string[] Tokens(ArgumentModel argument) =>
        [
            .. (
                argument switch
                {
                    { Flag: { } flag } => [draw.One(flag.Yes, flag.No)],
                    { Choice: { } choice } => draw.Some(
                        choice.Values.Where(value => (value.Centers & centers) == centers).Select(value => value.Token).ToList(),
                        1,
                        Math.Clamp(choice.Values.Count - 1, 1, 3)
                    ),
                    { Type: ArgumentType.TimeZone } => [$"{argument.Min ?? argument.Max ?? draw.Int(0, 61)}"],
                    { Type: ArgumentType.Number } => [$"{RandomLimits.Number(draw, argument)}"],
                    { Type: ArgumentType.Text or ArgumentType.Url, Min: null or 0, Forbidden: null, IsAscii: false } => [draw.One("yes", "GoBack", "MC")],
                    _ => (IEnumerable<string>)[],
                }
            ).Where(IsExpressible),
        ];

    private static bool IsExpressible(string token) => token.Length > 0 && token.Trim() == token && token.IndexOfAny([',', ']', '[']) < 0;
}
