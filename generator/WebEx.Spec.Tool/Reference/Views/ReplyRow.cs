namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A value of a response.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The parameter or element.</param>
/// <param name="Property">The C# property.</param>
/// <param name="Meaning">What it tells.</param>
/// <param name="When">When it comes.</param>
internal sealed record ReplyRow(string Id, string Code, string Property, string Meaning, string When);
