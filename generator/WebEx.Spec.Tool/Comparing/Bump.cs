namespace WebEx.Spec.Tool.Comparing;

/// <summary>Which part of a version a change raises.</summary>
internal enum Bump
{
    /// <summary>No change.</summary>
    None,

    /// <summary>The last one.</summary>
    Patch,

    /// <summary>The middle one.</summary>
    Minor,

    /// <summary>The first one.</summary>
    Major,
}
