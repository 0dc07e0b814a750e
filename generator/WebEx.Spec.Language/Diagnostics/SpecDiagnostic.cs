namespace WebEx.Spec.Language.Diagnostics;

/// <summary>A mistake in a spec file, as plain data.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Path">The file.</param>
/// <param name="Span">Where in the file.</param>
/// <param name="Message">One sentence, with the nearest valid alternative where there is one.</param>
public sealed record SpecDiagnostic(SpecRule Rule, string Path, SourceSpan Span, string Message)
{
    /// <summary>A mistake with a message of the table.</summary>
    /// <param name="message">What it says.</param>
    /// <param name="path">The file.</param>
    /// <param name="span">Where in the file.</param>
    public SpecDiagnostic(SpecMessage message, string path, SourceSpan span)
        : this(message.Rule, path, span, message.Text) { }

    /// <summary>A file that is not read, because another one of its name is.</summary>
    /// <param name="path">The file.</param>
    /// <param name="twin">The name of the other one.</param>
    public static SpecDiagnostic OfTwin(string path, string twin) => new(SpecMessages.FileBesideTwin(twin), path, SourceSpan.Start);

    /// <summary>A file among the spec files that is none of them.</summary>
    /// <param name="path">The file.</param>
    /// <param name="files">The files that are read, by their names.</param>
    /// <param name="ending">How the names of the others end.</param>
    /// <param name="folders">The folders that these are in.</param>
    public static SpecDiagnostic OfNoKind(string path, IEnumerable<string> files, string ending, IEnumerable<string> folders) =>
        new(SpecMessages.FileOfNoKind(string.Join(", ", files), ending, string.Join(" and ", folders)), path, SourceSpan.Start);

    /// <summary>True where what is wrong is most likely that a shared definition is missing: then the same error in several places is one.</summary>
    public bool IsOfDefinition { get; init; }

    /// <summary>The form that compilers print and editors understand.</summary>
    public override string ToString() => $"{Path}({Span.StartLine},{Span.StartColumn},{Span.EndLine},{Span.EndColumn}): error {Rule.Id}: {Message}";
}
