using System.Text.Json;
using WebEx.Spec.Tool.Exporting;
using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>An explanation for programs.</summary>
internal static class ExplanationJson
{
    /// <summary>The document.</summary>
    public static string Of(Explanation explanation) =>
        JsonDocumentText.Of(json =>
        {
            json.WriteStartObject();
            json.WriteString("command", explanation.Command);
            json.WriteString("verdict", explanation.IsAccepted ? "accept" : "object");
            json.WriteObjects("findings", explanation.Findings, finding => Write(json, finding));
            json.WriteEndObject();
        });

    private static void Write(Utf8JsonWriter json, ExplainFinding finding)
    {
        json.WriteString("id", finding.Id);
        json.WriteString("argument", finding.Argument);
        json.WriteString("message", finding.Centers is { } centers ? $"In {centers}: {finding.Message}" : finding.Message);
        json.WriteString("guide", finding.Guide);
    }
}
