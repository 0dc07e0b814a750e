using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Generator.Diagnostics;

/// <summary>Turns plain data into the compiler's diagnostics, at the very end of the pipeline.</summary>
internal static class DiagnosticConversion
{
    /// <summary>The compiler's form of a mistake. A message is an argument, never a format: what stands in it is data.</summary>
    /// <param name="diagnostic">The mistake.</param>
    /// <param name="reference">Where the reference is, which tells what the id means; null for nowhere.</param>
    public static Diagnostic ToDiagnostic(this SpecDiagnostic diagnostic, string? reference = null)
    {
        SourceSpan span = diagnostic.Span;
        var start = new LinePosition(Math.Max(0, span.StartLine - 1), Math.Max(0, span.StartColumn - 1));
        var end = new LinePosition(Math.Max(0, span.EndLine - 1), Math.Max(0, span.EndColumn - 1));
        var lines = new LinePositionSpan(start, end < start ? start : end);
        // Line positions are what is shown; a text span would need the text of the file again.
        return Diagnostic.Create(
            SpecDescriptors.Of(diagnostic.Rule, reference),
            Location.Create(diagnostic.Path, new TextSpan(0, 0), lines),
            diagnostic.Message.TrimEnd('.')
        );
    }
}
