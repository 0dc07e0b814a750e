namespace WebEx.Spec.Language.Model;

/// <summary>A fact that no program can enforce, for the doc comment.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Line">The line of the guide, where it isn't that of the thing remarked on.</param>
public sealed record RemarkModel(string Text, int? Line);
