using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Explaining;

/// <summary>What is wrong or odd in a text that was sent.</summary>
/// <param name="Id">The id of its kind.</param>
/// <param name="Severity">A note does not speak against the text.</param>
/// <param name="Argument">The code of the argument; null where it is about the whole.</param>
/// <param name="Message">A sentence. Never holds the value of a secret.</param>
/// <param name="Guide">Where the guide says so: a page, or page and line.</param>
internal sealed record ExplainFinding(string Id, FindingSeverity Severity, string? Argument, string Message, string? Guide = null)
{
    /// <summary>The centers that it holds in; null for all that were asked.</summary>
    public string? Centers { get; init; }
}
