using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>What a verb has to say about a place in a text.</summary>
/// <param name="Id">The id of its kind, which never changes.</param>
/// <param name="Severity">How much it weighs.</param>
/// <param name="Message">One sentence, with the remedy.</param>
/// <param name="Path">The file, or what stands for it.</param>
/// <param name="Span">Where in the file.</param>
internal sealed record Finding(string Id, FindingSeverity Severity, string Message, string Path, SourceSpan Span)
{
    /// <summary>A mistake in a spec file, word for word and place for place as a build reports it.</summary>
    public static Finding Of(SpecDiagnostic diagnostic) => new(diagnostic.Rule.Id, FindingSeverity.Error, diagnostic.Message, diagnostic.Path, diagnostic.Span);
}
