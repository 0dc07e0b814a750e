using WebEx.Spec.Emission;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Pipeline;

/// <summary>One generated file, or why there is none.</summary>
/// <param name="File">The file; null where nothing is generated.</param>
/// <param name="Failure">What went wrong, inside the generator; null where nothing did.</param>
public sealed record GeneratedSource(SourceFile? File, SpecDiagnostic? Failure);
