namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A generated type that a reference exposes.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Assembly">The name of the assembly that has it.</param>
/// <param name="Version">The version of WebEx.Spec that made it, where it is another than this one; else null.</param>
/// <param name="Other">The name of another assembly that has a type of this name; null where there is none.</param>
internal sealed record OfferedType(string Name, string Assembly, string? Version, string? Other)
{
    /// <summary>True where it is what would be generated, and the only one.</summary>
    public bool IsUsable => Version is null && Other is null;
}
