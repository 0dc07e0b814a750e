namespace WebEx;

/// <summary>How much a violation weighs.</summary>
public enum ViolationSeverity
{
    /// <summary>The site refuses the request, or does something else than it says.</summary>
    Error,

    /// <summary>The request is valid; something in it has no effect.</summary>
    Notice,
}
