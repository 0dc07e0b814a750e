using WebEx.Spec.Language.Binding;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Language.Tests.Broken;

/// <summary>A file of the real catalogue in which something is spoilt, and the one message that this has to lead to.</summary>
/// <param name="Path">The file, below the catalogue.</param>
/// <param name="Old">What stands in it.</param>
/// <param name="New">What stands there instead, with the location of the error between <c>«</c> and <c>»</c>.</param>
/// <param name="Rule">The kind of error.</param>
/// <param name="Message">The whole message.</param>
internal sealed record BrokenFile(string Path, string Old, string New, SpecRule Rule, string Message)
{
    /// <summary>The file with what is spoilt in it, and where.</summary>
    public (SpecFile File, SourceSpan Span) In(IEnumerable<SpecFile> catalogue)
    {
        SpecFile file = catalogue.Single(file => file.Path == "spec/" + Path);
        int place = file.Text.IndexOf(Old, StringComparison.Ordinal);
        place.ShouldBeGreaterThanOrEqualTo(0, $"{Path} has no '{Old}' any more.");
        // A whole file may hold the marks themselves, so that only what is new is read for them.
        string before = file.Text[..place];
        MarkedText marked = MarkedText.Read(New, "«", "»");
        SourceSpan span = marked.Spans.ShouldHaveSingleItem(New);
        int line = before.Count(c => c == '\n');
        int column = before.Length - before.LastIndexOf('\n') - 1;
        var moved = new SourceSpan(
            span.StartLine + line,
            span.StartColumn + (span.StartLine == 1 ? column : 0),
            span.EndLine + line,
            span.EndColumn + (span.EndLine == 1 ? column : 0)
        );
        return (file with { Text = before + marked.Text + file.Text[(place + Old.Length)..] }, moved);
    }

    /// <summary>The whole line that is expected.</summary>
    public string Expected(SourceSpan span) => new SpecDiagnostic(Rule, "spec/" + Path, span, Message).ToString();
}
