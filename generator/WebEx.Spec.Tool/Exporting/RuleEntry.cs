namespace WebEx.Spec.Tool.Exporting;

/// <summary>A rule across arguments, in words.</summary>
/// <param name="Kind">What it demands.</param>
/// <param name="Text">The rule as a sentence without its full stop.</param>
/// <param name="Arguments">The codes that it speaks of, those of its condition first.</param>
/// <param name="Error">What the site answers when it is broken.</param>
internal sealed record RuleEntry(string Kind, string Text, IReadOnlyList<string> Arguments, string? Error);
