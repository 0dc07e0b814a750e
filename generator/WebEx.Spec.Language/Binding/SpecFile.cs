namespace WebEx.Spec.Language.Binding;

/// <summary>The text of a spec file. Equal texts at the same place are the same file.</summary>
/// <param name="Path">Where it is, as diagnostics show it.</param>
/// <param name="Text">What it says.</param>
/// <param name="IsOverride">True for a file that the consumer adds; it wins over the catalogue's.</param>
/// <param name="Checksum">The SHA-256 of its bytes, in hexadecimal, where that is known.</param>
public sealed record SpecFile(string Path, string Text, bool IsOverride = false, string? Checksum = null);
