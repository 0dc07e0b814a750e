using WebEx.Spec.Language.Model;
using WebEx.Spec.Tool.Vectors.Kinds;

namespace WebEx.Spec.Tool.Vectors;

/// <summary>Requests of a command that keep all limits and rules in a center.</summary>
internal sealed class ValidRequests
{
    // Mending one rule can break another one.
    private const int MostRepairs = 40;

    private readonly CommandModel _command;
    private readonly CenterSet _center;
    private readonly RequestCheck _check;

    /// <summary>Makes them.</summary>
    public ValidRequests(CommandModel command, CenterSet center)
    {
        (_command, _center) = (command, center);
        _check = new RequestCheck(command, center);
        var needed = new VectorFields();
        foreach (ArgumentModel argument in command.Arguments.Where(IsNeeded))
            needed.Add(argument.Name, Usual(argument));
        Least = Repaired(needed) ?? throw new InvalidOperationException($"No request of {command.Id} keeps all rules.");
    }

    /// <summary>What must be given, and what the rules demand beside it.</summary>
    public VectorFields Least { get; }

    /// <summary>The least, and every further argument that can be added, in their order.</summary>
    public VectorFields Most()
    {
        VectorFields most = Least;
        foreach (ArgumentModel argument in _command.Arguments.Where(argument => IsPossible(argument) && argument.Deprecated is null))
        {
            if (most.ContainsKey(argument.Name))
                continue;
            VectorFields more = most.With(argument.Name, Usual(argument));
            if (_check.Of(more).Count == 0)
                most = more;
        }

        return most;
    }

    /// <summary>The least, with an argument and what the rules demand beside it; what they demand is left out where that leads nowhere.</summary>
    public VectorFields Around(ArgumentModel argument)
    {
        VectorFields request = Least.ContainsKey(argument.Name) ? Least : Least.With(argument.Name, Usual(argument));
        return Repaired(request, argument.Name) ?? request;
    }

    /// <summary>The request with changes after which it keeps all rules; null where none are found.</summary>
    /// <param name="request">The request.</param>
    /// <param name="kept">A property that stays.</param>
    public VectorFields? Repaired(VectorFields request, string? kept = null)
    {
        for (int i = 0; i < MostRepairs; i++)
        {
            if (_command.Rules.FirstOrDefault(rule => IsBroken(rule, request)) is not { } rule)
                return request;
            request = Mended(request, rule, kept, i);
        }

        return null;
    }

    private bool IsPossible(ArgumentModel argument) => (argument.Centers & _center) != CenterSet.None;

    private bool IsNeeded(ArgumentModel argument) =>
        IsPossible(argument)
        && (
            (argument.Required.Centers & _center) != CenterSet.None
            || (!argument.IsGroup && argument.Parts.Any(part => (part.Required.Centers & _center) != CenterSet.None))
        );

    private bool IsBroken(RuleModel rule, VectorFields request) =>
        (rule.Centers & _center) != CenterSet.None && new RuleCheck(_command, rule).Of(request).Any();

    private object Usual(ArgumentModel argument) => ArgumentTesters.Of(argument).Usual(argument, _center);

    private ArgumentModel Find(ArgumentReference reference) => _command.Arguments.First(argument => argument.Name == reference.Property);

    // What is demanded is given, and what is not wanted is left out. Every second time it is the condition that gives way, where something has to stay.
    private VectorFields Mended(VectorFields request, RuleModel rule, string? kept, int round)
    {
        IEnumerable<ArgumentReference> condition = rule.Condition.Select(term => term.Argument).Where(IsFree);
        if ((rule.Arguments.Any(argument => argument.Property == kept) || round % 3 == 2) && rule.Kind != RuleKind.RequiredWhen && condition.Any())
            return request.ContainsKey(condition.First().Property) ? request.Without(condition.First().Property) : Given(request, [condition.First()]);
        return rule.Kind switch
        {
            RuleKind.RequiredWhen when rule.Arguments[0].IsByNumber => Alike(request, rule),
            RuleKind.RequiredWhen or RuleKind.Together => Given(request, rule.Arguments),
            RuleKind.AnyOf => Given(request, rule.Arguments.Where(argument => IsPossible(Find(argument))).Take(1)),
            RuleKind.NumberOf => Given(request, rule.Arguments.Skip(1)).With(rule.Arguments[0].Property, (long)Find(rule.Arguments[1]).Numbered!.From),
            RuleKind.Order or RuleKind.Span => Aligned(request, rule),
            RuleKind.ValuesWhen => Narrowed(request, rule),
            _ => rule.Arguments.Where(IsFree).Aggregate(request, (changed, argument) => changed.Without(argument.Property)),
        };

        bool IsFree(ArgumentReference argument) => argument.Property != kept && !IsNeeded(Find(argument));
    }

    private VectorFields Given(VectorFields request, IEnumerable<ArgumentReference> arguments) =>
        arguments
            .Select(Find)
            .Where(argument => IsPossible(argument) && !request.ContainsKey(argument.Name))
            .Aggregate(request, (changed, argument) => changed.With(argument.Name, Usual(argument)));

    // The family that is demanded gets the numbers of those in the condition.
    private VectorFields Alike(VectorFields request, RuleModel rule)
    {
        int[] numbers =
        [
            .. rule
                .Condition.Where(term => term.Argument.IsByNumber)
                .SelectMany(term => VectorFields.NumbersOf(request.GetValueOrDefault(term.Argument.Property)))
                .Distinct(),
        ];
        return rule.Arguments.Aggregate(request, (changed, argument) => changed.With(argument.Property, FamilyTester.At(numbers, Find(argument), _center)));
    }

    private static VectorFields Aligned(VectorFields request, RuleModel rule)
    {
        var first = (VectorFields)request[rule.Arguments[0].Property];
        var second = (VectorFields)request[rule.Arguments[1].Property];
        foreach (string part in new[] { "year", "month", "day" })
            second = second.With(part, first[part]);
        return request.With(rule.Arguments[1].Property, second);
    }

    private VectorFields Narrowed(VectorFields request, RuleModel rule)
    {
        ArgumentModel argument = Find(rule.Arguments[0]);
        return ChoiceTester.ValuesIn(argument, _center).FirstOrDefault(choice => rule.Tokens.Contains(choice.Token)) is { } allowed
            ? request.With(argument.Name, allowed.Name)
            : request.Without(argument.Name);
    }
}
