namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A table that several commands share.</summary>
/// <param name="Name">The C# type.</param>
/// <param name="Meaning">What is chosen.</param>
/// <param name="Note">What the values come to on the wire; null where it is the value itself.</param>
/// <param name="Heading">What a row stands for: a value or a bit.</param>
/// <param name="Values">The rows.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Uses">The commands that use it.</param>
internal sealed record TablePage(string Name, string Meaning, string? Note, string Heading, IReadOnlyList<ValueRow> Values, int Line, IReadOnlyList<Link> Uses);
