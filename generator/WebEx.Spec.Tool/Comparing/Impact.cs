namespace WebEx.Spec.Tool.Comparing;

/// <summary>What a change does to one side of the contract.</summary>
internal enum Impact
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>More is possible or known than before; what worked still does.</summary>
    Adds,

    /// <summary>What worked may not work any more.</summary>
    Breaks,
}
