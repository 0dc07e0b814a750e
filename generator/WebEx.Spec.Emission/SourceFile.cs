namespace WebEx.Spec.Emission;

/// <summary>A generated file.</summary>
/// <param name="HintName">Its name, unique in a project.</param>
/// <param name="Text">Its content, with <c>\n</c> at the end of each line.</param>
public sealed record SourceFile(string HintName, string Text);
