namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A meaning of a code.</summary>
/// <param name="Property">The C# property.</param>
/// <param name="Text">What it is for.</param>
/// <param name="Uses">The commands, linked to the row of the argument.</param>
internal sealed record GlossaryMeaning(string Property, string Text, IReadOnlyList<Link> Uses);
