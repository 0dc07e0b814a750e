using System.Text.Json.Nodes;
using WebEx.Spec.Language.Model;

namespace WebEx.Tests;

/// <summary>Rules as a spec file has them. Arguments are named by their C# names, and indexed ones by their codes where each number counts.</summary>
internal static class RuleNodes
{
    public static JsonObject Of(RuleModel rule)
    {
        string[] names = [.. rule.Arguments.Select(Named)];
        return new JsonObject()
            .With("when", rule.Condition.Count == 0 ? null : string.Join(" and ", rule.Condition.Select(Term)))
            .With(
                Key(rule.Kind),
                rule.Kind switch
                {
                    RuleKind.Note => rule.Text,
                    RuleKind.ValuesWhen => new JsonObject { [names[0]] = SpecNodes.List(rule.Tokens) },
                    RuleKind.NumberOf => new JsonObject { [names[0]] = names[1] },
                    _ => SpecNodes.List(names),
                }
            )
            .With("says", rule.Kind == RuleKind.IgnoredWhen ? rule.Text : null)
            .With("months", rule.Kind == RuleKind.Span ? rule.Months : null)
            .With("centers", SpecNodes.Centers(rule.Centers))
            .With("error", rule.Error)
            .With("line", SpecNodes.Line(rule.Line));
    }

    private static string Key(RuleKind kind) =>
        kind switch
        {
            RuleKind.RequiredWhen => "require",
            RuleKind.IgnoredWhen => "ignore",
            RuleKind.ForbiddenWhen => "forbid",
            RuleKind.AnyOf => "anyOf",
            RuleKind.Together => "together",
            RuleKind.Order => "order",
            RuleKind.Span => "span",
            RuleKind.ValuesWhen => "values",
            RuleKind.NumberOf => "numberOf",
            _ => "note",
        };

    private static string Named(ArgumentReference argument) => argument.IsByNumber ? argument.Code : argument.Property;

    private static string Term(ConditionTerm term) =>
        $"{Named(term.Argument)} {term.Operator switch
    {
        ConditionOperator.In when term.Tokens.Count == 1 => $"= {term.Tokens[0]}",
        ConditionOperator.NotIn when term.Tokens.Count == 1 => $"!= {term.Tokens[0]}",
        ConditionOperator.In => $"in [{string.Join(", ", term.Tokens)}]",
        ConditionOperator.NotIn => $"not in [{string.Join(", ", term.Tokens)}]",
        ConditionOperator.Given => "given",
        ConditionOperator.Absent => "absent",
        ConditionOperator.Has => $"has {term.Tokens[0]}",
        _ => $"lacks {term.Tokens[0]}",
    }}";
}
