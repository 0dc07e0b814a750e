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
            diagnostics.Add(SpecMessages.NotTwoDates(action, rule.Arguments.Count), reader.SpanOf(action));
        foreach (IGrouping<ArgumentReference, ArgumentReference> twice in rule.Arguments.GroupBy(argument => argument).Where(group => group.Skip(1).Any()))
            diagnostics.Add(SpecMessages.ArgumentNamedTwice(action, twice.Key.Property, twice.Key.Code), reader.SpanOf(action));
        if (rule.Kind == RuleKind.ValuesWhen && rule.Arguments.Count == 1)
            CheckNarrowing(reader, rule);
        CheckCondition(reader, rule);
    }

    private void CheckNarrowing(MapReader reader, RuleModel rule)
    {
        SourceSpan span = reader.SpanOf("values");
        ChoiceModel? choice = index.Find(rule.Arguments[0].Property, span)?.Choice;
        if (rule.Tokens.Count == 0)
            diagnostics.Add(SpecMessages.NothingLeft(rule.Arguments[0].Property), span);
        else if (rule.Tokens.Distinct().Count() < rule.Tokens.Count)
            diagnostics.Add(SpecMessages.ValueNamedTwice(), span);
        else if (choice is not null && choice.Values.All(value => rule.Tokens.Contains(value.Token)))
            diagnostics.Add(SpecMessages.NothingNarrowed(rule.Arguments[0].Property), span);
    }

    private void CheckCondition(MapReader reader, RuleModel rule)
    {
        SourceSpan span = reader.SpanOf("when");
        foreach (ConditionTerm term in rule.Condition)
        {
            if (term.Tokens.Distinct().Count() < term.Tokens.Count)
                diagnostics.Add(SpecMessages.ConditionValueTwice(term.Argument.Property), span);
            else if (
                term.Operator is ConditionOperator.In or ConditionOperator.NotIn
                && term.Tokens.Count > 1
                && index.Find(term.Argument.Property, span) is { Flag: not null }
            )
                diagnostics.Add(SpecMessages.ConditionBothValues(term.Argument.Property), span);
            else if (
                term.Operator == ConditionOperator.NotIn
                && index.Find(term.Argument.Property, span) is { } argument
                && LeavesNothing(argument, term.Tokens)
            )
                diagnostics.Add(SpecMessages.ConditionLeavesNone(term.Argument.Property), span);
        }

        foreach (IGrouping<ArgumentReference, ConditionTerm> terms in rule.Condition.GroupBy(term => term.Argument).Where(group => group.Skip(1).Any()))
        {
            if (terms.Distinct().Count() < terms.Count())
                diagnostics.Add(SpecMessages.ConditionSaysTwice(terms.Key.Property), span);
            else if (NeverHolds([.. terms]))
                diagnostics.Add(SpecMessages.ConditionNeverHolds(terms.Key.Property), span);
        }

        if (rule.Kind is RuleKind.RequiredWhen or RuleKind.ForbiddenWhen or RuleKind.IgnoredWhen)
            foreach (
                ArgumentReference argument in rule.Arguments.Where(argument =>
                    rule.Condition.Any(term =>
                        term.Argument.Property == argument.Property && term.Operator is ConditionOperator.Given or ConditionOperator.Absent
                    )
                )
            )
                diagnostics.Add(SpecMessages.RuleDecidesAboutItself(argument.Property), span);
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
