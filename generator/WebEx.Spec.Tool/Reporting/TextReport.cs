using System.Globalization;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>For people: each finding with its line and a caret below the place.</summary>
internal sealed class TextReport : IReportWriter
{
    /// <inheritdoc/>
    public void Write(FindingReport report, ToolConsole console)
    {
        var text = new StyledWriter(console);
        foreach (Finding finding in report.Findings)
        {
            text.Write($"{finding.Path}({finding.Span.StartLine},{finding.Span.StartColumn}): ", TextRole.Place);
            text.Write($"{Word(finding.Severity)} {finding.Id}", Role(finding.Severity));
            text.WriteLine($": {finding.Message}");
            if (report.LineOf(finding) is { Length: > 0 } line)
            {
                SourceExcerpt excerpt = SourceExcerpt.Of(line, finding.Span);
                string number = finding.Span.StartLine.ToString(CultureInfo.InvariantCulture).PadLeft(5);
                text.Write($"{number} | ", TextRole.Aside);
                text.WriteLine(excerpt.Line);
                text.Write("      | ", TextRole.Aside);
                text.WriteLine(excerpt.Carets, Role(finding.Severity));
            }

            if (RuleTexts.LinkOf(finding.Id) is { } link)
                text.WriteLine($"      = {link}", TextRole.Aside);
        }

        text.WriteLine(report.Summary);
        if (report.Findings.Count > 0)
            text.WriteLine($"'{ToolName.Text} rules {report.Findings[0].Id}' tells more of an id.", TextRole.Aside);
    }

    private static TextRole Role(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => TextRole.Error,
            FindingSeverity.Warning => TextRole.Warning,
            _ => TextRole.Aside,
        };

    /// <summary>A severity as compilers print it.</summary>
    public static string Word(FindingSeverity severity) =>
        severity switch
        {
            FindingSeverity.Error => "error",
            FindingSeverity.Warning => "warning",
            _ => "note",
        };
}
