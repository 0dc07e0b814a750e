namespace WebEx.Spec.Tool.Reference.Views;

/// <summary>What a source after the guide says.</summary>
/// <param name="Text">The fact.</param>
/// <param name="Sources">Who states it.</param>
internal sealed record LaterRow(string Text, string Sources);
