namespace WebEx.Spec.Language.Model;

/// <summary>What a rule across arguments demands.</summary>
public enum RuleKind
{
    /// <summary>The arguments must be given under the condition.</summary>
    RequiredWhen,

    /// <summary>The site ignores the arguments under the condition.</summary>
    IgnoredWhen,

    /// <summary>The arguments must not be given under the condition.</summary>
    ForbiddenWhen,

    /// <summary>At least one of the arguments must be given.</summary>
    AnyOf,

    /// <summary>All of the arguments must be given, or none.</summary>
    Together,

    /// <summary>The first date must not be after the second.</summary>
    Order,

    /// <summary>The two dates must not be further apart than some months.</summary>
    Span,

    /// <summary>A choice is narrowed under the condition.</summary>
    ValuesWhen,

    /// <summary>The first argument must be a number of the second, an indexed family or group.</summary>
    NumberOf,

    /// <summary>For the doc comment only.</summary>
    Note,
}
