namespace WebEx.Spec.Language.Model;

/// <summary>A parameter of a reply that always has the same value.</summary>
public sealed record ReplyConstant(string Code, string Value);
