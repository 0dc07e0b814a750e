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

    /// <summary>The same for eyes and logs: what looks like a secret inside another value, a name or a message is masked. Code has it masked already.</summary>
    public Explanation Masked() =>
        this with
        {
            Title = SecretText.Mask(Title),
            Facts = [.. Facts.Select(SecretText.Mask)],
            Arguments = [.. Arguments.Select(argument => argument with { Code = SecretText.Mask(argument.Code), Value = SecretText.Mask(argument.Value) })],
            Findings =
            [
                .. Findings.Select(finding =>
                    finding with
                    {
                        Argument = finding.Argument is null ? null : SecretText.Mask(finding.Argument),
                        Message = SecretText.Mask(finding.Message),
                    }
                ),
            ],
        };

    /// <summary>True where nothing speaks against the text.</summary>
    public bool IsAccepted => Findings.All(finding => finding.Severity == FindingSeverity.Note);
}
