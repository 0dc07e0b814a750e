namespace WebEx.Spec.Tool.Comparing;

/// <summary>What a change does.</summary>
/// <param name="Source">To C# that was compiled against the old catalogue.</param>
/// <param name="Wire">To the bytes that the same request becomes, and to what is understood of the same reply.</param>
/// <param name="Behaviour">To what validation says, and to what a reply counts as.</param>
/// <param name="Bump">The version that follows.</param>
internal sealed record Verdict(Impact Source, Impact Wire, Impact Behaviour, Bump Bump)
{
    /// <summary>Words and places alone.</summary>
    public static Verdict Words { get; } = new(Impact.None, Impact.None, Impact.None, Bump.Patch);
}
