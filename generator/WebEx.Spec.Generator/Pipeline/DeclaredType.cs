namespace WebEx.Spec.Generator.Pipeline;

/// <summary>A type or a namespace that the project itself declares where generated types go.</summary>
/// <param name="Name">Its full name.</param>
/// <param name="CanExtend">True for a partial record, which adds to a generated one of the same name.</param>
/// <param name="IsCopy">True for a generated type, in a file that was written into the project.</param>
internal sealed record DeclaredType(string Name, bool CanExtend, bool IsCopy);
