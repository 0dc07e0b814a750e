namespace WebEx.Spec.Tool.Reference.Rendering;

/// <summary>A text that is markup of the output already, so that it is written as it stands. Everything else is escaped.</summary>
/// <param name="Text">The markup.</param>
internal sealed record Markup(string Text);
