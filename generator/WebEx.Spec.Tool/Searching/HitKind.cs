namespace WebEx.Spec.Tool.Searching;

/// <summary>What was found.</summary>
internal enum HitKind
{
    /// <summary>A command.</summary>
    Command,

    /// <summary>A link that a person opens.</summary>
    EntryPoint,

    /// <summary>An argument of one or more commands.</summary>
    Argument,

    /// <summary>An error code of one or more commands.</summary>
    Error,
}
