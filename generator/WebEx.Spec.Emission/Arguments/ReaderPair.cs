namespace WebEx.Spec.Emission.Arguments;

/// <summary>A code and a value as an example sends them, not encoded.</summary>
/// <param name="Code">The code on the wire.</param>
/// <param name="Value">The value.</param>
/// <param name="Setting">Where the C# of the example takes a secret from; null for what is no secret.</param>
internal sealed record ReaderPair(string Code, string Value, string? Setting = null);
