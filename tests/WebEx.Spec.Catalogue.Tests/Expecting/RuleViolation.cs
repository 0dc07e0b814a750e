namespace WebEx.Tests;

/// <summary>What a violation says of a rule across arguments.</summary>
internal sealed record RuleViolation(ViolationRule Rule, string Property, string Code, int Line, string? SiteError) : IComparable<RuleViolation>
{
    /// <summary>Those of a request, in order.</summary>
    public static IEnumerable<RuleViolation> In(RequestValidationResult result) =>
        result
            .Where(violation => violation.Rule is >= ViolationRule.RequiredWhen and <= ViolationRule.ValuesWhen)
            .Select(violation => new RuleViolation(violation.Rule, violation.Property, violation.ArgumentCode, violation.GuideLine, violation.ErrorText))
            .Order();

    public int CompareTo(RuleViolation? other) => string.CompareOrdinal(ToString(), other?.ToString());
}
