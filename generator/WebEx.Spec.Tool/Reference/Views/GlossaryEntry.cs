namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A code of arguments or commands, with everything that it means.</summary>
/// <param name="Id">The anchor.</param>
/// <param name="Code">The code.</param>
/// <param name="Meanings">What it means, and where.</param>
/// <param name="Commands">What it names as the value of AT: commands, and pages that lead to one of several.</param>
internal sealed record GlossaryEntry(string Id, string Code, IReadOnlyList<GlossaryMeaning> Meanings, IReadOnlyList<Link> Commands);
