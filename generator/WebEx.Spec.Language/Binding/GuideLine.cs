using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Binding;

/// <summary>A line of the guide that a file names.</summary>
/// <param name="Line">The line.</param>
/// <param name="Span">Where the file names it.</param>
public readonly record struct GuideLine(int Line, SourceSpan Span);
