namespace WebEx.Site.Kernel;

/// <summary>How much of a response arrives.</summary>
internal enum ResponseCut
{
    /// <summary>All of it.</summary>
    None,

    /// <summary>The connection ends in the middle of the body.</summary>
    Truncated,

    /// <summary>The connection ends before anything was sent.</summary>
    Dropped,
}
