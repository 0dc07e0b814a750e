namespace WebEx.Spec.Tool.Reference.Examples;

/// <summary>A value that a program reads from a response.</summary>
/// <param name="Property">The property of the reply; of an element of a list <c>Files[0].Name</c>.</param>
/// <param name="Value">The value as it was sent.</param>
/// <param name="IsList">True for a list of texts, which C# prints item by item.</param>
internal sealed record ExampleResult(string Property, string Value, bool IsList = false);
