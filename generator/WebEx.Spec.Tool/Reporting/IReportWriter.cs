namespace WebEx.Spec.Tool.Reporting;

/// <summary>Writes findings in one format.</summary>
internal interface IReportWriter
{
    /// <summary>Writes them.</summary>
    void Write(FindingReport report, ToolConsole console);
}
