namespace WebEx.Spec.Language.Model;

/// <summary>Names an argument of the same command.</summary>
/// <param name="Property">The C# property.</param>
/// <param name="Code">The code that was meant, where the property has several.</param>
/// <param name="IsByNumber">True when an indexed family is meant number by number, and not as a whole.</param>
public sealed record ArgumentReference(string Property, string Code, bool IsByNumber = false);
