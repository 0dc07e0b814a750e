namespace WebEx.Spec.Language.Model;

/// <summary>One term of a condition; all of them have to hold.</summary>
/// <param name="Argument">The argument looked at.</param>
/// <param name="Operator">How.</param>
/// <param name="Tokens">The tokens to compare with; of a bit field, the name of the bit.</param>
public sealed record ConditionTerm(ArgumentReference Argument, ConditionOperator Operator, EquatableArray<string> Tokens);
