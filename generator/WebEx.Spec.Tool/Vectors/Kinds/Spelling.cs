namespace WebEx.Spec.Tool.Vectors.Kinds;

/// <summary>A text that means a value, and that would not be written for it.</summary>
/// <param name="Name">The name of the case.</param>
/// <param name="Text">The text, percent-encoded as far as it is.</param>
/// <param name="Value">The value that it means; null for the usual one.</param>
internal sealed record Spelling(string Name, string Text, object? Value = null);
