namespace WebEx.Spec.Language.Diagnostics;

/// <summary>What a diagnostic says.</summary>
/// <param name="Rule">The kind of mistake.</param>
/// <param name="Text">One sentence or two, with the remedy.</param>
public readonly record struct SpecMessage(SpecRule Rule, string Text);
