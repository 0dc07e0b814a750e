namespace WebEx.Spec.Tool.Reporting;

/// <summary>The lines that compilers print, and that builds and editors understand.</summary>
internal sealed class MsBuildReport : IReportWriter
{
    /// <inheritdoc/>
    public void Write(FindingReport report, ToolConsole console)
    {
        foreach (Finding finding in report.Findings)
        {
            // A build knows no notes.
            string severity = finding.Severity == FindingSeverity.Note ? "message" : TextReport.Word(finding.Severity);
            (int startLine, int startColumn, int endLine, int endColumn) = finding.Span;
            console.Output.WriteLine($"{finding.Path}({startLine},{startColumn},{endLine},{endColumn}): {severity} {finding.Id}: {finding.Message}");
        }

        console.Output.WriteLine(report.Summary);
    }
}
