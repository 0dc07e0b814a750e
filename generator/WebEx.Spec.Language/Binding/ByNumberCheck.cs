using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Language.Model;

namespace WebEx.Spec.Language.Binding;

/// <summary>
/// Checks a rule that looks at indexed families number by number: <c>TxtType{n} given</c> requires <c>TxtName{n}</c>. A family is meant number by number where
/// the rule names its code, and as a whole where it names the property.
/// </summary>
internal sealed class ByNumberCheck(ArgumentIndex index, DiagnosticBag diagnostics)
{
    /// <summary>Reports what cannot be decided for one number at a time.</summary>
    /// <param name="kind">What the rule demands.</param>
    /// <param name="condition">When.</param>
    /// <param name="arguments">Of what.</param>
    /// <param name="span">Where its arguments are named.</param>
    public void Check(RuleKind kind, EquatableArray<ConditionTerm> condition, EquatableArray<ArgumentReference> arguments, SourceSpan span)
    {
        var byNumber = condition.Select(term => term.Argument).Concat(arguments).Where(argument => argument.IsByNumber).ToList();
        if (byNumber.Count == 0)
            return;
        if (kind is not (RuleKind.RequiredWhen or RuleKind.IgnoredWhen or RuleKind.ForbiddenWhen))
            diagnostics.Add(SpecMessages.ByNumberInWrongRule(byNumber[0].Code, byNumber[0].Property), span);
        else if (arguments.FirstOrDefault(argument => !argument.IsByNumber) is { } whole)
            diagnostics.Add(SpecMessages.ByNumberDecidesWhole(whole.Property), span);
        else if (byNumber.Select(argument => index.Find(argument.Property, span)?.Numbered).Distinct().Count() > 1)
            diagnostics.Add(SpecMessages.NumbersDiffer(string.Join(" and ", byNumber.Select(argument => argument.Property).Distinct())), span);
        else if (kind == RuleKind.RequiredWhen && !condition.Any(IsOfGiven))
            diagnostics.Add(SpecMessages.ConditionWithoutNumber(), span);
    }

    // An open-ended family lacks numbers without end, so that a rule can only go through those that are given.
    private bool IsOfGiven(ConditionTerm term) =>
        term.Argument.IsByNumber
        && (
            term.Operator == ConditionOperator.Given
            || (
                term.Operator == ConditionOperator.In
                && index.Find(term.Argument.Property, SourceSpan.Start)?.LiteralDefault is var value
                && (value is null || !term.Tokens.Contains(value))
            )
        );
}
