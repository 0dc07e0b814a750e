namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A code of arguments, with everything that it means.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The code.</param>
/// <param name="Meanings">What it means, and where.</param>
internal sealed record GlossaryEntry(string Id, string Code, IReadOnlyList<GlossaryMeaning> Meanings);
