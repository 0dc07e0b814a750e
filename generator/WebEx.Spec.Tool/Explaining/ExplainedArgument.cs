namespace WebEx.Spec.Tool.Explaining;

/// <summary>An argument of a text, for people.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Name">Its name in words; null where the command does not have it.</param>
/// <param name="Value">The value in words; a secret is masked.</param>
internal sealed record ExplainedArgument(string Code, string? Name, string Value);
