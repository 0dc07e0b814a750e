namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>A remark on a command.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Line">The line of the guide; 0 where there is none.</param>
/// <param name="Errata">The contradictions of the guide that it rests on.</param>
internal sealed record RemarkRow(string Text, int Line, IReadOnlyList<Link> Errata);
