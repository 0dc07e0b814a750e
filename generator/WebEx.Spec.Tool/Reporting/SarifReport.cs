using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using WebEx.Spec.Language.Diagnostics;
using WebEx.Spec.Tool.Exporting;

namespace WebEx.Spec.Tool.Reporting;

/// <summary>SARIF 2.1.0, which services for code scanning take.</summary>
internal sealed class SarifReport : IReportWriter
{
    private const string Schema = "https://json.schemastore.org/sarif-2.1.0.json";

    /// <inheritdoc/>
    public void Write(FindingReport report, ToolConsole console) =>
        console.Output.Write(
            JsonDocumentText.Of(json =>
            {
                string[] ids = [.. report.Findings.Select(finding => finding.Id).Distinct().Order(StringComparer.Ordinal)];
                json.WriteStartObject();
                json.WriteString("$schema", Schema);
                json.WriteString("version", "2.1.0");
                json.WriteStartArray("runs");
                json.WriteStartObject();
                WriteTool(json, ids);
                json.WriteString("columnKind", "utf16CodeUnits");
                var seen = new Dictionary<string, int>(StringComparer.Ordinal);
                json.WriteObjects("results", report.Findings, finding => WriteResult(json, finding, ids, Fingerprint(report, finding, seen)));
                json.WriteEndObject();
                json.WriteEndArray();
                json.WriteEndObject();
            })
        );

    private static void WriteTool(Utf8JsonWriter json, string[] ids)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", ToolName.Text);
        json.WriteString("semanticVersion", ShowVersion.Text.Split('+')[0]);
        json.WriteObjects(
            "rules",
            ids,
            id =>
            {
                json.WriteString("id", id);
                if (!RuleTexts.All.TryGetValue(id, out RuleText? rule))
                    return;
                WriteMessage(json, "shortDescription", rule.Title);
                json.WriteStartObject("help");
                json.WriteString("text", rule.Text);
                json.WriteString("markdown", rule.Text);
                json.WriteEndObject();
            }
        );
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteResult(Utf8JsonWriter json, Finding finding, string[] ids, string fingerprint)
    {
        json.WriteString("ruleId", finding.Id);
        json.WriteNumber("ruleIndex", Array.IndexOf(ids, finding.Id));
        json.WriteString("level", TextReport.Word(finding.Severity));
        WriteMessage(json, "message", finding.Message);
        json.WriteStartArray("locations");
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join("/", finding.Path.Split('/', '\\').Select(Uri.EscapeDataString)));
        json.WriteEndObject();
        SourceSpan span = FindingReport.Visible(finding.Span);
        json.WriteStartObject("region");
        json.WriteNumber("startLine", span.StartLine);
        json.WriteNumber("startColumn", span.StartColumn);
        json.WriteNumber("endLine", span.EndLine);
        json.WriteNumber("endColumn", span.EndColumn);
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteStartObject("partialFingerprints");
        json.WriteString("findingAndLine/v1", fingerprint);
        json.WriteEndObject();
    }

    private static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    // Of what stays when lines are inserted above: the text of the line, and which of several equal ones it is.
    private static string Fingerprint(FindingReport report, Finding finding, Dictionary<string, int> seen)
    {
        string text = string.Join("\n", finding.Id, finding.Path.Replace('\\', '/'), finding.Message, report.LineOf(finding)?.Trim());
        int number = seen[text] = seen.GetValueOrDefault(text) + 1;
        byte[] hash = SHA256.HashData(Encoding.UTF8.GetBytes(text + "\n" + number.ToString(CultureInfo.InvariantCulture)));
        return Convert.ToHexStringLower(hash.AsSpan(0, 16));
    }
}
