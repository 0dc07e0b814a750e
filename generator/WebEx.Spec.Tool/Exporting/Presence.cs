namespace WebEx.Spec.Tool.Exporting;

/// <summary>Whether an argument has to be given, in rising strictness.</summary>
internal enum Presence
{
    /// <summary>It may be left out.</summary>
    Optional,

    /// <summary>It depends on a center, on another argument, or on something that only words can say.</summary>
    Conditional,

    /// <summary>Always.</summary>
    Required,
}
