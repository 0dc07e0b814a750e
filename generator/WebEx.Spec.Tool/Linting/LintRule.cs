using WebEx.Spec.Tool.Reporting;

namespace WebEx.Spec.Tool.Linting;

/// <summary>A kind of advice about a spec file that is sound: its id never changes and is never used again.</summary>
/// <param name="Id">Such as <c>WES5201</c>.</param>
/// <param name="Title">What is odd, in a few words.</param>
internal sealed record LintRule(string Id, string Title)
{
    /// <summary>A finding of this kind.</summary>
    public Finding At(SpecPlace place, string message) => new(Id, FindingSeverity.Warning, message, place.Path, place.Span);
}
