using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>The findings of one run of a verb.</summary>
/// <param name="Findings">In the order of files and lines.</param>
/// <param name="Summary">One line for people, at the end.</param>
/// <param name="Lines">The line of a file by its number from 1; null where it is not known.</param>
internal sealed record FindingReport(IReadOnlyList<Finding> Findings, string Summary, Func<string, int, string?> Lines)
{
    /// <summary>What the verb ends with.</summary>
    public int ExitCode => Findings.Any(finding => finding.Severity != FindingSeverity.Note) ? Tool.ExitCode.HasFindings : Tool.ExitCode.Sound;

    /// <summary>The line that a finding begins in.</summary>
    public string? LineOf(Finding finding) => Lines(finding.Path, finding.Span.StartLine);

    /// <summary>A span that is at least one character long.</summary>
    public static SourceSpan Visible(SourceSpan span) =>
        span.EndLine > span.StartLine || span.EndColumn > span.StartColumn ? span : span with { EndLine = span.StartLine, EndColumn = span.StartColumn + 1 };
}
