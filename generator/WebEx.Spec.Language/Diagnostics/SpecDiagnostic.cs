namespace WebEx.Spec.Language.Diagnostics;

/// <summary>A mistake in a spec file, as plain data.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Message">One sentence, with the nearest valid alternative where there is one.</param>
public sealed record SpecDiagnostic(SpecRule Rule, string Path, SourceSpan Span, string Message)
{
    /// <summary>True where what is wrong is most likely that a shared definition is missing: then the same error in several places is one.</summary>
    public bool IsOfDefinition { get; init; }

    /// <summary>The form that compilers print and editors understand.</summary>
    public override string ToString() => $"{Path}({Span.StartLine},{Span.StartColumn},{Span.EndLine},{Span.EndColumn}): error {Rule.Id}: {Message}";
}
