namespace WebEx.Spec.Language.Model;

/// <summary>How a condition looks at an argument.</summary>
public enum ConditionOperator
{
    /// <summary>Its token is one of those listed.</summary>
    In,

    /// <summary>Its token is none of those listed.</summary>
    NotIn,

    /// <summary>It is given.</summary>
    Given,

    /// <summary>It is absent.</summary>
    Absent,

    /// <summary>Its value is known, and the bit is set in it.</summary>
    Has,

    /// <summary>Its value is known, and the bit is not set in it.</summary>
    Lacks,
}
