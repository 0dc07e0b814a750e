namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>An error: which commands answer it, why, and what to do.</summary>
/// <param name="Address">Where its page is.</param>
/// <param name="Code">The code; several where they differ in capitals alone.</param>
/// <param name="Remedies">What to do, by what it depends on.</param>
/// <param name="IsValidated">True when validation reports it beforehand, at least in one command.</param>
/// <param name="Uses">The commands.</param>
internal sealed record ErrorPage(string Address, string Code, IReadOnlyList<string> Remedies, bool IsValidated, IReadOnlyList<ErrorUseRow> Uses);
