using System.Text.Json;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>One document of JSON.</summary>
internal sealed class JsonReport : IReportWriter
{
    /// <inheritdoc/>
    public void Write(FindingReport report, ToolConsole console) =>
        console.Output.Write(
            JsonDocumentText.Of(json =>
            {
                json.WriteStartObject();
                json.WriteObjects("findings", report.Findings, finding => Write(json, finding));
                json.WriteString("summary", report.Summary);
                json.WriteEndObject();
            })
        );

    private static void Write(Utf8JsonWriter json, Finding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("severity", TextReport.Word(finding.Severity));
        json.WriteString("message", finding.Message);
        json.WriteString("path", finding.Path);
        json.WriteNumber("startLine", finding.Span.StartLine);
        json.WriteNumber("startColumn", finding.Span.StartColumn);
        json.WriteNumber("endLine", finding.Span.EndLine);
        json.WriteNumber("endColumn", finding.Span.EndColumn);
        json.WriteString("help", RuleTexts.LinkOf(finding.Id));
    }
}
