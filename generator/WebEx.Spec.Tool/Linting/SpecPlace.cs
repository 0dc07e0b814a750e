using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Linting;

/// <summary>A stretch of a spec file.</summary>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in the file.</param>
internal sealed record SpecPlace(string Path, SourceSpan Span);
