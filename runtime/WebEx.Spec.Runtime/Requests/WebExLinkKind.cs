namespace WebEx;

/// <summary>What a link leads to.</summary>
public enum WebExLinkKind
{
    /// <summary>Nothing that the guide describes.</summary>
    None,

    /// <summary>A command: a program sends it, and reads its reply.</summary>
    Command,

    /// <summary>An entry point: a person opens it, and it shows a page of the site.</summary>
    EntryPoint,
}
