namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A generated type that a reference exposes.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="Assembly">The name of the assembly that has it.</param>
internal sealed record OfferedType(string Name, string Assembly);
