namespace WebEx.Spec.Language.Model;

/// <summary>A reply in angle brackets.</summary>
/// <param name="Root">The outermost element.</param>
/// <param name="Elements">The elements of success, beside the status.</param>
public sealed record ReplyMarkup(string Root, EquatableArray<ReplyParameter> Elements);
