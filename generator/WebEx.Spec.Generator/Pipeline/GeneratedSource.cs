using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>One generated file, or why there is none.</summary>
/// <param name="HintName">Its name, unique in the project.</param>
/// <param name="Text">Its content; null when rendering failed.</param>
/// <param name="Failure">What went wrong, inside the generator.</param>
public sealed record GeneratedSource(string HintName, string? Text, SpecDiagnostic? Failure);
