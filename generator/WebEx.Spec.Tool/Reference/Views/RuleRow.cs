namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A rule across arguments.</summary>
/// <param name="Text">The rule in words.</param>
/// <param name="Error">The error where it is broken; null where the guide names none.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record RuleRow(string Text, Link? Error, int Line, IReadOnlyList<Link> Errata);
