namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A command that is not generated, because a reference has it.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Assembly">The name of the assembly that has it.</param>
internal sealed record ReferencedCommand(string Name, string Assembly);
