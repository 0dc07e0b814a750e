namespace WebEx.Spec.Language.Model;

/// <summary>Names an argument of the same command.</summary>
/// <param name="Property">The C# property.</param>
/// <param name="Code">The code that was meant, where the property has several.</param>
public sealed record ArgumentReference(string Property, string Code);
