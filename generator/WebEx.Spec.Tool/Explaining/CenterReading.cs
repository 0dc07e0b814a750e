using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What one center says of a text.</summary>
/// <param name="Center">The center.</param>
/// <param name="Findings">What it says.</param>
internal sealed record CenterReading(Center? Center, IReadOnlyList<ExplainFinding> Findings)
{
    /// <summary>True where nothing speaks against the text.</summary>
    public bool IsAccepted => Findings.All(finding => finding.Severity == FindingSeverity.Note);

    /// <summary>How much speaks against it. What is meant for another center has less to object to there.</summary>
    public int Weight => Findings.Count(finding => finding.Severity != FindingSeverity.Note);
}
