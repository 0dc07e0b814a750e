using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Formatting;

/// <summary>What came of laying out a file.</summary>
/// <param name="Text">The file in the layout; null where it has to stay as it is.</param>
/// <param name="Diagnostics">The errors that keep it from being laid out.</param>
/// <param name="Refusal">Another reason, as a sentence; null where there is none.</param>
public sealed record FormattedFile(string? Text, IReadOnlyList<SpecDiagnostic> Diagnostics, string? Refusal);
