using System.Globalization;
using WebEx.Spec.Emission.Arguments;
using WebEx.Spec.Emission.CSharp;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Emission.Rules;

/// <summary>The statements that check a rule across arguments.</summary>
internal sealed class RuleStatements(CommandModel command, IReadOnlyDictionary<string, ArgumentView> arguments)
{
    private readonly ConditionText _conditions = new(arguments);

    /// <summary>One call into the runtime for each argument that a rule speaks of. Neighbours that hold in the same centers share a block.</summary>
    public IEnumerable<string> Of(IEnumerable<RuleModel> rules)
    {
        CenterSet open = CenterSet.All;
        foreach (RuleModel rule in rules.Where(rule => rule.Kind != RuleKind.Note))
        {
            CenterSet centers = (rule.Centers & command.Centers) == command.Centers ? CenterSet.All : rule.Centers & command.Centers;
            if (centers != open)
            {
                if (open != CenterSet.All)
                    yield return "}";
                if (centers != CenterSet.All)
                {
                    yield return $"if (check.IsIn({CenterText.Expression(centers)}))";
                    yield return "{";
                }

                open = centers;
            }

            foreach (string statement in Statements(rule))
                yield return (open == CenterSet.All ? "" : "    ") + statement;
        }

        if (open != CenterSet.All)
            yield return "}";
    }

    private IEnumerable<string> Statements(RuleModel rule)
    {
        string condition = _conditions.Expression(rule.Condition);
        string words = CSharpLiteral.Of(_conditions.Words(rule.Condition, rule.Arguments));
        string? wording = rule.Kind == RuleKind.IgnoredWhen && rule.Text is { } says ? CSharpLiteral.Of(says) : null;
        string? error = SiteErrorLiteral.Of(rule.Error);
        switch (rule.Kind)
        {
            case RuleKind.RequiredWhen or RuleKind.ForbiddenWhen or RuleKind.IgnoredWhen when rule.Arguments[0].IsByNumber:
                return rule.Arguments.SelectMany(argument => ByNumber(rule, argument, condition, words, rule.Kind == RuleKind.IgnoredWhen ? wording : error));
            case RuleKind.NumberOf:
                return [NumberOf(rule, error)];
            case RuleKind.RequiredWhen or RuleKind.ForbiddenWhen:
                return rule.Arguments.Select(argument => When(rule, condition, View(argument).IsGiven, words, argument, error));
            case RuleKind.IgnoredWhen:
                return rule
                    .Arguments.GroupBy(argument => argument.Property)
                    .Select(group => group.First())
                    .Select(argument => When(rule, condition, View(argument).IsGiven, words, argument, wording));
            case RuleKind.ValuesWhen:
                ArgumentView narrowed = View(rule.Arguments[0]);
                string allowed = ChoiceMembers.Test(
                    $"(int?){narrowed.Name}",
                    rule.Tokens.Select(new ChoiceMembers(narrowed.Model.Choice!).ValueOf),
                    withNull: true
                );
                string tokens = CSharpLiteral.Of(string.Join(", ", rule.Tokens));
                return
                [
                    new Invocation("check.ValuesWhen", condition, allowed, words, tokens).With(Identity(rule.Arguments[0], rule)).WithOptional(error).Statement,
                ];
            default:
                return [Across(rule, error)];
        }
    }

    // Only numbers that are given can break a rule: those of what is required are the condition's, the others are the argument's own.
    private IEnumerable<string> ByNumber(RuleModel rule, ArgumentReference argument, string condition, string words, string? end)
    {
        string driver =
            rule.Kind == RuleKind.RequiredWhen
                ? View(
                    rule.Condition.First(term => term.Argument.IsByNumber && term.Operator is ConditionOperator.Given or ConditionOperator.In).Argument
                ).Value
                : View(argument).Value;
        yield return $"for (int number = -1; check.Next({driver}, ref number);)";
        yield return "    " + When(rule, condition, $"{View(argument).AtNumber} is not null", words, argument, end);
    }

    private string NumberOf(RuleModel rule, string? error)
    {
        ArgumentView number = View(rule.Arguments[0]);
        ArgumentView family = View(rule.Arguments[1]);
        // Its default, where it has one, stands for none of them.
        string value = int.TryParse(number.Model.LiteralDefault, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int none)
            ? $"{number.Name} is {CSharpLiteral.Of(none)} ? null : {number.Name}"
            : number.Name;
        return new Invocation("check.NumberOf", value, family.Value)
            .WithOptional(family.IsFamily ? null : CSharpLiteral.Of(family.Model.Numbered!.From))
            .With(CSharpLiteral.Of(ConditionText.Named(rule.Arguments[1])))
            .With(Identity(rule.Arguments[0], rule))
            .WithOptional(error)
            .Statement;
    }

    private string Across(RuleModel rule, string? error)
    {
        var given = rule.Arguments.Select(argument => View(argument).IsGiven).ToList();
        string codes = CSharpLiteral.Of(string.Join(", ", rule.Arguments.Select(argument => argument.Code)));
        string[] properties = [.. rule.Arguments.Select(argument => CSharpLiteral.Of(argument.Property))];
        Invocation check = rule.Kind switch
        {
            RuleKind.AnyOf => new("check.AnyOf", string.Join(" || ", given), codes),
            RuleKind.Together => new("check.AllOrNone", string.Join(" || ", given), string.Join(" && ", given), codes),
            RuleKind.Order => Dates("check.Order", rule).With(properties),
            RuleKind.Span => Dates("check.Span", rule).With($"{rule.Months}").With(properties),
            _ => throw new InvalidOperationException($"A rule of kind {rule.Kind} cannot be generated."),
        };
        return check.With(Identity(rule.Arguments[0], rule)).WithOptional(error).Statement;
    }

    private static string When(RuleModel rule, string condition, string subject, string words, ArgumentReference argument, string? end) =>
        new Invocation($"check.{rule.Kind}", condition, subject, words).With(Identity(argument, rule)).WithOptional(end).Statement;

    private Invocation Dates(string method, RuleModel rule) => new(method, View(rule.Arguments[0]).DateOnly, View(rule.Arguments[1]).DateOnly);

    private ArgumentView View(ArgumentReference reference) => arguments[reference.Property];

    private static string[] Identity(ArgumentReference reference, RuleModel rule) =>
        [CSharpLiteral.Of(reference.Code), CSharpLiteral.Of(reference.Property), CSharpLiteral.Of(rule.Line)];
}
