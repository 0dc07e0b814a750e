using System.Globalization;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Kinds;
using WebEx.Spec.Language.Model;
using WebEx.Spec.Language.Reading;

namespace WebEx.Spec.Language.Binding;

/// <summary>Finds what a rule says in vain: keys that its kind has no use for, arguments named twice, conditions that always or never hold.</summary>
internal sealed class RuleCheck(ArgumentIndex index, DiagnosticBag diagnostics)
{
    /// <summary>Reports it.</summary>
    public void Check(MapReader reader, string action, RuleModel rule)
    {
        if (rule.Kind != RuleKind.Span)
            reader.Refuse("months", "has no effect without 'span'");
        if (rule.Kind == RuleKind.IgnoredWhen)
            reader.Refuse("error", $"has no effect beside '{action}', which no site answers with an error");
        if (rule.Kind is RuleKind.Order or RuleKind.Span && rule.Arguments.Count > 2)
            diagnostics.Add(SpecRules.InvalidValue, reader.SpanOf(action), $"'{action}' is about two dates, not {rule.Arguments.Count}.");
        foreach (IGrouping<ArgumentReference, ArgumentReference> twice in rule.Arguments.GroupBy(argument => argument).Where(group => group.Skip(1).Any()))
            diagnostics.Add(SpecRules.Duplicate, reader.SpanOf(action), $"'{action}' names {twice.Key.Property} ({twice.Key.Code}) twice.");
        if (rule.Kind == RuleKind.ValuesWhen && rule.Arguments.Count == 1)
            CheckNarrowing(reader, rule);
        CheckCondition(reader, rule);
    }

    private void CheckNarrowing(MapReader reader, RuleModel rule)
    {
        SourceSpan span = reader.SpanOf("values");
        ChoiceModel? choice = index.Find(rule.Arguments[0].Property, span)?.Choice;
        if (rule.Tokens.Count == 0)
            diagnostics.Add(SpecRules.InvalidValue, span, $"No value of {rule.Arguments[0].Property} is left; forbid the argument instead.");
        else if (rule.Tokens.Distinct().Count() < rule.Tokens.Count)
            diagnostics.Add(SpecRules.Duplicate, span, "A value is named twice.");
        else if (choice is not null && choice.Values.All(value => rule.Tokens.Contains(value.Token)))
            diagnostics.Add(SpecRules.Contradiction, span, $"Every value of {rule.Arguments[0].Property} is left, so that nothing is narrowed.");
    }

    private void CheckCondition(MapReader reader, RuleModel rule)
    {
        SourceSpan span = reader.SpanOf("when");
        foreach (ConditionTerm term in rule.Condition)
        {
            if (term.Tokens.Distinct().Count() < term.Tokens.Count)
                diagnostics.Add(SpecRules.Duplicate, span, $"The condition names a value of {term.Argument.Property} twice.");
            else if (
                term.Operator is ConditionOperator.In or ConditionOperator.NotIn
                && term.Tokens.Count > 1
                && index.Find(term.Argument.Property, span) is { Flag: not null }
            )
                diagnostics.Add(
                    SpecRules.Contradiction,
                    span,
                    $"The condition names both values of {term.Argument.Property}; ask whether it is given or absent."
                );
            else if (
                term.Operator == ConditionOperator.NotIn
                && index.Find(term.Argument.Property, span) is { } argument
                && LeavesNothing(argument, term.Tokens)
            )
                diagnostics.Add(SpecRules.Contradiction, span, $"The condition on {term.Argument.Property} never holds: it leaves none of its values.");
        }

        foreach (IGrouping<ArgumentReference, ConditionTerm> terms in rule.Condition.GroupBy(term => term.Argument).Where(group => group.Skip(1).Any()))
        {
            if (terms.Distinct().Count() < terms.Count())
                diagnostics.Add(SpecRules.Duplicate, span, $"The condition says the same of {terms.Key.Property} twice.");
            else if (NeverHolds([.. terms]))
                diagnostics.Add(SpecRules.Contradiction, span, $"The condition on {terms.Key.Property} never holds.");
        }

        if (rule.Kind is RuleKind.RequiredWhen or RuleKind.ForbiddenWhen or RuleKind.IgnoredWhen)
            foreach (
                ArgumentReference argument in rule.Arguments.Where(argument =>
                    rule.Condition.Any(term =>
                        term.Argument.Property == argument.Property && term.Operator is ConditionOperator.Given or ConditionOperator.Absent
                    )
                )
            )
                diagnostics.Add(SpecRules.Contradiction, span, $"The rule decides about {argument.Property} by whether {argument.Property} is given.");
    }

    // Every value is excluded, and what the site takes for an absent one too, or nothing is known of that.
    private static bool LeavesNothing(ArgumentModel argument, EquatableArray<string> excluded)
    {
        if (argument.LiteralDefault is { } literal ? !excluded.Contains(literal) : !argument.HasUnknownDefault)
            return false;
        return argument switch
        {
            { Choice: { } choice } => choice.Values.All(value => excluded.Contains(value.Token)),
            { Max: { } most } when ArgumentKinds.Of(argument) is IntegerKind => HasOnly(argument.Min ?? 0, most, excluded),
            _ => false,
        };
    }

    // A range can be upside down, which is reported elsewhere, or as wide as a number can say.
    private static bool HasOnly(long least, long most, EquatableArray<string> numbers)
    {
        if (least > most || (ulong)(most - least) >= (ulong)numbers.Count)
            return false;
        for (long number = least; number <= most; number++)
        {
            if (!numbers.Contains(number.ToString(CultureInfo.InvariantCulture)))
                return false;
        }

        return true;
    }

    private static bool NeverHolds(IReadOnlyList<ConditionTerm> terms)
    {
        if (terms.Any(term => term.Operator == ConditionOperator.Given) && terms.Any(term => term.Operator == ConditionOperator.Absent))
            return true;
        var lacked = new HashSet<string>(terms.Where(term => term.Operator == ConditionOperator.Lacks).SelectMany(term => term.Tokens), StringComparer.Ordinal);
        if (terms.Any(term => term.Operator == ConditionOperator.Has && term.Tokens.Any(lacked.Contains)))
            return true;
        var allowed = terms.Where(term => term.Operator == ConditionOperator.In).Select(term => (IEnumerable<string>)term.Tokens).ToList();
        if (allowed.Count == 0)
            return false;
        var excluded = terms.Where(term => term.Operator == ConditionOperator.NotIn).SelectMany(term => term.Tokens);
        return !allowed.Aggregate((one, other) => one.Intersect(other)).Except(excluded).Any();
    }
}
