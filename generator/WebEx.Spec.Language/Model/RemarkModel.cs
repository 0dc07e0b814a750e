namespace WebEx.Spec.Language.Model;

/// <summary>A fact that no program can enforce, for the doc comment.</summary>
/// <param name="Text">One or two sentences.</param>
/// <param name="Line">The line of the guide, where it is not that of the thing remarked on.</param>
/// <param name="Errata">The ids of the errata that it rests on.</param>
public sealed record RemarkModel(string Text, int? Line, EquatableArray<string> Errata);
