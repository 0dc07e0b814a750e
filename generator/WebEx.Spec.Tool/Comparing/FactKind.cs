namespace WebEx.Spec.Tool.Comparing;

/// <summary>What a node of a comparison is.</summary>
internal enum FactKind
{
    /// <summary>The whole.</summary>
    Catalogue,

    /// <summary>A command.</summary>
    Command,

    /// <summary>A link that a person opens.</summary>
    EntryPoint,

    /// <summary>An argument.</summary>
    Argument,

    /// <summary>A token of a choice.</summary>
    Value,

    /// <summary>A bit of a bit field.</summary>
    Bit,

    /// <summary>A rule across arguments.</summary>
    Rule,

    /// <summary>What a command answers.</summary>
    Reply,

    /// <summary>A parameter of a reply.</summary>
    Parameter,

    /// <summary>An error code.</summary>
    Error,

    /// <summary>A time zone.</summary>
    TimeZone,
}
