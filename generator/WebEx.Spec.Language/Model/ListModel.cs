namespace WebEx.Spec.Language.Model;

/// <summary>How several values share one.</summary>
/// <param name="Of">What each of them is: text or integer.</param>
/// <param name="Separator">What stands between them.</param>
/// <param name="Open">What stands before the first, or nothing.</param>
/// <param name="Close">What stands after the last, or nothing.</param>
public sealed record ListModel(ArgumentType Of, string Separator, string Open, string Close);
