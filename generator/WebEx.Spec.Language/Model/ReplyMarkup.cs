namespace WebEx.Spec.Language.Model;

/// <summary>A reply in angle brackets.</summary>
/// <param name="Root">The outermost element.</param>
/// <param name="IsXml">True when the guide calls it XML, so that values hold entities.</param>
/// <param name="Elements">The elements of success, beside the status.</param>
public sealed record ReplyMarkup(string Root, bool IsXml, EquatableArray<ReplyParameter> Elements);
