namespace WebEx.Benchmarks.Rounds;

/// <summary>Whose code a work runs.</summary>
internal enum WorkKind
{
    /// <summary>The leanest code that we could write by hand for the same result; the others are compared with the first of these.</summary>
    Floor,

    /// <summary>The library.</summary>
    Ours,

    /// <summary>Another library.</summary>
    Peer,
}
