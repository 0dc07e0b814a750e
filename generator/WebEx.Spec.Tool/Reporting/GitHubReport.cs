using WebEx.Spec.Language.Diagnostics;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>Workflow commands, which become annotations of a pull request.</summary>
internal sealed class GitHubReport : IReportWriter
{
    // A step shows so many of a kind, and drops the others without a word.
    private const int Shown = 10;

    /// <inheritdoc/>
    public void Write(FindingReport report, ToolConsole console)
    {
        int left = 0;
        foreach (IGrouping<FindingSeverity, Finding> group in report.Findings.GroupBy(finding => finding.Severity).OrderByDescending(group => group.Key))
        {
            // The last place is for the line that says how many there are more.
            int shown = group.Count() > Shown ? Shown - 1 : Shown;
            foreach (Finding finding in group.Take(shown))
                Write(finding, console.Output);
            left += Math.Max(0, group.Count() - shown);
        }

        if (left > 0)
            console.Output.WriteLine($"::notice::{Escaped($"{left} further findings are not shown here. {report.Summary}")}");
    }

    private static void Write(Finding finding, TextWriter output)
    {
        SourceSpan span = FindingReport.Visible(finding.Span);
        string columns = span.EndLine == span.StartLine ? $",col={span.StartColumn},endColumn={span.EndColumn}" : "";
        string level = finding.Severity == FindingSeverity.Note ? "notice" : TextReport.Word(finding.Severity);
        output.WriteLine(
            $"::{level} file={EscapedProperty(finding.Path)},line={span.StartLine},endLine={span.EndLine}{columns},"
                + $"title={EscapedProperty(finding.Id)}::{Escaped(finding.Message)}"
        );
    }

    private static string Escaped(string text) =>
        text.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapedProperty(string text) =>
        Escaped(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
