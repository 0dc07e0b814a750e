namespace WebEx.Spec.Language.Model;

/// <summary>How several values share one.</summary>
/// <param name="IsOfNumbers">True when each of them is a whole number; else they are text.</param>
/// <param name="Separator">The text between them.</param>
/// <param name="Open">The text before the first, or nothing.</param>
/// <param name="Close">The text after the last, or nothing.</param>
public sealed record ListModel(bool IsOfNumbers, string Separator, string Open, string Close);
