using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What a text means.</summary>
internal sealed record Explanation
{
    /// <summary>The short name of the command or entry point; null where there is none, or the page is wrong.</summary>
    public string? Command { get; init; }

    /// <summary>True where there is a command or an entry point, be it at another page.</summary>
    public bool IsKnown { get; init; } = true;

    /// <summary>What it is, in a line.</summary>
    public string Title { get; init; } = "";

    /// <summary>Facts about it, one a line.</summary>
    public IReadOnlyList<string> Facts { get; init; } = [];

    /// <summary>The arguments, in the order of the text.</summary>
    public IReadOnlyList<ExplainedArgument> Arguments { get; init; } = [];

    /// <summary>What is wrong or odd.</summary>
    public IReadOnlyList<ExplainFinding> Findings { get; init; } = [];

    /// <summary>The C# that makes the same request; null where there is none.</summary>
    public string? Code { get; init; }

    /// <summary>True where nothing speaks against the text.</summary>
    public bool IsAccepted => Findings.All(finding => finding.Severity == FindingSeverity.Note);
}
