using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What is said of an argument that a command does not have.</summary>
internal static class UnknownArguments
{
    private const string Id = "WES7224";

    /// <summary>The finding.</summary>
    /// <param name="label">What the argument is called.</param>
    /// <param name="command">The name of the command or entry point.</param>
    /// <param name="advice">The end of the message: what helps; null where nothing does.</param>
    /// <param name="guide">Where the guide has the command.</param>
    public static ExplainFinding Finding(ArgumentLabel label, string command, string? advice, string? guide)
    {
        string message = label.Code is { } code ? $"{code}: not an argument of {command}" : $"{label.Sentence} has a name that is not one of {command}";
        // What a secret is near to is nobody's business.
        if (label.Secret is { } secret)
            advice = $"; it stands behind {secret}, a secret, which may hold a raw '&': that has to be %26";
        return new(Id, FindingSeverity.Warning, label.Code, message + advice, guide);
    }
}
